package org.qualgraph;

import java.nio.file.Path;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.ontology.Ontology;

/** The ontology of the repository and what is made of it, once for all tests of a process; none of it can be changed. */
public final class Ours {
    public static final Ontology ONTOLOGY = Ontology.read(Path.of("ontology"));
    public static final Vocabulary VOCABULARY = ONTOLOGY.vocabulary();
    public static final Extractor EXTRACTOR = new Extractor(VOCABULARY);

    private Ours() {}
}
