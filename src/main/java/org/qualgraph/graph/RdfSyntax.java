package org.qualgraph.graph;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.JenaException;

/** The syntaxes that RDF goes out in. */
enum RdfSyntax {
    TURTLE("text/turtle", RDFFormat.TURTLE_PRETTY),
    N_TRIPLES("application/n-triples", RDFFormat.NTRIPLES_UTF8),
    /** With the graph's prefixes as its context, so that no reader has to fetch one. */
    JSON_LD("application/ld+json", RDFFormat.JSONLD11_PRETTY),
    RDF_XML("application/rdf+xml", RDFFormat.RDFXML_PLAIN);

    /** In the order of preference. */
    static final List<String> MEDIA_TYPES =
            Arrays.stream(values()).map(syntax -> syntax.mediaType).toList();

    private final String mediaType;
    private final RDFFormat format;

    RdfSyntax(String mediaType, RDFFormat format) {
        this.mediaType = mediaType;
        this.format = format;
    }

    /**
     * The syntax of a media type.
     *
     * @throws UnknownMediaTypeException where there is none
     */
    static RdfSyntax of(String mediaType) {
        return Arrays.stream(values())
                .filter(syntax -> syntax.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new UnknownMediaTypeException(mediaType, MEDIA_TYPES));
    }

    /**
     * A graph in this syntax, in UTF-8. It is written whole before anything is sent, since a graph may turn out not to
     * fit: RDF/XML cannot express every property, and a chain of blank nodes can be deeper than the stack.
     *
     * @throws RefusedQueryException where the graph does not fit the syntax
     */
    byte[] bytes(Graph graph) {
        var bytes = new ByteArrayOutputStream();
        try {
            RDFWriter.source(graph).format(format).output(bytes);
        } catch (JenaException | StackOverflowError e) {
            throw new RefusedQueryException(
                    "The answer cannot be written as " + mediaType + "; ask for application/n-triples");
        }
        return bytes.toByteArray();
    }
}
