package org.qualgraph.http;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something with an IRI that can be had in every {@link Representation}.
 *
 * @param address where it is found, without a suffix
 * @param iri its IRI in the graph
 */
record Resource(Address address, String iri, Supplier<JsonObject> json, Supplier<byte[]> html) {

    /**
     * A last path segment with the form that its suffix asks for. A name that is known as it stands has no suffix, even
     * where it ends like one.
     */
    record Named(String name, Optional<Representation> form) {
        static Named of(String segment, Function<String, Boolean> isKnown) {
            int dot = segment.lastIndexOf('.');
            var form = dot < 0 ? Optional.<Representation>empty() : Representation.ofSuffix(segment.substring(dot + 1));
            return form.isEmpty() || isKnown.apply(segment)
                    ? new Named(segment, Optional.empty())
                    : new Named(segment.substring(0, dot), form);
        }
    }

    /** Answers with the form that the suffix asks for, else with the one that the client likes best. */
    void answer(Exchange exchange, Optional<Representation> suffix) {
        var form = suffix.orElseGet(() -> Representation.chosen(exchange));
        exchange.answer(form.mediaType(), () -> {
            var body = body(exchange, form);
            exchange.header("Content-Location", address.as(form).toString());
            link(exchange);
            return body;
        });
    }

    private byte[] body(Exchange exchange, Representation form) {
        return switch (form) {
            case JSON -> JsonFace.bytes(json.get().node());
            case HTML -> html.get();
            case JSON_LD, TURTLE, N_TRIPLES, RDF_XML ->
                exchange.useCases()
                        .describeInRdf()
                        .rdf(iri, form.mediaType())
                        .orElseThrow(
                                () -> new ProblemException(ProblemType.NOT_FOUND, "The graph says nothing of " + iri));
        };
    }

    private void link(Exchange exchange) {
        for (var form : Representation.values()) {
            exchange.link(address.as(form).toString(), "rel=\"alternate\"; type=\"" + form.mediaType() + "\"");
        }
    }
}
