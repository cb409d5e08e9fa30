package org.qualgraph.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.qualgraph.query.Dimension;
import org.qualgraph.query.PostingFigures;
import org.qualgraph.query.SummarizePay;
import org.qualgraph.query.Trend;

/** What the loaded postings ask for, in figures that lead to the postings behind them. */
final class PostingFigureRoutes {
    static final List<Route> ROUTES = routes();

    private static final int ROWS = 20;
    private static final int MOST_ROWS = 1_000;
    private static final int GROUPS = 10;
    private static final int MOST_GROUPS = 50;

    private PostingFigureRoutes() {}

    private static List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.addAll(routes("trend", PostingFigureRoutes::trend));
        routes.addAll(routes("trends", PostingFigureRoutes::trends));
        routes.addAll(routes("pairs", PostingFigureRoutes::pairs));
        routes.addAll(routes("pay", PostingFigureRoutes::pay));
        routes.addAll(routes("{dimension}", PostingFigureRoutes::values));
        return List.copyOf(routes);
    }

    private static List<Route> routes(String name, Function<Exchange, Supplier<FigureTable>> question) {
        var path = "/statistics/" + name;
        return List.of(
                Route.get(path + ".csv", exchange -> FigureAnswer.csv(exchange, question.apply(exchange))),
                Route.get(path, exchange -> FigureAnswer.chosen(exchange, question.apply(exchange))));
    }

    private static PostingFigures figures(Exchange exchange) {
        return exchange.useCases().postingFigures();
    }

    private static Supplier<FigureTable> values(Exchange exchange) {
        var parameters = exchange.query();
        var dimension = Words.constant(exchange.path("dimension"), Dimension.values())
                .orElseThrow(() -> unknown(exchange.path("dimension")));
        var by = parameters.constant("by", Dimension.values());
        var filter = PostingRoutes.filter(parameters);
        int limit = limit(parameters);
        int groups = parameters.number("groups", GROUPS, 1, MOST_GROUPS);
        var countValues = figures(exchange).countValues();
        return () -> by.isEmpty()
                ? FigureTable.of(countValues.values(dimension, filter, limit))
                : FigureTable.of(countValues.valuesBy(by.get(), groups, dimension, filter, limit));
    }

    private static Supplier<FigureTable> trend(Exchange exchange) {
        var parameters = exchange.query();
        var concept = Parameters.concept("concept", parameters.required("concept"));
        var filter = PostingRoutes.filter(parameters);
        return () -> FigureTable.of(figures(exchange).followTrends().trend(concept, filter));
    }

    private static Supplier<FigureTable> trends(Exchange exchange) {
        var parameters = exchange.query();
        var type = askedType(parameters);
        var filter = PostingRoutes.filter(parameters);
        var direction = parameters.constant("direction", Trend.Direction.values());
        int limit = limit(parameters);
        return () -> FigureTable.of(figures(exchange).followTrends().trends(type, filter, direction, limit));
    }

    private static Supplier<FigureTable> pairs(Exchange exchange) {
        var parameters = exchange.query();
        var concept = parameters.one("concept").map(value -> Parameters.concept("concept", value));
        var type = askedType(parameters);
        var filter = PostingRoutes.filter(parameters);
        int limit = limit(parameters);
        var pairConcepts = figures(exchange).pairConcepts();
        return () -> FigureTable.of(
                concept.isPresent()
                        ? pairConcepts.pairsOf(concept.get(), type, filter, limit)
                        : pairConcepts.pairs(type, filter, limit));
    }

    private static Supplier<FigureTable> pay(Exchange exchange) {
        var parameters = exchange.query();
        var by = parameters.constant("by", Dimension.values());
        var filter = PostingRoutes.filter(parameters);
        int least = parameters.number("least", SummarizePay.LEAST, SummarizePay.LEAST_ALLOWED, 1_000_000);
        int limit = limit(parameters);
        var summarizePay = figures(exchange).summarizePay();
        return () -> FigureTable.of(
                by.isPresent() ? summarizePay.payBy(by.get(), filter, least, limit) : summarizePay.pay(filter, least));
    }

    private static int limit(Parameters parameters) {
        return parameters.number("limit", ROWS, 1, MOST_ROWS);
    }

    /** A type of concept that postings ask for. */
    static Dimension askedType(Parameters parameters) {
        var type = parameters.constant("type", Dimension.values()).orElse(Dimension.SKILL);
        if (!type.isAsked()) {
            throw Parameters.invalid("type", "Postings do not ask for a " + JsonObject.word(type));
        }
        return type;
    }

    private static ProblemException unknown(String name) {
        return new ProblemException(
                ProblemType.NOT_FOUND,
                "There are no statistics by \"" + name + "\"; there are trend, trends, pairs, pay, "
                        + Words.list(Dimension.values()));
    }
}
