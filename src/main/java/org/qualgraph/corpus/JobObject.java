package org.qualgraph.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes a node of schema.org as the object of JSON-LD that it would be on a page: properties by their names, nodes that
 * are described within it, lists as arrays. A node that several properties lead to is written under each of them, but
 * not within itself.
 */
final class JobObject {
    private static final int DEEPEST_NESTING = 8;
    private static final int MOST_NODES = 2000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final StatementGroup statements;
    private final Deque<Node> within = new ArrayDeque<>();
    private int written;

    private JobObject(StatementGroup statements) {
        this.statements = statements;
    }

    /**
     * The object of a node.
     *
     * @throws UnreadablePostingException where so many nodes belong to it that it is no posting
     */
    static ObjectNode of(Node node, StatementGroup statements) {
        return new JobObject(statements).object(node);
    }

    private ObjectNode object(Node node) {
        countNode();
        var object = NODES.objectNode();
        if (node.isURI()) {
            object.put("@id", node.getURI());
        }
        within.push(node);
        var members = new LinkedHashMap<String, Set<JsonNode>>();
        for (var statement : statements.about(node)) {
            SchemaOrg.member(statement.predicate())
                    .map(name -> members.computeIfAbsent(name, key -> new LinkedHashSet<>()))
                    .ifPresent(known -> known.addAll(values(statement.object())));
        }
        within.pop();
        members.forEach((name, known) -> object.set(name, member(known)));
        return object;
    }

    private static JsonNode member(Set<JsonNode> values) {
        return values.size() == 1 ? values.iterator().next() : NODES.arrayNode().addAll(values);
    }

    private List<JsonNode> values(Node node) {
        var type = SchemaOrg.name(node);
        if (type.isPresent()) {
            return List.of(NODES.textNode(type.get()));
        }
        if (node.isLiteral()) {
            return List.of(NODES.textNode(node.getLiteralLexicalForm()));
        }
        if (statements.about(node).stream()
                .anyMatch(statement -> statement.predicate().equals(RDF.Nodes.first))) {
            return items(node);
        }
        if (statements.describes(node) && !within.contains(node) && within.size() < DEEPEST_NESTING) {
            return List.of(object(node));
        }
        return node.isURI() ? List.of(NODES.textNode(node.getURI())) : List.of();
    }

    /** The items of a list of RDF, each a node with its value and the rest of the list. */
    private List<JsonNode> items(Node list) {
        var items = new ArrayList<JsonNode>();
        var rest = Optional.of(list);
        while (rest.isPresent() && !within.contains(rest.get())) {
            countNode();
            value(rest.get(), RDF.Nodes.first).ifPresent(first -> items.addAll(values(first)));
            rest = value(rest.get(), RDF.Nodes.rest);
        }
        return items;
    }

    private void countNode() {
        if (++written > MOST_NODES) {
            throw new UnreadablePostingException("leads to more than " + MOST_NODES + " nodes");
        }
    }

    private Optional<Node> value(Node node, Node property) {
        return statements.about(node).stream()
                .filter(statement -> statement.predicate().equals(property))
                .map(Statement::object)
                .findFirst();
    }
}
