package org.qualgraph.graph;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.qualgraph.ontology.Terms;

/**
 * How a function is called in a query.
 *
 * @param name its term, such as {@code lookup} for {@code qg:lookup}
 * @param results what it gives, a concept first, by the names that its documentation has; a call may want only the first
 * @param longestList the most arguments of a call
 */
record Signature(String name, List<String> results, int longestList) {
    private static final int SHOWN = 100;

    Signature {
        results = List.copyOf(results);
    }

    String iri() {
        return Terms.DEF + name;
    }

    /** Refuses what cannot stand on the left. */
    void checkResults(List<Node> wanted) {
        if (wanted.isEmpty() || wanted.size() > results.size()) {
            var all = results.stream().map("?"::concat).collect(Collectors.joining(" ", "(", ")"));
            throw mistake("gives " + all + " or the first of these, not " + wanted.size());
        }
        if (wanted.getFirst().isLiteral()) {
            throw mistake("gives concepts, and " + shown(wanted.getFirst()) + " is none");
        }
    }

    /** Refuses arguments that have no value. */
    void requireValues(List<Node> given) {
        given.forEach(this::requireValue);
    }

    private void requireValue(Node node) {
        if (Var.isNamedVar(node)) {
            throw mistake("is given ?" + node.getName().replace("/", "")
                    + ", which has no value there; in the same group, put what binds it before the call");
        }
        if (node.isVariable()) {
            throw mistake("is given a blank node; give it a value or a variable that has one");
        }
    }

    /** What becomes of a call that cannot be read. */
    MalformedQueryException mistake(String sentence) {
        return new MalformedQueryException("qg:" + name + " " + sentence, 0, 0);
    }

    /** A term as a message may show it. */
    static String shown(Node node) {
        var shown = node.isBlank() ? "a blank node" : node.isURI() ? "<" + node.getURI() + ">" : literal(node);
        return shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown;
    }

    private static String literal(Node node) {
        return node.isLiteral() ? "\"" + node.getLiteralLexicalForm() + "\"" : String.valueOf(node);
    }
}
