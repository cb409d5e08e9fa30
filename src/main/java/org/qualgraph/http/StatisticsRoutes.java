package org.qualgraph.http;

import java.util.List;

/** How much is loaded. */
final class StatisticsRoutes {
    static final List<Route> ROUTES = List.of(Route.get("/statistics", StatisticsRoutes::figures));

    private StatisticsRoutes() {}

    private static void figures(Exchange exchange) {
        exchange.answer(
                () -> FigureFaces.figures(exchange.useCases().countGraph().figures()));
    }
}
