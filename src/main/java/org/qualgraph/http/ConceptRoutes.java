package org.qualgraph.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.query.RelatedQuestion;

/** A concept scheme, which is the collection of its concepts, and each of the concepts. */
record ConceptRoutes(ConceptType type) {
    private static final int PAGE = 100;
    private static final int MOST = 1_000;
    /** So many neighbours stand on a page for people. */
    private static final int NEIGHBOURS = 12;

    /** Any concept by its identifier, also one that was imported and keeps the IRI of its source. */
    static final List<Route> ROUTES = List.of(
            Route.get("/concept", ConceptRoutes::anyConcept),
            Route.get("/concept.{form}", ConceptRoutes::anyConceptInForm),
            Route.get("/import/{source}/{kind}/{slug}", ConceptRoutes::mintedConcept));

    List<Route> routes() {
        var scheme = "/" + type.segment();
        return List.of(
                Route.get(scheme, exchange -> scheme(exchange, Optional.empty())),
                Route.get(scheme + ".{form}", this::schemeInForm),
                Route.get(scheme + "/{slug}", this::concept),
                Route.get(scheme + "/{slug}/related", this::related));
    }

    private void schemeInForm(Exchange exchange) {
        scheme(exchange, Optional.of(form(exchange, "/" + type.segment())));
    }

    private static Representation form(Exchange exchange, String what) {
        return Representation.ofSuffix(exchange.path("form"))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, what + " cannot be had in this form"));
    }

    private void scheme(Exchange exchange, Optional<Representation> form) {
        if (exchange.query().one("q").isPresent()) {
            LookupRoutes.answer(exchange, Set.of(type), form);
        } else {
            page(exchange, form);
        }
    }

    private void page(Exchange exchange, Optional<Representation> form) {
        var parameters = exchange.query();
        var source = parameters.one("source").orElse(Concept.OWN);
        var after = parameters.one("after").map(value -> Parameters.concept("after", value));
        var limit = parameters.number("limit", PAGE, 1, MOST);
        var page = exchange.useCases().browseScheme().page(type, source, after, limit);
        var next = exchange.next(page.next().map(ConceptId::value));
        next.ifPresent(address -> exchange.link(address, "rel=\"next\""));
        new Resource(
                        Address.of("/" + type.segment()),
                        ConceptId.BASE + type.segment(),
                        () -> ConceptFaces.scheme(page).put("next", next),
                        () -> Pages.scheme(page, next))
                .answer(exchange, form);
    }

    private void concept(Exchange exchange) {
        answerNamed(exchange, this::id);
    }

    /** A concept whose IRI an import made, since its source has none. */
    private static void mintedConcept(Exchange exchange) {
        var folder = "import/" + exchange.path("source") + "/" + exchange.path("kind") + "/";
        answerNamed(exchange, slug -> new ConceptId(folder + slug));
    }

    private static void answerNamed(Exchange exchange, Function<String, ConceptId> id) {
        var describe = exchange.useCases().describeConcept();
        var named = Resource.Named.of(
                exchange.path("slug"),
                slug -> describe.reference(id.apply(slug)).isPresent()
                        || describe.retirement(id.apply(slug)).isPresent());
        answer(exchange, id.apply(named.name()), named.form());
    }

    private static void anyConcept(Exchange exchange) {
        answer(exchange, asked(exchange), Optional.empty());
    }

    private static void anyConceptInForm(Exchange exchange) {
        var form = form(exchange, "A concept");
        answer(exchange, asked(exchange), Optional.of(form));
    }

    private static ConceptId asked(Exchange exchange) {
        return Parameters.concept("id", exchange.query().required("id"));
    }

    private static void answer(Exchange exchange, ConceptId id, Optional<Representation> form) {
        var describe = exchange.useCases().describeConcept();
        if (describe.reference(id).isEmpty()) {
            var retirement = describe.retirement(id).orElseThrow(() -> unknown(id));
            new RetiredConceptAnswer(retirement).answer(exchange, form);
            return;
        }
        new Resource(
                        Address.ofIdentifier(id.value()),
                        id.iri(),
                        () -> ConceptFaces.description(describe.description(id).orElseThrow(() -> unknown(id))),
                        () -> html(exchange, id))
                .answer(exchange, form);
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
