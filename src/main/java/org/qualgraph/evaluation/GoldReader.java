package org.qualgraph.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.qualgraph.evaluation.GoldPosting.GoldConcept;
import org.qualgraph.evaluation.GoldPosting.GoldPay;
import org.qualgraph.evaluation.GoldPosting.GoldRequirement;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.model.Span;

/** Reads annotations of postings; {@code data/gold/README.md} says what the fields are. */
final class GoldReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldReader() {}

    /** The annotation in a file. */
    static GoldPosting read(Path file) throws IOException {
        var root = JSON.readTree(file.toFile());
        return new GoldPosting(
                String.valueOf(file.getFileName()).replace(".json", ""),
                root.path("file").asText(),
                root.path("entry").asLong(1),
                root.path("sha256").asText(),
                new GoldPosting.Header(
                        word(root, "language"),
                        word(root, "role"),
                        word(root, "seniority"),
                        word(root, "employmentType"),
                        word(root, "workplace")),
                list(root.path("pay"), GoldReader::pay),
                list(
                        root.path("boilerplate"),
                        span -> new Span(span.get(0).asInt(), span.get(1).asInt())),
                list(root.path("requirements"), node -> requirement(node, Necessity.MINIMUM)),
                list(root.path("mentions"), GoldReader::concept));
    }

    private static GoldPay pay(JsonNode node) {
        return new GoldPay(
                Optional.ofNullable(node.get("min")).filter(JsonNode::isNumber).map(JsonNode::decimalValue),
                Optional.ofNullable(node.get("max")).filter(JsonNode::isNumber).map(JsonNode::decimalValue),
                node.path("currency").asText(),
                node.path("unit").asText());
    }

    private static GoldRequirement requirement(JsonNode node, Necessity inherited) {
        var necessity = word(node, "necessity").map(GoldReader::necessity).orElse(inherited);
        return new GoldRequirement(
                RequirementKind.valueOf(node.path("kind").asText().toUpperCase(Locale.ROOT)),
                necessity,
                node.path("atLeast").asInt(),
                list(node.path("concepts"), GoldReader::concept),
                list(node.path("parts"), part -> requirement(part, necessity)),
                new GoldPosting.Details(
                        node.has("years") ? OptionalInt.of(node.get("years").asInt()) : OptionalInt.empty(),
                        word(node, "status"),
                        node.path("equivalent").asBoolean()),
                span(node));
    }

    private static Necessity necessity(String word) {
        return Necessity.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static GoldConcept concept(JsonNode node) {
        return new GoldConcept(word(node, "id").map(ConceptId::new), span(node));
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }

    private static Optional<String> word(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
        return stream(array).map(reader).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
