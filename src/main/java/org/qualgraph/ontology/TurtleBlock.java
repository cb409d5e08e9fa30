package org.qualgraph.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Writes the statements of one subject as the ontology's files lay them out: the type and what people read first, then the
 * other properties by name; a statement a line.
 */
final class TurtleBlock {
    private static final List<String> FIRST = List.of(
            "rdf:type",
            "skos:prefLabel",
            "skos:altLabel",
            "skos:hiddenLabel",
            "rdfs:label",
            "dcterms:title",
            "skos:definition",
            "skos:scopeNote");

    private static final Pattern LOCAL_NAME = Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?");

    private static final String XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

    private final TreeSet<String> prefixes = new TreeSet<>();
    private final String text;

    private TurtleBlock(Node subject, List<Triple> statements) {
        var lines = statements.stream()
                .map(statement -> new Line(name(statement.getPredicate()), name(statement.getObject())))
                .distinct()
                .sorted(Comparator.comparingInt(TurtleBlock::rank)
                        .thenComparing(Line::property)
                        .thenComparing(Line::order))
                .map(line -> "  " + (line.property().equals("rdf:type") ? "a" : line.property()) + " " + line.value())
                .toList();
        text = name(subject) + "\n" + String.join(" ;\n", lines) + " .\n";
        if (lines.stream().noneMatch(line -> line.contains("rdf:"))) {
            prefixes.remove("rdf");
        }
    }

    private record Line(String property, String value) {
        /** Plain texts are ordered by their characters, those in a language with the quotation mark at their end. */
        String order() {
            return value.endsWith("\"") ? value.substring(0, value.length() - 1) : value;
        }
    }

    /** The block of a subject with these statements. */
    static TurtleBlock of(Node subject, List<Triple> statements) {
        return new TurtleBlock(subject, statements);
    }

    /** The block, with a line feed at its end. */
    String text() {
        return text;
    }

    /** The prefixes that it uses. */
    List<String> prefixes() {
        return new ArrayList<>(prefixes);
    }

    /** How a subject is written where its block begins. */
    static String subject(Node subject) {
        return of(subject, List.of()).name(subject);
    }

    private static int rank(Line line) {
        var rank = FIRST.indexOf(line.property());
        return rank < 0 ? FIRST.size() : rank;
    }

    private String name(Node node) {
        return node.isLiteral() ? literal(node) : prefixed(node.getURI());
    }

    private String prefixed(String iri) {
        var longest = Terms.PREFIXES.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .filter(prefix -> LOCAL_NAME
                        .matcher(iri.substring(prefix.getValue().length()))
                        .matches())
                .max(Comparator.comparingInt(
                        (Map.Entry<String, String> prefix) -> prefix.getValue().length()));
        longest.ifPresent(prefix -> prefixes.add(prefix.getKey()));
        return longest.map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse("<" + iri + ">");
    }

    private String literal(Node node) {
        var quoted = node.getLiteralLexicalForm()
                .chars()
                .mapToObj(c -> escaped((char) c))
                .collect(Collectors.joining("", "\"", "\""));
        if (!node.getLiteralLanguage().isEmpty()) {
            return quoted + "@" + node.getLiteralLanguage();
        }
        var type = node.getLiteralDatatypeURI();
        return type.equals(XSD_STRING) ? quoted : quoted + "^^" + prefixed(type);
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.valueOf(c);
        };
    }
}
