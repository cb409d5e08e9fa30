package org.qualgraph.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Finding;
import org.qualgraph.model.Hit;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Lookup;
import org.qualgraph.model.Vocabulary;

/**
 * Finds concepts by name, however it is written. Thread-safe; lookups wait for nothing.
 *
 * <p>Hits are best first and one a concept, its best label. Labels that are the name itself come first, with scores above
 * 0.9; below them, up to 0.9, what is like it, by how likely it is what was meant ({@link NameFeatures}, {@link
 * RankModel}). What is like nothing finds nothing. Equal scores are decided by how well known a concept is, then by its
 * identifier, so that answers are always the same.
 */
public final class ConceptIndex implements AutoCloseable {
    private final LabelReader labels;
    /** The one given back last is taken first: its counters are still in the cache. */
    private final ConcurrentLinkedDeque<Scratch> pool = new ConcurrentLinkedDeque<>();

    private ConceptIndex(LabelReader labels) {
        this.labels = labels;
    }

    /**
     * Opens the index in a folder. What of it is missing, broken or of another content is built: a few seconds for a
     * hundred thousand labels, much less where only some of the sources have changed. To open it whole takes some
     * milliseconds and one reading of the files.
     *
     * @param folder is created, and holds nothing else
     * @throws UnusableIndexException where the folder cannot be written
     */
    public static ConceptIndex open(Path folder, Vocabulary vocabulary) {
        try {
            return new ConceptIndex(new IndexFolder(folder).open(LabelPart.of(vocabulary)));
        } catch (IOException e) {
            throw UnusableIndexException.building(folder, e);
        }
    }

    /**
     * Indexes the concepts of a vocabulary, so that to open the index of one that holds these and others costs less.
     *
     * @throws UnusableIndexException where the folder cannot be written
     */
    public static void prepare(Path folder, Vocabulary vocabulary) {
        try {
            new IndexFolder(folder).prepare(LabelPart.of(vocabulary));
        } catch (IOException e) {
            throw UnusableIndexException.building(folder, e);
        }
    }

    /**
     * Examines the index in a folder and changes nothing: reads every file of it once.
     *
     * @throws UnusableIndexException where the folder cannot be read
     */
    public static Finding examine(Path folder, Vocabulary vocabulary) {
        try {
            return new IndexExamination(folder, LabelPart.of(vocabulary)).finding();
        } catch (IOException e) {
            throw UnusableIndexException.building(folder, e);
        }
    }

    /**
     * Makes the index in a folder whole and tells what there was to mend.
     *
     * @throws UnusableIndexException where the folder cannot be written
     */
    public static Finding mend(Path folder, Vocabulary vocabulary) {
        try {
            return new IndexExamination(folder, LabelPart.of(vocabulary)).mend();
        } catch (IOException e) {
            throw UnusableIndexException.building(folder, e);
        }
    }

    /** Builds an index that is gone when it is closed. */
    public static ConceptIndex inMemory(Vocabulary vocabulary) {
        var directory = new ByteBuffersDirectory();
        try {
            LabelWriter.write(directory, LabelPart.of(vocabulary));
            return new ConceptIndex(LabelReader.open(directory));
        } catch (IOException e) {
            throw UnusableIndexException.inMemory(e);
        }
    }

    /** The concepts that a name means: who gives the whole name gets its concept first. */
    public List<Hit> lookup(Lookup lookup) {
        return find(lookup, Mode.LOOKUP);
    }

    /** The concepts that may be meant while a name is typed: names that begin with what is there come first. */
    public List<Hit> suggest(Lookup lookup) {
        return find(lookup, Mode.SUGGEST);
    }

    @Override
    public void close() {
        try {
            labels.close();
        } catch (IOException e) {
            throw UnusableIndexException.reading(e);
        }
    }

    private List<Hit> find(Lookup lookup, Mode mode) {
        try {
            var scratch = pool.poll();
            var borrowed = scratch == null ? new Scratch(labels.size()) : scratch;
            try {
                return find(NameQuery.of(lookup), mode, borrowed);
            } finally {
                borrowed.clear();
                pool.push(borrowed);
            }
        } catch (IOException e) {
            throw UnusableIndexException.reading(e);
        }
    }

    private List<Hit> find(NameQuery query, Mode mode, Scratch scratch) throws IOException {
        var matches = new BestMatches(labels);
        ExactNames.find(labels, query, matches);
        if (matches.size() < query.limit()) {
            SimilarNames.find(labels, query, mode, scratch, matches);
        }
        var hits = new ArrayList<Hit>();
        for (var match : matches.best(query.limit())) {
            hits.add(hit(match));
        }
        return hits;
    }

    private Hit hit(Match match) throws IOException {
        var document = match.document();
        var traits = labels.traits(document);
        var preferred = labels.preferredLabel(document);
        var kind = LabelTraits.kind(traits);
        // A misspelling is there to be found by, not to be shown.
        var matched = kind == LabelKind.HIDDEN ? preferred : labels.label(document);
        var id = new ConceptId(labels.conceptId(document));
        return new Hit(
                id,
                LabelTraits.type(traits),
                labels.source(document),
                preferred,
                matched,
                kind,
                labels.language(document),
                match.matchClass(),
                match.edits() < 0 ? OptionalInt.empty() : OptionalInt.of(match.edits()),
                match.score());
    }
}
