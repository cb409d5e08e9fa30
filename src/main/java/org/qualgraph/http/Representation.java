package org.qualgraph.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms in which a concept, a scheme or a posting can be had, the preferred one first. */
enum Representation {
    JSON(Exchange.JSON, "json"),
    HTML(Exchange.HTML, "html"),
    JSON_LD("application/ld+json", "jsonld"),
    TURTLE("text/turtle", "ttl"),
    N_TRIPLES("application/n-triples", "nt"),
    RDF_XML("application/rdf+xml", "rdf");

    static final List<String> MEDIA_TYPES =
            Arrays.stream(values()).map(Representation::mediaType).toList();

    private final String mediaType;
    private final String suffix;

    Representation(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    String mediaType() {
        return mediaType;
    }

    /** What stands after the dot at the end of an address. */
    String suffix() {
        return suffix;
    }

    static Optional<Representation> ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(form -> form.suffix.equals(suffix))
                .findFirst();
    }

    /** The form that the client likes best. */
    static Representation chosen(Exchange exchange) {
        var mediaType = exchange.choose(MEDIA_TYPES);
        return values()[MEDIA_TYPES.indexOf(mediaType)];
    }
}
