package org.qualgraph.http;

import java.util.List;
import org.qualgraph.model.Posting;

/** From the text of a posting to its qualifications. */
final class ExtractRoutes {
    static final List<Route> ROUTES = List.of(Route.post("/extract", ExtractRoutes::extract));

    private static final String TEXT = "text/plain";

    private ExtractRoutes() {}

    private static void extract(Exchange exchange) {
        var mediaType = exchange.body().mediaType(List.of(TEXT, Exchange.HTML, Exchange.JSON));
        exchange.send(() -> face(exchange, mediaType));
    }

    private static JsonObject face(Exchange exchange, String mediaType) {
        var readPosting = exchange.useCases().readPosting();
        var body = exchange.body();
        return switch (mediaType) {
            case Exchange.HTML -> PostingFaces.readingWithText(readPosting.readingOfHtml(body.text()));
            case Exchange.JSON -> PostingFaces.reading(readPosting.reading(posting(body.json())));
            default -> PostingFaces.reading(readPosting.reading(Posting.ofText(body.text())));
        };
    }

    private static Posting posting(JsonBody body) {
        var text = body.text("text").orElseThrow(() -> JsonBody.invalid("/text", "it must be given"));
        var untitled = Posting.ofText(text);
        return new Posting(
                untitled.source(), untitled.identifier(), body.text("title").orElse(""), text, untitled.fields());
    }
}
