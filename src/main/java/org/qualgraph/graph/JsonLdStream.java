package org.qualgraph.graph;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Writes triples as JSON-LD 1.1 in compact form: the prefixes are the context, and each subject is one object of the
 * graph. The triples come in the order of their subjects and properties, so that only one subject's stay in memory.
 */
final class JsonLdStream extends StreamRDFBase {
    private final JsonGenerator json;
    private final Map<String, String> prefixes;
    private final List<Triple> subject = new ArrayList<>();

    JsonLdStream(OutputStream out, Map<String, String> prefixes) {
        this.json = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(new OpenStream(out));
        this.prefixes = prefixes;
    }

    @Override
    public void start() {
        json.writeStartObject().writeStartObject("@context");
        prefixes.forEach(json::write);
        json.writeEnd().writeStartArray("@graph");
    }

    @Override
    public void triple(Triple triple) {
        if (!subject.isEmpty() && !subject.getFirst().getSubject().equals(triple.getSubject())) {
            writeSubject();
        }
        subject.add(triple);
    }

    @Override
    public void finish() {
        writeSubject();
        json.writeEnd().writeEnd().close();
    }

    private void writeSubject() {
        if (subject.isEmpty()) {
            return;
        }
        json.writeStartObject().write("@id", compact(name(subject.getFirst().getSubject())));
        int from = 0;
        while (from < subject.size()) {
            int to = endOfProperty(from);
            writeProperty(subject.subList(from, to));
            from = to;
        }
        json.writeEnd();
        subject.clear();
    }

    private int endOfProperty(int from) {
        int to = from + 1;
        while (to < subject.size()
                && subject.get(to).getPredicate().equals(subject.get(from).getPredicate())) {
            to++;
        }
        return to;
    }

    private void writeProperty(List<Triple> values) {
        var property = values.getFirst().getPredicate();
        var isType = property.equals(RDF.type.asNode())
                && values.stream().noneMatch(value -> value.getObject().isLiteral());
        json.writeKey(isType ? "@type" : compact(property.getURI()));
        if (values.size() > 1) {
            json.writeStartArray();
        }
        for (var value : values) {
            if (isType) {
                json.write(compact(name(value.getObject())));
            } else {
                writeValue(value.getObject());
            }
        }
        if (values.size() > 1) {
            json.writeEnd();
        }
    }

    /** Numbers stay in quotes with their datatype: a number of JSON would not keep how it is written. */
    private void writeValue(Node value) {
        if (!value.isLiteral()) {
            json.writeStartObject().write("@id", compact(name(value))).writeEnd();
        } else if (!value.getLiteralLanguage().isEmpty()) {
            writeLiteral("@language", value.getLiteralLanguage(), value);
        } else if (value.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            json.write(value.getLiteralLexicalForm());
        } else {
            writeLiteral("@type", compact(value.getLiteralDatatypeURI()), value);
        }
    }

    private void writeLiteral(String keyword, String kind, Node value) {
        json.writeStartObject()
                .write(keyword, kind)
                .write("@value", value.getLiteralLexicalForm())
                .writeEnd();
    }

    private static String name(Node node) {
        return node.isBlank() ? "_:b" + node.getBlankNodeLabel() : node.getURI();
    }

    /** The shortest form; what would then read as another IRI stays whole. */
    private String compact(String iri) {
        String best = null;
        for (var prefix : prefixes.entrySet()) {
            best = shorter(iri, prefix.getKey(), prefix.getValue(), best);
        }
        return best == null ? iri : best;
    }

    private static @Nullable String shorter(String iri, String prefix, String namespace, @Nullable String best) {
        if (!iri.startsWith(namespace) || iri.startsWith("//", namespace.length())) {
            return best;
        }
        var compact = prefix + ":" + iri.substring(namespace.length());
        return best == null || compact.length() < best.length() ? compact : best;
    }
}
