package org.qualgraph.ontology.taxonomy;

import java.util.List;
import org.apache.jena.graph.Node;
import org.qualgraph.ontology.Terms;

/** The properties that lead from concept to concept. */
final class Links {
    /** To concepts of other schemes. */
    static final List<Node> MATCHES = List.of(
            Terms.EXACT_MATCH,
            Terms.CLOSE_MATCH,
            ImportTerms.iri(Terms.SKOS + "broadMatch"),
            ImportTerms.iri(Terms.SKOS + "narrowMatch"),
            ImportTerms.iri(Terms.SKOS + "relatedMatch"));

    static final List<Node> ALL = List.of(
            Terms.BROADER,
            Terms.RELATED,
            Terms.ESSENTIAL_SKILL,
            Terms.OPTIONAL_SKILL,
            Terms.EXACT_MATCH,
            Terms.CLOSE_MATCH,
            ImportTerms.iri(Terms.SKOS + "broadMatch"),
            ImportTerms.iri(Terms.SKOS + "narrowMatch"),
            ImportTerms.iri(Terms.SKOS + "relatedMatch"));

    private Links() {}
}
