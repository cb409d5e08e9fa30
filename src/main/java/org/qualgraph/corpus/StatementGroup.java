package org.qualgraph.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Statements that are held together, by what they describe, in the order in which they came. */
final class StatementGroup {
    private final Map<Node, List<Statement>> bySubject = new LinkedHashMap<>();
    private int count;
    private long bytes;

    void add(Statement statement) {
        bySubject
                .computeIfAbsent(statement.subject(), subject -> new ArrayList<>())
                .add(statement);
        count++;
        bytes += statement.bytes();
    }

    /** What is said of a node; empty where nothing is. */
    List<Statement> about(Node node) {
        return bySubject.getOrDefault(node, List.of());
    }

    boolean describes(Node node) {
        return bySubject.containsKey(node);
    }

    /** The nodes that are job postings, in the order of their first statements. */
    List<Node> jobs() {
        return bySubject.entrySet().stream()
                .filter(described -> described.getValue().stream().anyMatch(SchemaOrg::isJob))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The node, and the blank nodes that belong to it because statements lead from it to them. */
    Set<Node> belonging(Node node) {
        var reached = new LinkedHashSet<Node>(Set.of(node));
        var open = new ArrayDeque<Node>(reached);
        while (!open.isEmpty()) {
            for (var statement : about(open.pop())) {
                if (statement.object().isBlank() && reached.add(statement.object())) {
                    open.push(statement.object());
                }
            }
        }
        return reached;
    }

    /** The line of the first statement that is held; 0 where none is. */
    long firstLine() {
        return bySubject.values().stream()
                .map(List::getFirst)
                .mapToLong(Statement::line)
                .findFirst()
                .orElse(0);
    }

    /** The line that one half of what is held stands on or before. */
    long middleLine() {
        return bySubject.values().stream()
                .flatMap(List::stream)
                .mapToLong(Statement::line)
                .sorted()
                .skip(count / 2)
                .findFirst()
                .orElse(0);
    }

    /** The line of the last statement about these nodes. */
    long lastLine(Set<Node> nodes) {
        return nodes.stream()
                .flatMap(node -> about(node).stream())
                .mapToLong(Statement::line)
                .max()
                .orElse(0);
    }

    /** Forgets what is said of a node. */
    void remove(Node node) {
        var statements = bySubject.remove(node);
        if (statements != null) {
            count -= statements.size();
            bytes -= statements.stream().mapToLong(Statement::bytes).sum();
        }
    }

    /** The nodes that are described, those first of which the first statement came first. */
    List<Node> subjects() {
        return List.copyOf(bySubject.keySet());
    }

    int count() {
        return count;
    }

    long bytes() {
        return bytes;
    }
}
