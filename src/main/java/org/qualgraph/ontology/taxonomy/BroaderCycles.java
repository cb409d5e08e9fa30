package org.qualgraph.ontology.taxonomy;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.qualgraph.ontology.Terms;

/**
 * Finds cycles of broader concepts by taking away, again and again, the concepts without a broader one (Kahn 1962), and
 * then those without a narrower one: what is left lies on a cycle or on a way from one to another. Time and memory are
 * in proportion to the links.
 */
final class BroaderCycles {
    private final Map<Node, Set<Node>> above = new HashMap<>();
    private final Map<Node, Set<Node>> below = new HashMap<>();

    private BroaderCycles() {}

    /** The IRIs of the concepts concerned, sorted. */
    static Set<String> of(Collection<Triple> triples) {
        var cycles = new BroaderCycles();
        for (var triple : triples) {
            if (triple.getPredicate().equals(Terms.BROADER)) {
                cycles.add(triple.getSubject(), triple.getObject());
            }
        }
        peel(cycles.above, cycles.below);
        peel(cycles.below, cycles.above);
        var left = new TreeSet<String>();
        cycles.above.keySet().forEach(node -> left.add(node.getURI()));
        return left;
    }

    private void add(Node narrow, Node broad) {
        for (var node : List.of(narrow, broad)) {
            above.computeIfAbsent(node, key -> new HashSet<>());
            below.computeIfAbsent(node, key -> new HashSet<>());
        }
        above.getOrDefault(narrow, Set.of()).add(broad);
        below.getOrDefault(broad, Set.of()).add(narrow);
    }

    /** Takes away what has no successor, until all that is left has one. */
    private static void peel(Map<Node, Set<Node>> successors, Map<Node, Set<Node>> predecessors) {
        var free = new ArrayDeque<Node>();
        successors.forEach((node, next) -> {
            if (next.isEmpty()) {
                free.add(node);
            }
        });
        while (!free.isEmpty()) {
            var node = free.remove();
            successors.remove(node);
            for (var before : predecessors.getOrDefault(node, Set.of())) {
                var next = successors.getOrDefault(before, Set.of());
                if (next.remove(node) && next.isEmpty()) {
                    free.add(before);
                }
            }
            predecessors.remove(node);
        }
    }
}
