package org.qualgraph.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Extraction;
import org.qualgraph.ontology.Terms;

/** An employer or place that a posting names, which becomes a concept of its corpus where no graph has it. */
record MintedConcept(ConceptId id, ConceptType type, String name) {

    /** Those that a posting's header names, in the order of the text. */
    static List<MintedConcept> of(Extraction.Header header) {
        var minted = new ArrayList<MintedConcept>();
        header.organization()
                .ifPresent(organization -> minted.add(
                        new MintedConcept(organization.id(), ConceptType.ORGANIZATION, organization.name())));
        header.locations()
                .forEach(place -> minted.add(new MintedConcept(place.id(), ConceptType.PLACE, place.label())));
        return minted;
    }

    Node node() {
        return GraphTerms.concept(id);
    }

    /** The triples that make it a concept, its name apart. */
    void addTo(TripleList triples) {
        triples.add(node(), Terms.TYPE, Terms.conceptClass(type));
        triples.add(node(), Terms.TYPE, Terms.CONCEPT_CLASS);
        triples.add(node(), Terms.IN_SCHEME, Terms.scheme(type));
    }
}
