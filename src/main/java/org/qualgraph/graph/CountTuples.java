package org.qualgraph.graph;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.qualgraph.model.Necessity;
import org.qualgraph.ontology.Terms;

/**
 * Counts as quads, by the numbers of nodes. The IRI of a count names what is counted, such as {@code
 * count/corpus/mine/skill/python/minimum}, so that the same count has the same IRI in every store. Needs a transaction.
 */
final class CountTuples {
    private static final String COUNTS = Terms.BASE + "count/";
    private static final String GRAPHS = Terms.BASE + "graph/";

    private final Tuples tuples;
    private final Function<Node, NodeId> numbering;
    private final NodeId graph;
    private final NodeId type;
    private final NodeId countClass;
    private final NodeId concept;
    private final NodeId ofCorpus;
    private final NodeId ofNecessity;
    private final NodeId postings;
    private final Map<NodeId, Asking> askings = new HashMap<>();

    /** @param numbering gives a node its number, which it may have to be given first */
    CountTuples(Tuples tuples, Function<Node, NodeId> numbering) {
        this.tuples = tuples;
        this.numbering = numbering;
        graph = numbering.apply(Terms.STATISTICS_GRAPH);
        type = numbering.apply(Terms.TYPE);
        countClass = numbering.apply(GraphTerms.COUNT_CLASS);
        concept = numbering.apply(Terms.CONCEPT);
        ofCorpus = numbering.apply(GraphTerms.OF_CORPUS);
        ofNecessity = numbering.apply(GraphTerms.OF_NECESSITY);
        postings = numbering.apply(GraphTerms.POSTINGS);
        for (var necessity : Necessity.values()) {
            askings.put(
                    tuples.id(RequirementTriples.shortcut(necessity)),
                    new Asking(
                            "/" + necessity.name().toLowerCase(Locale.ROOT),
                            numbering.apply(Terms.individual(necessity))));
        }
    }

    /** The number of the IRI of a count. */
    NodeId count(CountCell cell) {
        var iri = new StringBuilder(COUNTS).append(name(cell.of()));
        if (cell.hasConcept()) {
            iri.append('/').append(name(cell.concept()));
        }
        if (cell.hasShortcut()) {
            iri.append(asking(cell).ending());
        }
        return numbering.apply(NodeFactory.createURI(iri.toString()));
    }

    /** All that is said of a count. */
    List<Tuple<NodeId>> of(NodeId count, CountCell cell, long number) {
        var all = new ArrayList<Tuple<NodeId>>();
        all.add(quad(count, type, countClass));
        all.add(quad(count, GraphTerms.isCorpusGraph(tuples.node(cell.of())) ? ofCorpus : concept, cell.of()));
        if (cell.hasConcept()) {
            all.add(quad(count, concept, cell.concept()));
        }
        if (cell.hasShortcut()) {
            all.add(quad(count, ofNecessity, asking(cell).necessity()));
        }
        all.add(number(count, number));
        return all;
    }

    /** How many postings a count says that there are. */
    Tuple<NodeId> number(NodeId count, long number) {
        return quad(count, postings, numbering.apply(Literals.integer(number)));
    }

    /** A quad of the graph of statistics. */
    Tuple<NodeId> quad(NodeId subject, NodeId predicate, NodeId object) {
        return TupleFactory.create4(graph, subject, predicate, object);
    }

    private Asking asking(CountCell cell) {
        return Objects.requireNonNull(askings.get(cell.shortcut()));
    }

    /** What stands below the base, an IRI of another source with its slashes and marks encoded. */
    private String name(NodeId id) {
        var iri = tuples.node(id).getURI();
        if (iri.startsWith(GRAPHS)) {
            return iri.substring(GRAPHS.length());
        }
        return iri.startsWith(Terms.BASE)
                ? iri.substring(Terms.BASE.length())
                : URLEncoder.encode(iri, StandardCharsets.UTF_8);
    }

    /** How a concept is asked for: what ends the IRI of the count, and the individual. */
    private record Asking(String ending, NodeId necessity) {}
}
