package org.qualgraph.http;

import static org.qualgraph.http.JsonObject.object;

import java.util.List;
import org.qualgraph.query.SimilarPostingListing;
import org.qualgraph.query.SimilarPostingListing.Entry;
import org.qualgraph.query.SimilarPostingListing.Similar;

/** The postings that ask for much the same as one. */
final class SimilarPostingRoutes {
    static final List<Route> ROUTES = List.of(Route.get("/posting/similar", SimilarPostingRoutes::similar));

    private static final int PAGE = 10;
    private static final int MOST = 100;

    private SimilarPostingRoutes() {}

    private static void similar(Exchange exchange) {
        var parameters = exchange.query();
        var id = PostingRoutes.id(parameters.required("id"))
                .orElseThrow(() -> Parameters.invalid(
                        "id", "It must be the identifier of a posting, such as posting/0123456789abcdef0123"));
        var filter = PostingRoutes.filter(parameters);
        int limit = parameters.number("limit", PAGE, 1, MOST);
        exchange.answer(() -> listing(
                exchange.useCases().postingFigures().findSimilarPostings().similar(id, filter, limit)));
    }

    static JsonObject listing(SimilarPostingListing listing) {
        return object().put("posting", entry(listing.given()))
                .put("total", listing.total())
                .list("similar", listing.similar(), SimilarPostingRoutes::similar);
    }

    private static JsonObject similar(Similar similar) {
        return entry(similar.posting())
                .score("score", similar.likeness())
                .put("text", similar.text())
                .list("shared", similar.shared(), ConceptFaces::reference)
                .list("onlyGiven", similar.onlyGiven(), ConceptFaces::reference)
                .list("onlyThis", similar.onlyThis(), ConceptFaces::reference);
    }

    private static JsonObject entry(Entry entry) {
        return PostingFaces.summary(entry.summary(), entry.role())
                .put(FigureTable.LINK, "/" + entry.summary().id().value());
    }
}
