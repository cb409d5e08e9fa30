package org.qualgraph.http;

import java.util.List;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Related.ReasonKind;
import org.qualgraph.query.RelatedQuestion;
import org.qualgraph.query.RelatedQuestion.Choice;

/** Concepts that are related to others, with the reasons. */
final class RelatedRoutes {
    static final List<Route> ROUTES = List.of(Route.get("/related", RelatedRoutes::related));

    private static final int GIVEN = 100;
    private static final int LIMIT = 20;
    private static final int MOST = 1_000;

    private RelatedRoutes() {}

    private static void related(Exchange exchange) {
        var ids = exchange.query().all("id").stream()
                .map(id -> Parameters.concept("id", id))
                .toList();
        if (ids.isEmpty() || ids.size() > GIVEN) {
            throw Parameters.invalid("id", "It must be given once to " + GIVEN + " times");
        }
        answer(exchange, ids);
    }

    /** Answers with what is related to these concepts. */
    static void answer(Exchange exchange, List<ConceptId> concepts) {
        var parameters = exchange.query();
        var question = new RelatedQuestion(
                concepts,
                parameters.types("type"),
                parameters.constants("kind", ReasonKind.values()),
                PostingRoutes.filter(parameters),
                parameters.isTrue("diverse") ? Choice.DIVERSE : Choice.STRONGEST,
                parameters.number("limit", LIMIT, 1, MOST));
        exchange.answer(
                () -> ConceptFaces.related(exchange.useCases().findRelated().related(question)));
    }
}
