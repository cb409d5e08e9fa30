package org.qualgraph.graph;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.system.SerializationFactoryFinder;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Sorts quads by graph, subject, predicate and object, each once, however many they are. Solutions stand for quads while
 * they are sorted, since those the library knows how to put away when they are too many for memory.
 */
final class SortedStatements implements AutoCloseable {
    /** Quads sorted in memory, some 250 MB; more go through files in the folder for temporary files. */
    private static final long IN_MEMORY = 500_000;

    private static final List<Var> TERMS = List.of(Var.alloc("g"), Var.alloc("s"), Var.alloc("p"), Var.alloc("o"));

    private final SortedDataBag<Binding> sorted = BagFactory.newSortedBag(
            new ThresholdPolicyCount<Binding>(IN_MEMORY),
            SerializationFactoryFinder.bindingSerializationFactory(),
            order());

    void addAll(Iterator<Quad> quads) {
        putAway(() -> quads.forEachRemaining(quad -> sorted.add(solution(quad))));
    }

    /** Gives every quad once, in order. */
    void forEach(Consumer<Quad> sink) {
        var last = Quad.ANY;
        for (var solutions = sorted.iterator(); solutions.hasNext(); ) {
            var quad = quad(solutions.next());
            if (!quad.equals(last)) {
                sink.accept(quad);
            }
            last = quad;
        }
    }

    private static void putAway(Runnable adding) {
        try {
            adding.run();
        } catch (RuntimeIOException e) {
            throw new FullDiskException(
                    "There is no room to sort in " + System.getProperty("java.io.tmpdir") + "; make some there", e);
        }
    }

    private static Comparator<Binding> order() {
        Comparator<Binding> order = (first, second) -> 0;
        for (var term : TERMS) {
            order = order.thenComparing(solution -> solution.get(term), NodeCmp::compareRDFTerms);
        }
        return order;
    }

    private static Binding solution(Quad quad) {
        return BindingBuilder.create()
                .add(TERMS.get(0), quad.getGraph())
                .add(TERMS.get(1), quad.getSubject())
                .add(TERMS.get(2), quad.getPredicate())
                .add(TERMS.get(3), quad.getObject())
                .build();
    }

    private static Quad quad(Binding solution) {
        return Quad.create(
                solution.get(TERMS.get(0)),
                solution.get(TERMS.get(1)),
                solution.get(TERMS.get(2)),
                solution.get(TERMS.get(3)));
    }

    @Override
    public void close() {
        sorted.close();
    }
}
