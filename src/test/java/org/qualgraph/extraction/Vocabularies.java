package org.qualgraph.extraction;

import org.qualgraph.Ours;
import org.qualgraph.model.Vocabulary;

/** The vocabulary of the repository, for the tests of this package. */
final class Vocabularies {
    static final Vocabulary OURS = Ours.VOCABULARY;
    static final Extractor EXTRACTOR = Ours.EXTRACTOR;

    private Vocabularies() {}
}
