package org.qualgraph.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qualgraph.model.ConceptType;
import org.qualgraph.query.ClassificationQuestion;
import org.qualgraph.query.Classify.Passages;

/** From passages of text to the concepts of a scheme: one passage, or many in one request. */
final class ClassifyRoutes {
    static final List<Route> ROUTES = List.of(Route.post("/classify", ClassifyRoutes::classify));

    private static final String TEXT = "text/plain";
    private static final int PASSAGES = 1_000;
    private static final int LENGTH = 10_000;
    private static final int LIMIT = 10;
    private static final int MOST = 100;

    private ClassifyRoutes() {}

    /** What is asked, and of which passages. */
    private record Asked(ClassificationQuestion question, List<String> texts) {}

    private static void classify(Exchange exchange) {
        var mediaType = exchange.body().mediaType(List.of(TEXT, Exchange.JSON));
        exchange.choose(List.of(Exchange.JSON));
        var asked = mediaType.equals(TEXT)
                ? ofText(exchange)
                : ofJson(exchange.body().json());
        var passages = exchange.useCases().classify().passages(asked.question());
        exchange.stream(Exchange.JSON, out -> write(asked.texts(), passages, out));
    }

    private static Asked ofText(Exchange exchange) {
        var text = exchange.body().text();
        if (text.length() > LENGTH) {
            throw JsonBody.invalid("", "it may have " + LENGTH + " characters; send the passages of a text one by one");
        }
        var query = exchange.query();
        return new Asked(
                new ClassificationQuestion(
                        query.types("type"), Set.copyOf(query.all("source")), query.number("limit", LIMIT, 1, MOST)),
                List.of(text));
    }

    private static Asked ofJson(JsonBody body) {
        var types = new LinkedHashSet<ConceptType>();
        body.texts("type").orElse(List.of()).forEach(type -> types.add(type(type)));
        var sources = Set.copyOf(body.texts("source").orElse(List.of()));
        return new Asked(new ClassificationQuestion(types, sources, body.number("limit", LIMIT, 1, MOST)), texts(body));
    }

    private static ConceptType type(String word) {
        return ConceptType.ofSegment(word)
                .orElseThrow(() -> JsonBody.invalid("/type", Words.oneOf(ConceptType.values())));
    }

    private static List<String> texts(JsonBody body) {
        var one = body.text("text");
        var many = body.texts("texts");
        if (one.isPresent() == many.isPresent()) {
            throw JsonBody.invalid("", "give either text or texts");
        }
        var texts = many.orElseGet(() -> one.stream().toList());
        if (texts.size() > PASSAGES) {
            throw JsonBody.invalid("/texts", "it may hold " + PASSAGES + " passages; send more in further requests");
        }
        for (var i = 0; i < texts.size(); i++) {
            if (texts.get(i).length() > LENGTH) {
                throw JsonBody.invalid(
                        one.isPresent() ? "/text" : "/texts/" + i, "it may have " + LENGTH + " characters");
            }
        }
        return texts;
    }

    private static void write(List<String> texts, Passages passages, OutputStream out) {
        try (var json = JsonFace.MAPPER.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)) {
            json.writeStartObject();
            json.writeArrayFieldStart("results");
            for (var text : texts) {
                json.writeTree(
                        ConceptFaces.classified(passages.classified(text)).node());
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
