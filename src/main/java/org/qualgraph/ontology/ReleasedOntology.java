package org.qualgraph.ontology;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;

/**
 * What one release says.
 *
 * @param concepts by identifier
 * @param terms classes, properties and individuals of the schema and the concept schemes, by prefixed name
 */
record ReleasedOntology(Map<String, ReleasedSubject> concepts, Map<String, ReleasedSubject> terms) {

    /** Reads whatever graph; what is neither a concept nor a term is passed over. */
    static ReleasedOntology of(Graph graph) {
        var concepts = new TreeMap<String, ReleasedSubject>();
        var terms = new TreeMap<String, ReleasedSubject>();
        graph.find(Node.ANY, Terms.TYPE, Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toSet()
                .forEach(subject -> {
                    if (isConcept(graph, subject)) {
                        concepts.put(ConceptId.ofIri(subject.getURI()).value(), ReleasedSubject.of(graph, subject));
                    } else if (isTerm(graph, subject)) {
                        terms.put(ReleasedSubject.text(subject), ReleasedSubject.of(graph, subject));
                    }
                });
        return new ReleasedOntology(concepts, terms);
    }

    private static boolean isConcept(Graph graph, Node subject) {
        return Arrays.stream(ConceptType.values())
                .anyMatch(type -> graph.contains(subject, Terms.TYPE, Terms.conceptClass(type)));
    }

    private static boolean isTerm(Graph graph, Node subject) {
        return subject.getURI().startsWith(Terms.DEF)
                || graph.contains(subject, Terms.TYPE, Terms.CONCEPT_SCHEME_CLASS);
    }

    Optional<ReleasedSubject> concept(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    Optional<ReleasedSubject> term(String id) {
        return Optional.ofNullable(terms.get(id));
    }

    boolean isEmpty() {
        return concepts.isEmpty() && terms.isEmpty();
    }
}
