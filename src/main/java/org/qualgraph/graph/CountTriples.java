package org.qualgraph.graph;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.NodeId;
import org.qualgraph.model.Necessity;
import org.qualgraph.ontology.Terms;

/**
 * Counts as triples. The IRI of a count names what is counted, such as {@code count/corpus/mine/skill/python/minimum}, so
 * that the same count has the same IRI in every store. Needs a transaction.
 */
final class CountTriples {
    private static final String COUNTS = Terms.BASE + "count/";
    private static final String GRAPHS = Terms.BASE + "graph/";

    private final Tuples tuples;
    private final Map<NodeId, Necessity> necessities = new HashMap<>();

    CountTriples(Tuples tuples) {
        this.tuples = tuples;
        for (var necessity : Necessity.values()) {
            necessities.put(tuples.id(RequirementTriples.shortcut(necessity)), necessity);
        }
    }

    /** The IRI of a count. */
    Node count(CountCell cell) {
        var iri = new StringBuilder(COUNTS).append(name(tuples.node(cell.of())));
        if (cell.hasConcept()) {
            iri.append('/').append(name(tuples.node(cell.concept())));
        }
        if (cell.hasShortcut()) {
            iri.append('/').append(necessity(cell).name().toLowerCase(Locale.ROOT));
        }
        return NodeFactory.createURI(iri.toString());
    }

    /** All that is said of a count. */
    List<Triple> of(Node count, CountCell cell, long postings) {
        var triples = new ArrayList<Triple>();
        triples.add(Triple.create(count, Terms.TYPE, GraphTerms.COUNT_CLASS));
        var of = tuples.node(cell.of());
        triples.add(Triple.create(count, GraphTerms.isCorpusGraph(of) ? GraphTerms.OF_CORPUS : Terms.CONCEPT, of));
        if (cell.hasConcept()) {
            triples.add(Triple.create(count, Terms.CONCEPT, tuples.node(cell.concept())));
        }
        if (cell.hasShortcut()) {
            triples.add(Triple.create(count, GraphTerms.OF_NECESSITY, Terms.individual(necessity(cell))));
        }
        triples.add(number(count, postings));
        return triples;
    }

    static Triple number(Node count, long postings) {
        return Triple.create(count, GraphTerms.POSTINGS, Literals.integer(postings));
    }

    private Necessity necessity(CountCell cell) {
        return necessities.get(cell.shortcut());
    }

    /** What stands below the base, an IRI of another source with its slashes and marks encoded. */
    private static String name(Node node) {
        var iri = node.getURI();
        if (iri.startsWith(GRAPHS)) {
            return iri.substring(GRAPHS.length());
        }
        return iri.startsWith(Terms.BASE)
                ? iri.substring(Terms.BASE.length())
                : URLEncoder.encode(iri, StandardCharsets.UTF_8);
    }
}
