package org.qualgraph.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.qualgraph.ontology.Terms;

/** Counts the links into other datasets: by property, and by the longest beginning that the IRIs of one host share. */
final class ForeignLinks {
    static final List<Node> PREDICATES = Stream.of(
                    "exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch")
            .map(name -> NodeFactory.createURI(Terms.SKOS + name))
            .toList();

    private final Map<Node, Map<String, Links>> byPredicate = new TreeMap<>(Comparator.comparing(Node::getURI));

    /**
     * Links of one property into one dataset.
     *
     * @param space what their ends begin with, up to a slash or hash
     */
    record Links(String space, long count) {
        Links and(Links other) {
            int length = 0;
            int shared = 0;
            while (length < space.length()
                    && length < other.space.length()
                    && space.charAt(length) == other.space.charAt(length)) {
                length++;
                if ("/#".indexOf(space.charAt(length - 1)) >= 0) {
                    shared = length;
                }
            }
            return new Links(space.substring(0, shared), count + other.count);
        }
    }

    /** Takes a link; what leads to no IRI of a host is passed over. */
    void add(Node predicate, Node target) {
        if (target.isURI() && target.getURI().matches("https?://[^/]+/.*")) {
            var iri = target.getURI();
            var host = iri.substring(0, iri.indexOf('/', "https://".length()) + 1);
            byPredicate
                    .computeIfAbsent(predicate, key -> new TreeMap<>())
                    .merge(host, new Links(space(iri), 1), Links::and);
        }
    }

    private static String space(String iri) {
        return iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    /** By property, then by host, both in order. */
    Map<Node, Map<String, Links>> byPredicate() {
        return byPredicate;
    }
}
