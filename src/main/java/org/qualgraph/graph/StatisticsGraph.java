package org.qualgraph.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.qualgraph.ontology.Terms;

/**
 * Keeps the counts of postings in their graph, inside the write transaction that changes the postings.
 *
 * <p>Idea: before a posting is changed, in whatever way, what it adds to the counts is taken off; at the end what it then
 * adds is put on, and of all of that only what does not cancel out is written, each count once. So it does not matter what
 * was done to a posting, how often, or in which order, and the counts are what counting from nothing gives. Cost: an index
 * range a posting, and a count read and written for each that the postings of the transaction change. Where a store was
 * never counted, that is done instead.
 */
final class StatisticsGraph {
    private final DatasetGraph dataset;
    private final Tuples tuples;
    private final PostingCells before;
    private final Set<Node> touched = new HashSet<>();
    private final CellCounts changes = new CellCounts();

    StatisticsGraph(DatasetGraph dataset) {
        this.dataset = dataset;
        this.tuples = new Tuples(dataset);
        this.before = new PostingCells(tuples);
    }

    /** To be called before a posting is written, linked, changed or removed. */
    void touch(Node posting) {
        if (touched.add(posting)) {
            before.of(posting, cell -> changes.add(cell, -1));
        }
    }

    /** To be called once, when nothing more changes. */
    void finish() {
        if (!StoreFacts.isCounted(dataset)) {
            rebuild(dataset);
            return;
        }
        // A store gives the properties of its first postings their numbers as it writes them
        var after = new PostingCells(tuples);
        touched.forEach(posting -> after.of(posting, cell -> changes.add(cell, 1)));
        write();
    }

    private void write() {
        var counts = new CountTuples(tuples, tuples::numbered);
        var surplus = new ArrayList<Tuple<NodeId>>();
        var missing = new ArrayList<Tuple<NodeId>>();
        changes.forEach((cell, change) -> {
            var count = counts.count(cell);
            long number = number(count);
            if (number == 0) {
                missing.addAll(counts.of(count, cell, change));
            } else if (number + change == 0) {
                surplus.addAll(counts.of(count, cell, number));
            } else {
                surplus.add(counts.number(count, number));
                missing.add(counts.number(count, number + change));
            }
        });
        tuples.change(surplus, missing);
    }

    /** How many postings a count says that there are, none where there is no such count. */
    private long number(NodeId count) {
        var numbers = tuples.objects(count, GraphTerms.POSTINGS);
        return numbers.isEmpty() ? 0 : Long.parseLong(numbers.getFirst().getLiteralLexicalForm());
    }

    /** Counts everything anew and writes what differs. Needs a write transaction. */
    static void rebuild(DatasetGraph dataset) {
        var tuples = new Tuples(dataset);
        var difference = difference(tuples, tuples::numbered);
        tuples.change(difference.surplus(), difference.missing());
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
        var tuples = new Tuples(dataset);
        var difference = difference(tuples, tuples::id);
        return difference.surplus().isEmpty() && difference.missing().isEmpty();
    }

    /** How many statements there are. */
    static long size(DatasetGraph dataset) {
        return new Tuples(dataset).count(Terms.STATISTICS_GRAPH, Node.ANY, Node.ANY, Node.ANY);
    }

    private static Difference difference(Tuples tuples, Function<Node, NodeId> numbering) {
        var numbers = new CellCounts();
        new PostingCells(tuples).ofAll(cell -> numbers.add(cell, 1));
        var counts = new CountTuples(tuples, numbering);
        var missing = new LinkedHashSet<Tuple<NodeId>>();
        numbers.forEach((cell, number) -> missing.addAll(counts.of(counts.count(cell), cell, number)));
        var surplus = new ArrayList<Tuple<NodeId>>();
        tuples.forEach(Terms.STATISTICS_GRAPH, (subject, predicate, object) -> {
            var quad = counts.quad(subject, predicate, object);
            if (!missing.remove(quad)) {
                surplus.add(quad);
            }
        });
        return new Difference(surplus, List.copyOf(missing));
    }

    /** What the graph holds and should not, and what it should hold and does not. */
    private record Difference(List<Tuple<NodeId>> surplus, List<Tuple<NodeId>> missing) {}
}
