package org.qualgraph.http;

import java.util.List;
import java.util.function.Supplier;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.query.RoleQuestion;

/** What a role asks for that its neighbours do not, and the roles that are like it. */
final class RoleRoutes {
    static final List<Route> ROUTES = List.of(
            Route.get("/role/{slug}/skills.csv", exchange -> FigureAnswer.csv(exchange, skills(exchange))),
            Route.get("/role/{slug}/skills", exchange -> FigureAnswer.chosen(exchange, skills(exchange))),
            Route.get("/role/{slug}/similar", RoleRoutes::similar));

    private static final int ROWS = 20;
    private static final int MOST_ROWS = 1_000;
    private static final int ROLES = 10;
    private static final int MOST_ROLES = 100;

    private RoleRoutes() {}

    private static Supplier<FigureTable> skills(Exchange exchange) {
        var parameters = exchange.query();
        var question = new RoleQuestion(
                role(exchange),
                PostingFigureRoutes.askedType(parameters),
                filter(parameters),
                parameters.constant("sort", RoleQuestion.Order.values()).orElse(RoleQuestion.Order.POSTINGS),
                parameters.number("limit", ROWS, 1, MOST_ROWS));
        return () -> FigureTable.of(
                exchange.useCases().postingFigures().contrastRole().skills(question));
    }

    private static void similar(Exchange exchange) {
        var parameters = exchange.query();
        var role = role(exchange);
        var filter = filter(parameters);
        int limit = parameters.number("limit", ROLES, 1, MOST_ROLES);
        exchange.answer(() -> RoleFaces.similar(
                exchange.useCases().postingFigures().findSimilarRoles().similar(role, filter, limit)));
    }

    private static ConceptId role(Exchange exchange) {
        return ConceptId.of(ConceptType.ROLE, exchange.path("slug"));
    }

    private static PostingFilter filter(Parameters parameters) {
        if (!parameters.all(ConceptType.ROLE.segment()).isEmpty()) {
            throw Parameters.invalid(ConceptType.ROLE.segment(), "The role stands in the path");
        }
        return PostingRoutes.filter(parameters);
    }
}
