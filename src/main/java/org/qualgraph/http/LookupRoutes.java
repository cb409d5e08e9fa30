package org.qualgraph.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Lookup;
import org.qualgraph.query.LookUp;

/** Concepts by name: one name, or thousands in one request. */
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
        var lookup = new Lookup(text, types, sources, exchange.query().number("limit", LIMIT, 1, MOST));
        var mediaType = form.map(Representation::mediaType).orElseGet(() -> exchange.choose(FORMS));
        if (!FORMS.contains(mediaType)) {
            throw Exchange.notAcceptable(FORMS);
        }
        exchange.answer(mediaType, () -> {
            var answer = exchange.useCases().lookUp().answer(lookup);
            return mediaType.equals(Exchange.HTML)
                    ? Pages.lookup(answer, types.size() == 1 ? types.stream().findFirst() : Optional.empty())
                    : JsonFace.bytes(ConceptFaces.lookup(answer).node());
        });
    }

    private static void batch(Exchange exchange) {
        exchange.body().mediaType(List.of(Exchange.JSON));
        exchange.choose(List.of(Exchange.JSON));
        var lookups = lookups(exchange.body().json());
        var lookUp = exchange.useCases().lookUp();
        exchange.stream(Exchange.JSON, out -> write(lookups, lookUp, out));
    }

    private static List<Lookup> lookups(JsonBody body) {
        var queries = body.texts("queries").orElseThrow(() -> JsonBody.invalid("/queries", "it must be given"));
        if (queries.size() > QUERIES) {
            throw JsonBody.invalid("/queries", "it may hold " + QUERIES + " names; send more in further requests");
        }
        var types = new LinkedHashSet<ConceptType>();
        body.texts("type").orElse(List.of()).forEach(type -> types.add(type(type)));
        var sources = Set.copyOf(body.texts("source").orElse(List.of()));
        var limit = body.number("limit", LIMIT, 1, MOST);
        var lookups = new ArrayList<Lookup>(queries.size());
        for (var query : queries) {
            if (query.length() > QUERY_LENGTH) {
                throw JsonBody.invalid("/queries/" + lookups.size(), "it may have " + QUERY_LENGTH + " characters");
            }
            lookups.add(new Lookup(query, types, sources, limit));
        }
        return lookups;
    }

    private static ConceptType type(String word) {
        return ConceptType.ofSegment(word)
                .orElseThrow(() -> JsonBody.invalid("/type", Words.oneOf(ConceptType.values())));
    }

    private static void write(List<Lookup> lookups, LookUp lookUp, OutputStream out) {
        try (var json = JsonFace.MAPPER.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)) {
            json.writeStartObject();
            json.writeArrayFieldStart("results");
            for (var lookup : lookups) {
                json.writeTree(ConceptFaces.lookup(lookUp.answer(lookup)).node());
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
