package org.qualgraph.http;

import java.util.ArrayList;
import java.util.List;
import org.qualgraph.model.ConceptType;

/** Every route there is. */
final class Routes {
    /** In the order in which they are tried. */
    static final List<Route> ALL = all();

    private Routes() {}

    private static List<Route> all() {
        var routes = new ArrayList<Route>();
        routes.addAll(StartRoutes.ROUTES);
        routes.addAll(LookupRoutes.ROUTES);
        routes.addAll(ConceptRoutes.ROUTES);
        for (var type : ConceptType.values()) {
            routes.addAll(new ConceptRoutes(type).routes());
        }
        routes.addAll(RelatedRoutes.ROUTES);
        routes.addAll(ExtractRoutes.ROUTES);
        routes.addAll(ClassifyRoutes.ROUTES);
        routes.addAll(GapRoutes.ROUTES);
        routes.addAll(MatchRoutes.ROUTES);
        routes.addAll(RoleRoutes.ROUTES);
        routes.addAll(SimilarPostingRoutes.ROUTES);
        routes.addAll(PostingRoutes.ROUTES);
        routes.addAll(CorpusRoutes.ROUTES);
        routes.addAll(SparqlRoutes.ROUTES);
        routes.addAll(StatisticsRoutes.ROUTES);
        routes.addAll(PostingFigureRoutes.ROUTES);
        routes.addAll(VoidRoutes.ROUTES);
        routes.addAll(HealthRoutes.ROUTES);
        return List.copyOf(routes);
    }
}
