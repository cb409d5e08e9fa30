package org.qualgraph.http;

import java.util.List;

/** Where one begins: the start page with its style, and the description of the API. */
final class StartRoutes {
    static final List<Route> ROUTES = List.of(
            Route.get("/", StartRoutes::start),
            Route.get("/style.css", exchange -> file(exchange, "text/css", "pages/style.css")),
            Route.get("/icon.svg", exchange -> file(exchange, "image/svg+xml", "pages/icon.svg")),
            Route.get("/openapi.json", exchange -> file(exchange, Exchange.JSON, "openapi.json")));

    private StartRoutes() {}

    private static void start(Exchange exchange) {
        var mediaType = exchange.choose(List.of(Exchange.HTML, Exchange.JSON));
        exchange.answer(mediaType, () -> {
            var figures = exchange.useCases().countGraph().figures();
            return mediaType.equals(Exchange.HTML)
                    ? Pages.start(figures)
                    : JsonFace.bytes(FigureFaces.figures(figures)
                            .put("description", "/openapi.json")
                            .node());
        });
    }

    private static void file(Exchange exchange, String mediaType, String name) {
        exchange.answer(mediaType, () -> Resources.bytes(name));
    }
}
