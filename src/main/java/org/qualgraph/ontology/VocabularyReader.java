package org.qualgraph.ontology;

import java.util.HashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Vocabulary;

/** Reads concepts out of a graph. */
public final class VocabularyReader {
    private VocabularyReader() {}

    /**
     * Reads every concept that the graph types as one of {@link ConceptType}, whatever else the graph holds.
     *
     * <p>Left out are concepts without any label, which nothing can name, and deprecated ones, which nothing should link
     * to any more. A concept of two types is taken as the first. The cost is one lookup a type and one a concept.
     *
     * <p>{@link Concept.Notes#facts()} holds, where they are stated, {@code acronym}, {@code fullName}, {@code
     * formerName}, {@code dblpStream}, {@code venueType} (such as {@code conference}), {@code publisher}, {@code
     * provider}, {@code languageTag}, {@code notation}, {@code exactMatch} and {@code closeMatch}; several values are joined by a comma and a space.
     */
    public static Vocabulary read(Graph graph) {
        var concepts = new HashMap<ConceptId, Concept>();
        for (var type : ConceptType.values()) {
            for (var subject : subjects(graph, type)) {
                var id = ConceptId.ofIri(subject.getURI());
                var statements = ConceptStatements.of(graph, subject);
                if (!concepts.containsKey(id) && !statements.isDeprecated()) {
                    statements.concept(id, type).ifPresent(concept -> concepts.put(id, concept));
                }
            }
        }
        return new Vocabulary(concepts.values());
    }

    private static Iterable<Node> subjects(Graph graph, ConceptType type) {
        return graph.find(Node.ANY, Terms.TYPE, Terms.conceptClass(type))
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toList();
    }
}
