package org.qualgraph.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.qualgraph.ontology.Terms;

/**
 * The employers and places that are concepts of a corpus, the one that named them first. Where it names one no longer, the
 * first of the other corpora that do, by name, takes it over, under the name that it has. Needs a write transaction.
 */
final class CorpusConcepts {
    private static final Set<Node> NAMING = Set.of(Terms.HIRING_ORGANIZATION, Terms.JOB_LOCATION);

    private final DatasetGraph dataset;
    private final Node graph;
    private final Set<Node> known = new HashSet<>();

    CorpusConcepts(DatasetGraph dataset, Node graph) {
        this.dataset = dataset;
        this.graph = graph;
    }

    /** Makes an employer or place a concept where no graph has it; the first name it is met under is its label. */
    void add(MintedConcept concept) {
        if (known.add(concept.node()) && !dataset.contains(Node.ANY, concept.node(), Terms.PREF_LABEL, Node.ANY)) {
            var triples = new TripleList();
            concept.addTo(triples);
            triples.add(concept.node(), Terms.PREF_LABEL, Literals.english(concept.name()));
            triples.toSet().forEach(triple -> dataset.add(Quad.create(graph, triple)));
        }
    }

    /** All of them. */
    List<Node> all() {
        return Iter.asStream(dataset.findNG(graph, Node.ANY, Terms.TYPE, Terms.CONCEPT_CLASS))
                .map(Quad::getSubject)
                .toList();
    }

    /** Those that statements about a posting name, whichever graph they belong to. */
    static Set<Node> namedBy(Collection<Triple> statements) {
        return statements.stream()
                .filter(triple -> NAMING.contains(triple.getPredicate()))
                .map(Triple::getObject)
                .collect(Collectors.toSet());
    }

    /** Lets go of those concepts of this corpus that none of its postings names any more. */
    void release(Collection<Node> concepts) {
        for (var concept : concepts) {
            if (dataset.contains(graph, concept, Terms.TYPE, Terms.CONCEPT_CLASS) && !isNamed(concept)) {
                handOver(concept);
                dataset.deleteAny(graph, concept, Node.ANY, Node.ANY);
                known.remove(concept);
            }
        }
    }

    /** Makes a concept one of the first of the other corpora that name it too, where there is one. */
    void handOver(Node concept) {
        heir(concept).ifPresent(heir -> {
            var statements = Iter.toList(dataset.findNG(graph, concept, Node.ANY, Node.ANY));
            statements.forEach(quad -> dataset.add(Quad.create(heir, quad.asTriple())));
        });
    }

    private boolean isNamed(Node concept) {
        return NAMING.stream().anyMatch(property -> dataset.contains(graph, Node.ANY, property, concept));
    }

    private Optional<Node> heir(Node concept) {
        return NAMING.stream()
                .flatMap(property -> Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, property, concept)))
                .map(Quad::getGraph)
                .filter(other -> !other.equals(graph) && GraphTerms.isCorpusGraph(other))
                .min(Comparator.comparing(GraphTerms::corpus));
    }
}
