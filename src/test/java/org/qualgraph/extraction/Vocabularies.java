package org.qualgraph.extraction;

import java.nio.file.Path;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.ontology.Ontology;

/** The vocabulary of the repository, read once for all tests of this package. */
final class Vocabularies {
    static final Vocabulary OURS = Ontology.read(Path.of("ontology")).vocabulary();
    static final Extractor EXTRACTOR = new Extractor(OURS);

    private Vocabularies() {}
}
