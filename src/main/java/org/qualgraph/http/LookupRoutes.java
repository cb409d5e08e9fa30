package org.qualgraph.http;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Lookup;
import org.qualgraph.query.LookupMode;

/** Concepts by name or identifier: one, or thousands in one request. */
final class LookupRoutes {
    static final List<Route> ROUTES =
            List.of(Route.get("/lookup", LookupRoutes::lookup), Route.post("/lookup", LookupRoutes::batch));

    private static final List<String> FORMS = List.of(Exchange.JSON, Exchange.HTML);
    private static final int QUERIES = 10_000;
    private static final int QUERY_LENGTH = 1_000;
    private static final int LIMIT = 10;
    private static final int MOST = 100;

    private LookupRoutes() {}

    private static void lookup(Exchange exchange) {
        answer(exchange, exchange.query().types("type"), Optional.empty());
    }

    /** Answers the name in {@code q} with concepts of some kinds. */
    static void answer(Exchange exchange, Set<ConceptType> types, Optional<Representation> form) {
        var text = exchange.query().required("q");
        if (text.length() > QUERY_LENGTH) {
            throw Parameters.invalid("q", "It may have " + QUERY_LENGTH + " characters");
        }
        var sources = Set.copyOf(exchange.query().all("source"));
        var languages = Set.copyOf(exchange.query().all("language"));
        var limit = exchange.query().number("limit", LIMIT, 1, MOST);
        var lookup = new Lookup(text, types, sources, languages, limit);
        var mode = exchange.query().constant("mode", LookupMode.values()).orElse(LookupMode.LOOKUP);
        var mediaType = form.map(Representation::mediaType).orElseGet(() -> exchange.choose(FORMS));
        if (!FORMS.contains(mediaType)) {
            throw Exchange.notAcceptable(FORMS);
        }
        exchange.answer(mediaType, () -> {
            var answer = exchange.useCases().lookUp().answer(lookup, mode);
            return mediaType.equals(Exchange.HTML)
                    ? Pages.lookup(answer, types.size() == 1 ? types.stream().findFirst() : Optional.empty())
                    : JsonFace.bytes(ConceptFaces.lookup(answer).node());
        });
    }

    private static void batch(Exchange exchange) {
        exchange.body().mediaType(List.of(Exchange.JSON));
        exchange.choose(List.of(Exchange.JSON));
        var asked = asked(exchange.body().json());
        var lookUp = exchange.useCases().lookUp();
        exchange.stream(
                Exchange.JSON,
                out -> LookupStream.write(
                        asked.names(),
                        asked.limit(),
                        name -> JsonFace.bytes(ConceptFaces.lookup(lookUp.answer(asked.lookup(name), asked.mode()))
                                .node()),
                        exchange.sharedThreads(),
                        out));
    }

    /** Names, and how each of them is to be looked up. */
    private record Asked(
            List<String> names,
            Set<ConceptType> types,
            Set<String> sources,
            Set<String> languages,
            int limit,
            LookupMode mode) {
        Lookup lookup(String name) {
            return new Lookup(name, types, sources, languages, limit);
        }
    }

    private static Asked asked(JsonBody body) {
        var types = new LinkedHashSet<ConceptType>();
        body.texts("type").orElse(List.of()).forEach(type -> types.add(type(type)));
        var sources = Set.copyOf(body.texts("source").orElse(List.of()));
        var mode = body.text("mode").map(LookupRoutes::mode).orElse(LookupMode.LOOKUP);
        var languages = Set.copyOf(body.texts("language").orElse(List.of()));
        return new Asked(names(body), types, sources, languages, body.number("limit", LIMIT, 1, MOST), mode);
    }

    private static List<String> names(JsonBody body) {
        var queries = body.texts("queries").orElseThrow(() -> JsonBody.invalid("/queries", "it must be given"));
        if (queries.size() > QUERIES) {
            throw JsonBody.invalid("/queries", "it may hold " + QUERIES + " names; send more in further requests");
        }
        for (var i = 0; i < queries.size(); i++) {
            if (queries.get(i).length() > QUERY_LENGTH) {
                throw JsonBody.invalid("/queries/" + i, "it may have " + QUERY_LENGTH + " characters");
            }
        }
        return queries;
    }

    private static LookupMode mode(String word) {
        return Words.constant(word, LookupMode.values())
                .orElseThrow(() -> JsonBody.invalid("/mode", Words.oneOf(LookupMode.values())));
    }

    private static ConceptType type(String word) {
        return ConceptType.ofSegment(word)
                .orElseThrow(() -> JsonBody.invalid("/type", Words.oneOf(ConceptType.values())));
    }
}
