package org.qualgraph.graph;

import static java.util.function.Predicate.not;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.qualgraph.model.Lookup;

/**
 * Reads what a call of {@code qg:lookup} is given: the text, then in any order a limit and what may answer, as {@link
 * LookupOptions} has it.
 */
final class LookupArguments {
    /** As long as a name that the index is asked for over HTTP. */
    static final int TEXT_LENGTH = 1_000;

    private final DatasetGraph dataset;

    /** @param dataset in a transaction, to know the taxonomies */
    LookupArguments(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The lookup of a call whose arguments all have values. */
    Lookup read(List<Node> given) {
        given.forEach(LookupArguments::requireValue);
        var options = new LookupOptions(dataset);
        given.stream().skip(1).forEach(options::add);
        return options.lookup(text(given.getFirst()));
    }

    /** Refuses arguments that are wrong whatever the values of variables. */
    void check(List<Node> given) {
        if (given.isEmpty()) {
            throw mistake("is given nothing to look up; write (\"text\") or (\"text\" 10)");
        }
        given.stream().limit(1).filter(not(Node::isVariable)).forEach(LookupArguments::text);
        given.stream().skip(1).filter(not(Node::isVariable)).forEach(new LookupOptions(dataset)::add);
    }

    /** Refuses what cannot stand on the left. */
    void checkResults(List<Node> results) {
        if (results.isEmpty() || results.size() > LookupResult.TERMS) {
            throw mistake("gives (?concept ?score ?label ?match) or the first of these, not " + results.size());
        }
        if (results.getFirst().isLiteral()) {
            throw mistake("gives concepts, and " + shown(results.getFirst()) + " is none");
        }
    }

    private static void requireValue(Node node) {
        if (Var.isNamedVar(node)) {
            throw mistake("is given ?" + node.getName().replace("/", "")
                    + ", which has no value there; in the same group, put what binds it before the call");
        }
        if (node.isVariable()) {
            throw mistake("is given a blank node; give it a text or a variable that has one");
        }
    }

    private static String text(Node node) {
        if (!isText(node)) {
            throw mistake("looks up a text, not " + shown(node) + "; STR() makes one");
        }
        var text = node.getLiteralLexicalForm();
        if (text.length() > TEXT_LENGTH) {
            throw mistake("looks up names of " + TEXT_LENGTH + " characters, not a text of " + text.length()
                    + "; SUBSTR() cuts it");
        }
        return text;
    }

    /** Whether a term is a text, of a language or none. */
    static boolean isText(Node node) {
        return node.isLiteral()
                && (!node.getLiteralLanguage().isEmpty()
                        || XSDDatatype.XSDstring.getURI().equals(node.getLiteralDatatypeURI()));
    }

    static MalformedQueryException mistake(String sentence) {
        return new MalformedQueryException("qg:lookup " + sentence, 0, 0);
    }

    /** A term as a message may show it. */
    static String shown(Node node) {
        var shown = node.isBlank() ? "a blank node" : node.isURI() ? "<" + node.getURI() + ">" : literal(node);
        return shown.length() > 100 ? shown.substring(0, 100) + "…" : shown;
    }

    private static String literal(Node node) {
        return node.isLiteral() ? "\"" + node.getLiteralLexicalForm() + "\"" : String.valueOf(node);
    }
}
