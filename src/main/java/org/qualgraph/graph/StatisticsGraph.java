package org.qualgraph.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
 * adds is put on, and of all of that only what does not cancel out is written, each count once. So it does not matter what
 * was done to a posting, how often, or in which order, and the counts are what counting from nothing gives. Cost: an index
 * range a posting, and a count read and written for each that postings of the batch change. Where a store was never
 * counted, that is done instead.
 */
final class StatisticsGraph {
    private static final Node GRAPH = Terms.STATISTICS_GRAPH;

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
        // A store gives its first postings' properties their numbers as it writes them
        var after = new PostingCells(tuples);
        touched.forEach(posting -> after.of(posting, cell -> changes.add(cell, 1)));
        var triples = new CountTriples(tuples);
        changes.forEach((cell, change) -> change(triples, cell, change));
    }

    private void change(CountTriples triples, CountCell cell, int change) {
        var count = triples.count(cell);
        var numbers = tuples.objects(tuples.id(count), GraphTerms.POSTINGS);
        long number = numbers.isEmpty() ? 0 : Long.parseLong(numbers.getFirst().getLiteralLexicalForm());
        if (number == 0) {
            triples.of(count, cell, change).forEach(this::add);
        } else if (number + change == 0) {
            triples.of(count, cell, number).forEach(this::delete);
        } else {
            delete(CountTriples.number(count, number));
            add(CountTriples.number(count, number + change));
        }
    }

    private void delete(Triple triple) {
        dataset.delete(Quad.create(GRAPH, triple));
    }

    private void add(Triple triple) {
        dataset.add(Quad.create(GRAPH, triple));
    }

    /** Counts everything anew and writes what differs. Needs a write transaction. */
    static void rebuild(DatasetGraph dataset) {
        StoredTriples.replace(dataset, GRAPH, counted(dataset));
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
        var missing = new HashSet<>(counted(dataset));
        return Iter.allMatch(dataset.findNG(GRAPH, Node.ANY, Node.ANY, Node.ANY), quad -> missing.remove(quad.asTriple()))
                && missing.isEmpty();
    }

    /** How many statements there are. */
    static long size(DatasetGraph dataset) {
        return new Tuples(dataset).count(GRAPH, Node.ANY, Node.ANY, Node.ANY);
    }

    private static List<Triple> counted(DatasetGraph dataset) {
        var tuples = new Tuples(dataset);
        var counts = new CellCounts();
        new PostingCells(tuples).ofAll(cell -> counts.add(cell, 1));
        var triples = new CountTriples(tuples);
        var all = new ArrayList<Triple>();
        counts.forEach((cell, postings) -> all.addAll(triples.of(triples.count(cell), cell, postings)));
        return all;
    }
}
