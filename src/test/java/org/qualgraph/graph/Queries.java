package org.qualgraph.graph;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qualgraph.model.SparqlAnswer;
import org.qualgraph.model.SparqlRequest;

/** Asks a store, for tests. */
final class Queries {
    static final String PREFIXES = """
            PREFIX qg: <https://w3id.org/qualgraph/def/>
            PREFIX skill: <https://w3id.org/qualgraph/skill/>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    static final SparqlLimits SHORT = SparqlLimits.DEFAULTS.withDeadline(Duration.ofMillis(1500));

    /** A hundred thousand solutions. */
    static final String MANY = IntStream.range(0, 5)
            .mapToObj(i -> "VALUES ?x" + i + " { 0 1 2 3 4 5 6 7 8 9 }")
            .collect(Collectors.joining(" "));

    private Queries() {}

    /** The rows of a query as CSV lines, without the header. */
    static List<String> rows(GraphStore store, String query) {
        return answer(store, query, SparqlLimits.DEFAULTS, "text/csv")
                .lines()
                .skip(1)
                .toList();
    }

    /** The same of a query that may call functions. */
    static List<String> rows(GraphStore store, String query, SparqlLimits limits, Finders finders) {
        return written(store.query(SparqlRequest.of(query), limits, finders), "text/csv")
                .lines()
                .skip(1)
                .toList();
    }

    static String answer(GraphStore store, String query, SparqlLimits limits, String mediaType) {
        return written(store.query(SparqlRequest.of(PREFIXES + query), limits), mediaType);
    }

    /** Reads an answer to its end and closes it. */
    private static String written(SparqlAnswer answer, String mediaType) {
        try (answer) {
            var out = new ByteArrayOutputStream();
            answer.write(mediaType, out);
            return out.toString(StandardCharsets.UTF_8);
        }
    }
}
