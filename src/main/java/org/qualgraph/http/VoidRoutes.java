package org.qualgraph.http;

import java.util.List;
import java.util.stream.Stream;
import org.qualgraph.query.DescribeDataset;

/** The description of the dataset, at its own address and at the one where crawlers look. */
final class VoidRoutes {
    static final List<Route> ROUTES = List.of(
            Route.get("/void", VoidRoutes::describe),
            Route.get("/.well-known/void", exchange -> exchange.redirect("/void")));

    /** Turtle where the client does not say; browsers get it too, and JSON is JSON-LD. */
    private static final List<String> FORMS = Stream.concat(
                    DescribeDataset.MEDIA_TYPES.stream(), Stream.of(Exchange.HTML, Exchange.JSON))
            .toList();

    private VoidRoutes() {}

    private static void describe(Exchange exchange) {
        var chosen = exchange.choose(FORMS);
        var mediaType = switch (chosen) {
            case Exchange.HTML -> Representation.TURTLE.mediaType();
            case Exchange.JSON -> Representation.JSON_LD.mediaType();
            default -> chosen;
        };
        exchange.answer(mediaType, () -> exchange.useCases().describeDataset().rdf(mediaType, exchange.base()));
    }
}
