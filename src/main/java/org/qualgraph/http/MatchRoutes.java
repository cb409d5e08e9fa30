package org.qualgraph.http;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingScope;
import org.qualgraph.model.PostingScope.Repeats;
import org.qualgraph.query.MatchPlace;
import org.qualgraph.query.MatchQuestion;
import org.qualgraph.query.MatchQuestion.Target;

/** A profile against all postings or roles. */
final class MatchRoutes {
    static final List<Route> ROUTES = List.of(Route.post("/match", MatchRoutes::match));

    private static final int PAGE = 10;

    private MatchRoutes() {}

    private static void match(Exchange exchange) {
        exchange.body().mediaType(List.of(Exchange.JSON));
        var body = exchange.body().json();
        var question = new MatchQuestion(
                new ProfileBody(body).stated(exchange.useCases().readPosting()),
                body.constant("of", Target.values()).orElse(Target.POSTINGS),
                filter(body),
                body.text("after").map(MatchRoutes::after),
                body.number("limit", PAGE, 1, MatchQuestion.MOST));
        exchange.send(
                () -> MatchFaces.listing(exchange.useCases().matchProfile().match(question)));
    }

    /** The fields that the parameters of /posting are. */
    private static PostingFilter filter(JsonBody body) {
        var concepts = new ArrayList<ConceptId>();
        Arrays.stream(ConceptType.values())
                .filter(ConceptType::isQualification)
                .forEach(type -> body.texts(type.segment())
                        .ifPresent(ids -> ids.forEach(id -> concepts.add(concept(id, type)))));
        if (concepts.size() > PostingRoutes.CONCEPTS) {
            throw JsonBody.invalid("/skill", "at most " + PostingRoutes.CONCEPTS + " concepts can be asked for");
        }
        return new PostingFilter(
                concepts,
                body.constant("necessity", Necessity.values()),
                body.text(ConceptType.ROLE.segment())
                        .map(id -> Set.of(concept(id, ConceptType.ROLE)))
                        .orElse(Set.of()),
                body.text(ConceptType.ORGANIZATION.segment()).map(id -> concept(id, ConceptType.ORGANIZATION)),
                body.text("corpus"),
                month(body, "month"),
                body.text("q").filter(words -> !words.isBlank()).map(MatchRoutes::words),
                new PostingScope(
                        month(body, "since"),
                        month(body, "until"),
                        body.text(ConceptType.PLACE.segment()).map(id -> concept(id, ConceptType.PLACE)),
                        Optional.empty(),
                        Repeats.KEPT));
    }

    private static ConceptId concept(String id, ConceptType type) {
        if (id.isBlank() || id.equals(ConceptId.BASE) || id.startsWith(ConceptId.BASE + ConceptId.BASE)) {
            throw JsonBody.invalid("/" + type.segment(), "it must be the identifier of a concept");
        }
        return ConceptId.ofIri(id.matches("[^/:]+") ? type.segment() + "/" + id : id);
    }

    private static String words(String text) {
        if (text.length() > PostingRoutes.LONGEST) {
            throw JsonBody.invalid("/q", "it may have " + PostingRoutes.LONGEST + " characters");
        }
        return text;
    }

    private static Optional<YearMonth> month(JsonBody body, String key) {
        try {
            return body.text(key).map(YearMonth::parse);
        } catch (DateTimeParseException e) {
            throw JsonBody.invalid("/" + key, "it must be a month such as 2026-03");
        }
    }

    private static MatchPlace after(String text) {
        return MatchPlace.read(text)
                .orElseThrow(() -> JsonBody.invalid("/after", "it must be what next of the page before says"));
    }
}
