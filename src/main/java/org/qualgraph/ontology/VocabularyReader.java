package org.qualgraph.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.RetiredConcept;
import org.qualgraph.model.Vocabulary;

/** Reads concepts out of a graph. */
public final class VocabularyReader {
    private VocabularyReader() {}

    /** Reads every concept of a graph, as {@link #read(Iterator)}. */
    public static Vocabulary read(Graph graph) {
        return read(graph.find());
    }

    /**
     * Reads every concept that the statements type as one of {@link ConceptType}, whatever else they say.
     *
     * <p>Left out are concepts without any label, which nothing can name. Deprecated ones, which nothing should link to
     * any more, are known as retired only. A concept of two types is taken as the first. All statements are held in memory meanwhile.
     *
     * <p>{@link Concept.Notes#facts()} holds, where they are stated, {@code acronym}, {@code fullName}, {@code
     * formerName}, {@code dblpStream}, {@code venueType} (such as {@code conference}), {@code publisher}, {@code
     * provider}, {@code languageTag} and {@code notation}; several values are joined by a comma and a space.
     *
     * @param statements in any order; one may come twice
     */
    public static Vocabulary read(Iterator<Triple> statements) {
        var bySubject = new HashMap<Node, List<Triple>>();
        statements.forEachRemaining(triple -> bySubject
                .computeIfAbsent(triple.getSubject(), subject -> new ArrayList<>())
                .add(triple));
        var concepts = new ArrayList<Concept>();
        var retired = new ArrayList<RetiredConcept>();
        bySubject.forEach((subject, triples) -> {
            if (subject.isURI()) {
                var concept = ConceptStatements.of(triples);
                concept.type().ifPresent(type -> {
                    var id = ConceptId.ofIri(subject.getURI());
                    if (concept.isDeprecated()) {
                        concept.retired(id, type).ifPresent(retired::add);
                    } else {
                        concept.concept(id, type).ifPresent(concepts::add);
                    }
                });
            }
        });
        return new Vocabulary(concepts, retired);
    }
}
