package org.qualgraph.graph;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.qualgraph.ontology.Terms;

/** The syntaxes that graphs are exported in. Each is written as the statements come, whatever their number. */
public enum ExportFormat {
    TURTLE("turtle", "ttl"),
    N_TRIPLES("ntriples", "nt"),
    JSON_LD("jsonld", "jsonld"),
    N_QUADS("nquads", "nq");

    private final String word;
    private final String suffix;

    ExportFormat(String word, String suffix) {
        this.word = word;
        this.suffix = suffix;
    }

    /** The word by which one asks for it, such as {@code ntriples}. */
    public String word() {
        return word;
    }

    /** Whether it says which graph a statement is in. */
    public boolean namesGraphs() {
        return this == N_QUADS;
    }

    /** The format whose word this is. */
    public static Optional<ExportFormat> ofWord(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The format of a file by the end of its name, such as {@code .ttl} or {@code .ttl.gz}. */
    public static Optional<ExportFormat> ofFile(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        return Arrays.stream(values())
                .filter(format -> plain.endsWith("." + format.suffix))
                .findFirst();
    }

    /** Every word, as a sentence lists them. */
    public static String words() {
        return Arrays.stream(values()).map(ExportFormat::word).collect(Collectors.joining(", "));
    }

    /** Takes the prefixes, then statements in the order of their subjects and properties, and writes them in UTF-8. */
    StreamRDF writer(OutputStream out) {
        return switch (this) {
            case TURTLE -> turtle(out);
            case N_TRIPLES -> StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
            case N_QUADS -> StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
            case JSON_LD -> new JsonLdStream(out, new TreeMap<>(Terms.PREFIXES));
        };
    }

    /** Without the prefix of RDF itself the writer says {@code a}. */
    private static StreamRDF turtle(OutputStream out) {
        var writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        new TreeMap<>(Terms.PREFIXES).forEach((prefix, iri) -> {
            if (!iri.equals(Terms.RDF)) {
                writer.prefix(prefix, iri);
            }
        });
        return writer;
    }
}
