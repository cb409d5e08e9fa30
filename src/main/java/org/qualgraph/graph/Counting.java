package org.qualgraph.graph;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.GraphCounts;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.ontology.Terms;

/** Counts what the named graphs hold, in one pass over each index range concerned; all quads are passed once. */
final class Counting {
    private final Tuples tuples;
    private final List<Node> graphs;
    private final Set<NodeId> retired;

    private Counting(DatasetGraph dataset) {
        this.tuples = new Tuples(dataset);
        this.graphs = Iter.toList(dataset.listGraphNodes());
        this.retired = Iter.toSet(tuples.subjects(Node.ANY, Terms.DEPRECATED, Literals.truth(true)));
    }

    static GraphCounts of(DatasetGraph dataset) {
        var counting = new Counting(dataset);
        return new GraphCounts(
                counting.concepts(),
                counting.imports(),
                counting.postings(),
                counting.tuples.count(Node.ANY, Node.ANY, Terms.DUPLICATE_OF, Node.ANY),
                counting.requirements(),
                counting.ofType(Node.ANY, Terms.MENTION_CLASS),
                counting.tuples.count());
    }

    /** Our own concepts that are in use. An employer that two corpora name is one concept. */
    private Map<ConceptType, Long> concepts() {
        var counts = new EnumMap<ConceptType, Long>(ConceptType.class);
        for (var type : ConceptType.values()) {
            var subjects = new HashSet<NodeId>();
            for (var graph : graphs) {
                if (GraphTerms.importName(graph).isEmpty()) {
                    tuples.subjects(graph, Terms.TYPE, Terms.conceptClass(type)).forEachRemaining(subjects::add);
                }
            }
            subjects.removeAll(retired);
            counts.put(type, (long) subjects.size());
        }
        return counts;
    }

    private Map<String, Long> imports() {
        var counts = new TreeMap<String, Long>();
        for (var graph : graphs) {
            GraphTerms.importName(graph).ifPresent(name -> counts.put(name, live(graph)));
        }
        return counts;
    }

    private long live(Node graph) {
        var subjects = tuples.subjects(graph, Terms.TYPE, Terms.CONCEPT_CLASS);
        return Iter.count(Iter.filter(subjects, subject -> !retired.contains(subject)));
    }

    private Map<String, Long> postings() {
        var counts = new TreeMap<String, Long>();
        tuples.graphs(Terms.TYPE, Terms.POSTING_CLASS)
                .forEach((graph, count) -> counts.put(GraphTerms.corpus(tuples.node(graph)), count));
        return counts;
    }

    private long requirements() {
        long sum = 0;
        for (var kind : RequirementKind.values()) {
            sum += ofType(Node.ANY, Terms.requirementClass(kind));
        }
        return sum;
    }

    private long ofType(Node graph, Node type) {
        return tuples.count(graph, Node.ANY, Terms.TYPE, type);
    }
}
