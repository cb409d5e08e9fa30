package org.qualgraph.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.PostingOrder;
import org.qualgraph.model.PostingPlace;
import org.qualgraph.model.PostingQuestion;
import org.qualgraph.query.StoredReading;

/** The stored postings, and each with its evidence. */
final class PostingRoutes {
    static final List<Route> ROUTES =
            List.of(Route.get("/posting", PostingRoutes::postings), Route.get("/posting/{id}", PostingRoutes::posting));

    private static final int PAGE = 20;
    private static final int MOST = 1_000;
    static final int CONCEPTS = 20;
    /** Of what is looked for, in characters. */
    static final int LONGEST = 1_000;

    private PostingRoutes() {}

    private static void postings(Exchange exchange) {
        var parameters = exchange.query();
        var question = question(parameters);
        var facets = parameters.isTrue("facets");
        var mediaType = exchange.choose(List.of(Exchange.JSON, Exchange.HTML));
        exchange.answer(mediaType, () -> {
            var browse = exchange.useCases().browsePostings();
            var listing = browse.page(question);
            var next = exchange.next(listing.next().map(PostingPlace::text));
            next.ifPresent(address -> exchange.link(address, "rel=\"next\""));
            if (mediaType.equals(Exchange.HTML)) {
                return PostingsPage.of(parameters, listing, browse.facets(question.filter()), next);
            }
            var face = PostingFaces.listing(listing);
            if (facets) {
                face.put("facets", PostingFaces.facets(browse.facets(question.filter())));
            }
            return JsonFace.bytes(face.put("next", next).node());
        });
    }

    private static PostingQuestion question(Parameters parameters) {
        var filter = filter(parameters);
        var order = parameters
                .constant("sort", PostingOrder.values())
                .orElse(filter.text().isPresent() ? PostingOrder.RELEVANCE : PostingOrder.ID);
        return new PostingQuestion(
                filter,
                order,
                parameters.one("after").map(value -> after(order, value)),
                parameters.number("limit", PAGE, 1, MOST));
    }

    /** The postings that parameters ask for. */
    static PostingFilter filter(Parameters parameters) {
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
                one(parameters, ConceptType.ROLE).map(Set::of).orElse(Set.of()),
                one(parameters, ConceptType.ORGANIZATION),
                parameters.one("corpus"),
                ScopeParameters.month(parameters, "month"),
                parameters.one("q").map(PostingRoutes::words),
                ScopeParameters.scope(parameters));
    }

    private static String words(String value) {
        if (value.length() > LONGEST) {
            throw Parameters.invalid("q", "It may have " + LONGEST + " characters");
        }
        return value;
    }

    static Optional<ConceptId> one(Parameters parameters, ConceptType type) {
        parameters.one(type.segment());
        return parameters.concepts(type.segment(), type).stream().findFirst();
    }

    private static PostingPlace after(PostingOrder order, String value) {
        var place = order == PostingOrder.ID ? id(value).map(PostingPlace::of) : PostingPlace.read(order, value);
        return place.orElseThrow(
                () -> Parameters.invalid("after", "It must be what the link to the next page says, in the same order"));
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
