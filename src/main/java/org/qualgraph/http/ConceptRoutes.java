package org.qualgraph.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.query.RelatedQuestion;

/** A concept scheme, which is the collection of its concepts, and each of the concepts. */
record ConceptRoutes(ConceptType type) {
    private static final int PAGE = 100;
    private static final int MOST = 1_000;
    /** So many neighbours stand on a page for people. */
    private static final int NEIGHBOURS = 12;

    List<Route> routes() {
        var scheme = "/" + type.segment();
        return List.of(
                Route.get(scheme, this::scheme),
                Route.get(scheme + "/{slug}", this::concept),
                Route.get(scheme + "/{slug}/related", this::related));
    }

    private void scheme(Exchange exchange) {
        if (exchange.query().one("q").isPresent()) {
            LookupRoutes.answer(exchange, Set.of(type));
        } else {
            page(exchange);
        }
    }

    private void page(Exchange exchange) {
        var parameters = exchange.query();
        var after = parameters.one("after").map(value -> Parameters.concept("after", value));
        var page = exchange.useCases().browseScheme().page(type, after, parameters.number("limit", PAGE, 1, MOST));
        var next = exchange.next(page.next().map(ConceptId::value));
        next.ifPresent(address -> exchange.header("Link", "<" + address + ">; rel=\"next\""));
        var path = "/" + type.segment();
        new Resource(
                        path,
                        ConceptId.BASE + type.segment(),
                        () -> ConceptFaces.scheme(page).put("next", next),
                        () -> Pages.scheme(page, next))
                .answer(exchange, Optional.empty());
    }

    private void concept(Exchange exchange) {
        var describe = exchange.useCases().describeConcept();
        var named = Resource.Named.of(
                exchange.path("slug"), slug -> describe.reference(id(slug)).isPresent());
        var id = id(named.name());
        if (describe.reference(id).isEmpty()) {
            throw unknown(id);
        }
        new Resource(
                        "/" + id.value(),
                        id.iri(),
                        () -> ConceptFaces.description(describe.description(id).orElseThrow(() -> unknown(id))),
                        () -> html(exchange, id))
                .answer(exchange, named.form());
    }

    private static byte[] html(Exchange exchange, ConceptId id) {
        var useCases = exchange.useCases();
        return Pages.concept(
                useCases.describeConcept().description(id).orElseThrow(() -> unknown(id)),
                useCases.findRelated().related(RelatedQuestion.of(id, NEIGHBOURS)));
    }

    private void related(Exchange exchange) {
        RelatedRoutes.answer(exchange, List.of(id(exchange.path("slug"))));
    }

    private ConceptId id(String slug) {
        return ConceptId.of(type, slug);
    }

    private static ProblemException unknown(ConceptId id) {
        return new ProblemException(
                ProblemType.NOT_FOUND, "There is no concept " + id + "; /lookup?q= finds concepts by name");
    }
}
