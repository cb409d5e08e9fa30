package org.qualgraph.relatedness;

import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptType;

/** The concepts of one type that come from one taxonomy: they are measured by each other, not by those of others. */
record Scheme(ConceptType type, String source) {

    static Scheme of(Concept concept) {
        return new Scheme(concept.type(), concept.source());
    }
}
