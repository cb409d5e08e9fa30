package org.qualgraph.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.index.DirectoryReader;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Hit;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Lookup;
import org.qualgraph.model.MatchClass;
import org.qualgraph.model.Vocabulary;

/** Concepts by name. */
public final class ConceptIndex implements AutoCloseable {
    private final DirectoryReader reader;
    private final LabelReader labels;
    private final ConcurrentLinkedQueue<Scratch> pool = new ConcurrentLinkedQueue<>();

    private ConceptIndex(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.labels = new LabelReader(reader.leaves().getFirst().reader());
    }

    public static ConceptIndex open(Path folder, Vocabulary vocabulary, String version) {
        try {
            return new ConceptIndex(IndexFolder.open(folder, vocabulary, version));
        } catch (IOException e) {
            throw UnusableIndexException.building(folder, e);
        }
    }

    public static ConceptIndex inMemory(Vocabulary vocabulary) {
        try {
            return new ConceptIndex(IndexFolder.inMemory(vocabulary));
        } catch (IOException e) {
            throw UnusableIndexException.inMemory(e);
        }
    }

    public List<Hit> lookup(Lookup lookup) {
        var scratch = pool.poll();
        if (scratch == null) {
            scratch = new Scratch(labels.size());
        }
        try {
            return find(lookup, scratch);
        } catch (IOException e) {
            throw UnusableIndexException.reading(e);
        } finally {
            scratch.clear();
            pool.add(scratch);
        }
    }

    public List<Hit> suggest(Lookup lookup) {
        return lookup(lookup);
    }

    private List<Hit> find(Lookup lookup, Scratch scratch) throws IOException {
        var query = NameQuery.of(lookup);
        var matches = new BestMatches(labels);
        ExactNames.find(labels, query, matches);
        if (matches.size() < query.limit()) {
            var similarities = query.forms().stream().map(form -> new NameSimilarity(form, scratch.distance)).toList();
            var forms = labels.forms();
            for (var document : Candidates.of(labels, query, scratch)) {
                for (var form : LabelReader.value(forms, document).split("\n")) {
                    for (var similarity : similarities) {
                        var s = similarity.to(form);
                        if (s.score() > 0.3) {
                            var traits = labels.traits(document);
                            var score = s.score() * 0.9 - 0.009 * LabelTraits.kind(traits).ordinal() + 0.01 * LabelTraits.prior(traits) / 255;
                            matches.add(new Match(document, s.matchClass(), score));
                        }
                    }
                }
            }
        }
        var hits = new ArrayList<Hit>();
        for (var match : matches.best(query.limit())) {
            hits.add(hit(match));
        }
        return hits;
    }

    private Hit hit(Match match) throws IOException {
        var document = match.document();
        return new Hit(new ConceptId(labels.conceptId(document)), LabelTraits.type(labels.traits(document)), labels.preferredLabel(document), labels.label(document), match.matchClass(), match.score());
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw UnusableIndexException.reading(e);
        }
    }
}
