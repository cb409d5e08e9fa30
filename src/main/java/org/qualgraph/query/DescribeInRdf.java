package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import org.qualgraph.graph.GraphStore;

/** Gives the RDF that the graph holds of a concept, a concept scheme or a posting. */
public final class DescribeInRdf {
    /** The syntaxes that it can be written in. */
    public static final List<String> MEDIA_TYPES =
            List.of("application/ld+json", "text/turtle", "application/n-triples", "application/rdf+xml");

    private final GraphStore store;

    DescribeInRdf(GraphStore store) {
        this.store = store;
    }

    /**
     * The RDF in UTF-8, empty where the graph says nothing of the IRI.
     *
     * @param mediaType one of {@link #MEDIA_TYPES}
     */
    public Optional<byte[]> rdf(String iri, String mediaType) {
        return store.describe(iri, mediaType);
    }
}
