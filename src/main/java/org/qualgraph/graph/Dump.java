package org.qualgraph.graph;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.system.SerializationFactoryFinder;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * The named graphs as N-Quads, sorted by graph, subject, predicate and object. Solutions stand for quads while they are
 * sorted, since those the library knows how to put away when they are too many for memory.
 */
final class Dump {
    /** Quads sorted in memory; more go through files in the folder for temporary files. */
    private static final long IN_MEMORY = 500_000;

    private static final List<Var> TERMS = List.of(Var.alloc("g"), Var.alloc("s"), Var.alloc("p"), Var.alloc("o"));

    private Dump() {}

    static void write(DatasetGraph dataset, OutputStream out) {
        var sorted = BagFactory.newSortedBag(
                new ThresholdPolicyCount<Binding>(IN_MEMORY),
                SerializationFactoryFinder.bindingSerializationFactory(),
                order());
        try {
            dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> sorted.add(solution(quad)));
            write(sorted.iterator(), out);
        } finally {
            sorted.close();
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

    private static void write(Iterator<Binding> solutions, OutputStream out) {
        var writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
        writer.start();
        solutions.forEachRemaining(solution -> writer.quad(quad(solution)));
        writer.finish();
    }
}
