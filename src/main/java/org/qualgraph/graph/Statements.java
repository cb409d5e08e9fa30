package org.qualgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.qualgraph.ontology.Terms;

/** The triples of one posting, to be read by subject and property. */
final class Statements {
    private final Map<Node, Map<Node, List<Node>>> objects;

    Statements(Collection<Triple> triples) {
        objects = triples.stream()
                .collect(Collectors.groupingBy(
                        Triple::getSubject,
                        HashMap::new,
                        Collectors.groupingBy(
                                Triple::getPredicate,
                                HashMap::new,
                                Collectors.mapping(Triple::getObject, Collectors.toList()))));
    }

    List<Node> all(Node subject, Node predicate) {
        return objects.getOrDefault(subject, Map.of()).getOrDefault(predicate, List.of());
    }

    Optional<Node> any(Node subject, Node predicate) {
        return all(subject, predicate).stream().findFirst();
    }

    /** The one object of a property that every such subject has. */
    Node one(Node subject, Node predicate) {
        var found = all(subject, predicate);
        if (found.size() != 1) {
            throw new BrokenPostingException(subject, predicate);
        }
        return found.getFirst();
    }

    String text(Node subject, Node predicate) {
        return one(subject, predicate).getLiteralLexicalForm();
    }

    Optional<String> anyText(Node subject, Node predicate) {
        return any(subject, predicate).map(Node::getLiteralLexicalForm);
    }

    int integer(Node subject, Node predicate) {
        return Integer.parseInt(text(subject, predicate));
    }

    OptionalInt anyInteger(Node subject, Node predicate) {
        return all(subject, predicate).stream()
                .mapToInt(node -> Integer.parseInt(node.getLiteralLexicalForm()))
                .findFirst();
    }

    /** The constant of the model that a property points at. */
    <E extends Enum<E>> E constant(Class<E> type, Node subject, Node predicate) {
        return Terms.constant(type, one(subject, predicate))
                .orElseThrow(() -> new BrokenPostingException(subject, predicate));
    }

    <E extends Enum<E>> Optional<E> anyConstant(Class<E> type, Node subject, Node predicate) {
        return any(subject, predicate).flatMap(node -> Terms.constant(type, node));
    }
}
