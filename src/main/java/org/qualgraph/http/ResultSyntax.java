package org.qualgraph.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The syntax that a SPARQL answer goes out in.
 *
 * @param mediaType what the client asked for, and is told that it gets
 * @param writtenAs the precise media type of the same syntax
 */
record ResultSyntax(String mediaType, String writtenAs) {
    /** General media types that clients ask for, by the precise ones that they may stand for. */
    private static final Map<String, List<String>> GENERAL = Map.of(
            "application/sparql-results+json", List.of("application/json"),
            "application/sparql-results+xml", List.of("application/xml", "text/xml"),
            "application/ld+json", List.of("application/json"),
            "application/rdf+xml", List.of("application/xml", "text/xml"),
            "application/n-triples", List.of("text/plain"));

    /**
     * What the client likes best of the syntaxes of an answer; the precise media types come first.
     *
     * @throws ProblemException where it likes none
     */
    static ResultSyntax chosen(Accept accept, List<String> written) {
        var offered = new LinkedHashMap<String, String>();
        written.forEach(precise -> offered.put(precise, precise));
        for (var precise : written) {
            GENERAL.getOrDefault(precise, List.of()).forEach(general -> offered.putIfAbsent(general, precise));
        }
        return accept.best(List.copyOf(offered.keySet()))
                .map(mediaType -> new ResultSyntax(mediaType, offered.getOrDefault(mediaType, mediaType)))
                .orElseThrow(() -> Exchange.notAcceptable(written));
    }
}
