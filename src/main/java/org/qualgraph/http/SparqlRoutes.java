package org.qualgraph.http;

import java.util.List;
import org.qualgraph.model.SparqlRequest;

/** The query operation of the SPARQL 1.1 Protocol. */
final class SparqlRoutes {
    static final List<Route> ROUTES =
            List.of(Route.get("/sparql", SparqlRoutes::get), Route.post("/sparql", SparqlRoutes::post));

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";

    private SparqlRoutes() {}

    private static void get(Exchange exchange) {
        var request = request(exchange.query());
        var variant = exchange.accept().toString();
        if (!exchange.isFresh(variant)) {
            answer(exchange, request, variant);
        }
    }

    private static void post(Exchange exchange) {
        var request = exchange.body().mediaType(List.of(QUERY, FORM)).equals(FORM)
                ? request(Parameters.of(exchange.body().utf8()))
                : request(exchange.body().utf8(), exchange.query());
        answer(exchange, request, "");
    }

    private static SparqlRequest request(Parameters parameters) {
        if (!parameters.all("update").isEmpty()) {
            throw new ProblemException(ProblemType.REFUSED, "Nothing can be changed here; send a query");
        }
        return request(parameters.required("query"), parameters);
    }

    private static SparqlRequest request(String query, Parameters parameters) {
        return new SparqlRequest(query, parameters.all("default-graph-uri"), parameters.all("named-graph-uri"));
    }

    private static void answer(Exchange exchange, SparqlRequest request, String variant) {
        try (var answer = exchange.useCases().askSparql().answer(request)) {
            var syntax = ResultSyntax.chosen(exchange.accept(), answer.mediaTypes());
            exchange.tag(variant);
            if (syntax.mediaType().equals("text/csv")) {
                exchange.header("Content-Disposition", "attachment; filename=\"result.csv\"");
            }
            exchange.stream(syntax.mediaType(), out -> answer.write(syntax.writtenAs(), out));
        }
    }
}
