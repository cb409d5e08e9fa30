package org.qualgraph.extraction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.qualgraph.Shared;
import org.qualgraph.corpus.Corpora;
import org.qualgraph.corpus.Outcome;
import org.qualgraph.corpus.ReadOptions;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.ontology.Ontology;
import org.qualgraph.ontology.VocabularyReader;
import org.qualgraph.ontology.taxonomy.EscoReader;

/** The postings that are read in a benchmark, and the concepts that are looked for. */
final class BenchmarkData {
    private BenchmarkData() {}

    /** The postings of the corpus, each text once. */
    static List<Posting> postings() {
        var postings = new ArrayList<Posting>();
        var texts = new HashSet<String>();
        Corpora.read(shared("corpora/linkedin-indeed-data-2019"), ReadOptions.DEFAULTS, outcome -> {
            if (outcome instanceof Outcome.Read read && texts.add(read.posting().text())) {
                postings.add(read.posting());
            }
        });
        return postings;
    }

    static Vocabulary ours() {
        return Ontology.read(Path.of("ontology")).vocabulary();
    }

    /** The qualifications of our ontology. */
    static List<Concept> qualifications() {
        return ours().concepts().stream()
                .filter(concept -> concept.type().isQualification())
                .toList();
    }

    /** The same with the skills of ESCO. */
    static List<Concept> qualificationsAndEsco() {
        var esco = EscoReader.read("esco", List.of(shared("taxonomies/esco-v1.1.1")), reject -> {});
        var skills = VocabularyReader.read(esco.triples().iterator()).concepts().stream()
                .filter(concept -> concept.type() == ConceptType.SKILL);
        return Stream.concat(qualifications().stream(), skills).toList();
    }

    private static Path shared(String name) {
        return Shared.file(name).orElseThrow(() -> new IllegalStateException("Not here: " + name));
    }
}
