package org.qualgraph.ontology;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.qualgraph.model.ConceptType;

/**
 * Adds what follows of concepts in SKOS terms, so that a query or a browser that knows only SKOS finds them: their class,
 * their scheme, and every name among the labels. The schema's alignments to other vocabularies are left to reasoners.
 */
final class Entailment {
    /** Properties whose values are names too. */
    private static final Map<Node, Node> SUPERPROPERTIES =
            Map.of(Terms.FULL_NAME, Terms.ALT_LABEL, Terms.FORMER_NAME, Terms.ALT_LABEL);

    private Entailment() {}

    static void addTo(Graph graph) {
        for (var type : ConceptType.values()) {
            for (var triple : triples(graph, Terms.TYPE, Terms.conceptClass(type))) {
                graph.add(triple.getSubject(), Terms.TYPE, Terms.CONCEPT_CLASS);
                graph.add(triple.getSubject(), Terms.IN_SCHEME, Terms.scheme(type));
            }
        }
        SUPERPROPERTIES.forEach((property, superproperty) -> {
            for (var triple : triples(graph, property, Node.ANY)) {
                graph.add(triple.getSubject(), superproperty, triple.getObject());
            }
        });
    }

    /** Whether a statement of a concept is one of those that are added. */
    static boolean follows(Graph graph, Triple triple) {
        var subject = triple.getSubject();
        if (!graph.contains(subject, Terms.TYPE, Terms.CONCEPT_CLASS)) {
            return false;
        }
        var predicate = triple.getPredicate();
        return triple.getObject().equals(Terms.CONCEPT_CLASS)
                || predicate.equals(Terms.IN_SCHEME)
                || SUPERPROPERTIES.entrySet().stream()
                        .anyMatch(names -> names.getValue().equals(predicate)
                                && graph.contains(subject, names.getKey(), triple.getObject()));
    }

    /** A copy, since the graph grows while it is read. */
    private static List<Triple> triples(Graph graph, Node predicate, Node object) {
        return graph.find(Node.ANY, predicate, object).toList();
    }
}
