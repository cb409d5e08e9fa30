package org.qualgraph.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingId;
import org.qualgraph.query.StoredReading;

/** The stored postings, and each with its evidence. */
final class PostingRoutes {
    static final List<Route> ROUTES =
            List.of(Route.get("/posting", PostingRoutes::postings), Route.get("/posting/{id}", PostingRoutes::posting));

    private static final int PAGE = 20;
    private static final int MOST = 1_000;
    private static final int CONCEPTS = 20;

    private PostingRoutes() {}

    private static void postings(Exchange exchange) {
        var filter = filter(exchange.query());
        var mediaType = exchange.choose(List.of(Exchange.JSON, Exchange.HTML));
        exchange.answer(mediaType, () -> {
            var listing = exchange.useCases().browsePostings().page(filter);
            var next = exchange.next(listing.next().map(PostingId::value));
            next.ifPresent(address -> exchange.link(address, "rel=\"next\""));
            return mediaType.equals(Exchange.HTML)
                    ? Pages.postings(listing, next)
                    : JsonFace.bytes(
                            PostingFaces.listing(listing).put("next", next).node());
        });
    }

    private static PostingFilter filter(Parameters parameters) {
        var concepts = Arrays.stream(ConceptType.values())
                .filter(ConceptType::isQualification)
                .flatMap(type -> parameters.concepts(type.segment(), type).stream())
                .toList();
        if (concepts.size() > CONCEPTS) {
            throw Parameters.invalid("skill", "At most " + CONCEPTS + " concepts can be asked for");
        }
        return new PostingFilter(
                concepts,
                parameters.constant("necessity", Necessity.values()),
                one(parameters, ConceptType.ROLE),
                one(parameters, ConceptType.ORGANIZATION),
                parameters.one("corpus"),
                parameters.one("q"),
                parameters.one("after").map(PostingRoutes::after),
                parameters.number("limit", PAGE, 1, MOST));
    }

    private static Optional<ConceptId> one(Parameters parameters, ConceptType type) {
        parameters.one(type.segment());
        return parameters.concepts(type.segment(), type).stream().findFirst();
    }

    private static PostingId after(String value) {
        return id(value).orElseThrow(() -> Parameters.invalid("after", "It must be the identifier of a posting"));
    }

    /** The identifier that a text is: whole, as an IRI, or its digits alone. */
    static Optional<PostingId> id(String value) {
        var path = value.startsWith(ConceptId.BASE) ? value.substring(ConceptId.BASE.length()) : value;
        var whole = path.matches("[0-9a-f]{20}") ? "posting/" + path : path;
        return whole.matches("posting/[0-9a-f]{20}") ? Optional.of(new PostingId(whole)) : Optional.empty();
    }

    private static void posting(Exchange exchange) {
        var named = Resource.Named.of(exchange.path("id"), id -> false);
        var id = id(named.name()).orElseThrow(() -> unknown(named.name()));
        new Resource(
                        Address.of("/" + id.value()),
                        id.iri(),
                        () -> PostingFaces.stored(stored(exchange, id)),
                        () -> Pages.posting(stored(exchange, id)))
                .answer(exchange, named.form());
    }

    private static StoredReading stored(Exchange exchange, PostingId id) {
        return exchange.useCases().browsePostings().posting(id).orElseThrow(() -> unknown(id.value()));
    }

    private static ProblemException unknown(String id) {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no posting " + id + "; /posting lists them");
    }
}
