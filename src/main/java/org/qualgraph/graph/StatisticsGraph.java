package org.qualgraph.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.qualgraph.ontology.Terms;

/**
 * Keeps the counts of postings in their graph, inside the write transaction that changes the postings.
 *
 * <p>Idea: before a posting is changed, in whatever way, what it adds to the counts is taken off; at the end what it then
 * adds is put on, and of all of that only what does not cancel out is written. So it does not matter what was done to a
 * posting, how often, or in which order, and the counts are what counting from nothing gives. Cost: some eighty counts a
 * posting, those that postings of a batch share once. Where a store was never counted, that is done first.
 */
final class StatisticsGraph {
    private final DatasetGraph dataset;
    private final Tuples tuples;
    private final Set<Node> touched = new HashSet<>();
    private final Map<CountCell, Integer> changes = new HashMap<>();

    StatisticsGraph(DatasetGraph dataset) {
        this.dataset = dataset;
        this.tuples = new Tuples(dataset);
    }

    /** To be called before a posting is written, linked, changed or removed. */
    void touch(Node posting) {
        if (touched.add(posting)) {
            count(posting, -1);
        }
    }

    /** To be called once, when nothing more changes. */
    void finish() {
        if (!StoreFacts.isCounted(dataset)) {
            rebuild(dataset);
            return;
        }
        touched.forEach(posting -> count(posting, 1));
        changes.forEach((cell, change) -> {
            if (change != 0) {
                change(cell, change);
            }
        });
    }

    private void count(Node posting, int number) {
        CountedPosting.read(tuples, posting).forEachCell(cell -> changes.merge(cell, number, Integer::sum));
    }

    private void change(CountCell cell, int change) {
        var count = cell.node();
        long before = Iter.asStream(dataset.findNG(Terms.STATISTICS_GRAPH, count, GraphTerms.POSTINGS, Node.ANY))
                .mapToLong(quad -> Long.parseLong(quad.getObject().getLiteralLexicalForm()))
                .sum();
        if (before == 0) {
            cell.dimensions(count).forEach(triple -> dataset.add(Quad.create(Terms.STATISTICS_GRAPH, triple)));
        } else {
            dataset.deleteAny(Terms.STATISTICS_GRAPH, count, GraphTerms.POSTINGS, Node.ANY);
        }
        if (before + change == 0) {
            dataset.deleteAny(Terms.STATISTICS_GRAPH, count, Node.ANY, Node.ANY);
        } else {
            dataset.add(Terms.STATISTICS_GRAPH, count, GraphTerms.POSTINGS, Literals.integer(before + change));
        }
    }

    /** Counts everything anew. Needs a write transaction. */
    static void rebuild(DatasetGraph dataset) {
        var counts = counts(dataset);
        dataset.deleteAny(Terms.STATISTICS_GRAPH, Node.ANY, Node.ANY, Node.ANY);
        counts.forEach((cell, postings) -> {
            var count = cell.node();
            cell.dimensions(count).forEach(triple -> dataset.add(Quad.create(Terms.STATISTICS_GRAPH, triple)));
            dataset.add(Terms.STATISTICS_GRAPH, count, GraphTerms.POSTINGS, Literals.integer(postings));
        });
        StoreFacts.setCounted(dataset);
    }

    /** Whether there are postings that were never counted. Needs a transaction. */
    static boolean isMissing(DatasetGraph dataset) {
        return !StoreFacts.isCounted(dataset)
                && new Tuples(dataset)
                        .subjects(Node.ANY, Terms.TYPE, Terms.POSTING_CLASS)
                        .hasNext();
    }

    /** Whether the graph is what counting from nothing gives. Needs a transaction. */
    static boolean isRight(DatasetGraph dataset) {
        long statements = 0;
        for (var entry : counts(dataset).entrySet()) {
            var count = entry.getKey().node();
            var triples = entry.getKey().dimensions(count);
            triples.add(Triple.create(count, GraphTerms.POSTINGS, Literals.integer(entry.getValue())));
            for (var triple : triples) {
                if (!dataset.contains(Quad.create(Terms.STATISTICS_GRAPH, triple))) {
                    return false;
                }
            }
            statements += triples.size();
        }
        return size(dataset) == statements;
    }

    /** How many statements there are. */
    static long size(DatasetGraph dataset) {
        return new Tuples(dataset).count(Terms.STATISTICS_GRAPH, Node.ANY, Node.ANY, Node.ANY);
    }

    private static Map<CountCell, Integer> counts(DatasetGraph dataset) {
        var counting = new StatisticsGraph(dataset);
        Iter.toList(counting.tuples.subjects(Node.ANY, Terms.TYPE, Terms.POSTING_CLASS))
                .forEach(posting -> counting.count(counting.tuples.node(posting), 1));
        return counting.changes;
    }
}
