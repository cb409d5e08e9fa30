package org.qualgraph.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Writes triples as RDF/XML, one element a subject. They come in the order of their subjects.
 *
 * <p>XML has no way to write most control characters, nor a property whose IRI does not end in a name; where such a
 * triple comes, an {@link InexpressibleStatementException} comes out.
 */
final class RdfXmlStream extends StreamRDFBase {
    private final Writer out;
    private final Map<String, String> prefixes;
    private @Nullable Node subject;

    RdfXmlStream(OutputStream out, Map<String, String> prefixes) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()), 1 << 13);
        this.prefixes = prefixes;
    }

    @Override
    public void start() {
        print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
        prefixes.forEach((prefix, iri) -> print("\n    xmlns:" + prefix + "=\"" + escaped(iri) + "\""));
        print(">\n");
    }

    @Override
    public void triple(Triple triple) {
        if (!triple.getSubject().equals(subject)) {
            endSubject();
            subject = triple.getSubject();
            print("  <rdf:Description rdf:" + reference(subject, "about") + ">\n");
        }
        printProperty(triple.getPredicate().getURI(), triple.getObject());
    }

    @Override
    public void finish() {
        endSubject();
        print("</rdf:RDF>\n");
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endSubject() {
        if (subject != null) {
            print("  </rdf:Description>\n");
        }
    }

    private void printProperty(String property, Node value) {
        int split = Util.splitNamespaceXML(property);
        var local = property.substring(split);
        if (local.isEmpty()) {
            throw new InexpressibleStatementException("the property <" + property + ">, which does not end in a name");
        }
        var namespace = property.substring(0, split);
        var prefix = prefix(namespace);
        var name = prefix + ":" + local;
        var declaration = prefixes.containsKey(prefix) ? "" : " xmlns:" + prefix + "=\"" + escaped(namespace) + "\"";
        print("    <" + name + declaration + value(name, value) + "\n");
    }

    /** The prefix of a namespace, {@code ns} for one that has none. */
    private String prefix(String namespace) {
        return prefixes.entrySet().stream()
                .filter(prefix -> prefix.getValue().equals(namespace))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("ns");
    }

    /** The rest of an element that holds a value. */
    private static String value(String name, Node value) {
        if (!value.isLiteral()) {
            return " rdf:" + reference(value, "resource") + "/>";
        }
        return kind(value) + ">" + escaped(value.getLiteralLexicalForm()) + "</" + name + ">";
    }

    private static String kind(Node literal) {
        if (!literal.getLiteralLanguage().isEmpty()) {
            return " xml:lang=\"" + literal.getLiteralLanguage() + "\"";
        }
        var datatype = literal.getLiteralDatatypeURI();
        return datatype.equals(XSD.xstring.getURI()) ? "" : " rdf:datatype=\"" + escaped(datatype) + "\"";
    }

    private static String reference(Node node, String attribute) {
        return node.isBlank()
                ? "nodeID=\"b" + node.getBlankNodeLabel() + "\""
                : attribute + "=\"" + escaped(node.getURI()) + "\"";
    }

    /** Fit for an attribute and for content. A carriage return would else be read as a line feed. */
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(expressible(character));
            }
        });
        return escaped.toString();
    }

    private static int expressible(int character) {
        var isControl = character < ' ' && character != '\t' && character != '\n';
        var isSurrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        if (isControl || isSurrogate || character == 0xFFFE || character == 0xFFFF) {
            throw new InexpressibleStatementException(String.format("the character U+%04X", character));
        }
        return character;
    }

    private void print(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
