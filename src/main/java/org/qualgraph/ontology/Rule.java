package org.qualgraph.ontology;

import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the vocabulary.
 *
 * @param name its file's name
 * @param sentence what a row means and what to do
 * @param query gives {@code ?focus}, what is wrong, and may give {@code ?path}, the property, and {@code ?value}
 */
record Rule(String name, String sentence, Query query) {
    static final String HEAD = "# ERROR: ";

    private static final Var FOCUS = Var.alloc("focus");
    private static final Var PATH = Var.alloc("path");
    private static final Var VALUE = Var.alloc("value");

    Stream<Violation> violations(Graph graph) {
        try (var execution = QueryExec.graph(graph).query(query).build()) {
            return execution.select().materialize().stream().map(this::violation);
        }
    }

    private Violation violation(Binding row) {
        var value = text(row.get(VALUE));
        var message = value.isEmpty() ? sentence : sentence + " (" + value + ")";
        return new Violation(text(row.get(FOCUS)), text(row.get(PATH)), message, name);
    }

    private static String text(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        return node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
