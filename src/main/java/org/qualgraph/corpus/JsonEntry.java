package org.qualgraph.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.qualgraph.model.Posting;

/** One object of JSON as an entry, the same in JSON and JSON Lines. */
final class JsonEntry {
    private static final int DEEPEST_NESTING = 200;

    /** Bounds depth and numbers; the length of a string is bounded by that of its entry. */
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST_NESTING)
                            .build())
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .build();

    private static final ObjectReader ONE_VALUE = MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonEntry() {}

    static Outcome outcome(Posting.Source source, ObjectNode object, ColumnMapping mapping) {
        if (!SchemaOrgJobs.mayBe(object)) {
            var type = object.path("@type");
            return new Outcome.Reject(
                    source, "is a " + type.asText(type.toString()) + ", not a JobPosting", start(object));
        }
        return mapping.outcome(source, JsonColumns.of(object), ReadableText::of);
    }

    /** The object that a text is. */
    static ObjectNode parse(String json) {
        try {
            return object(ONE_VALUE.readTree(json));
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    static ObjectNode object(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        var type = node.getNodeType().name().toLowerCase(Locale.ROOT);
        throw new UnreadablePostingException("is no JSON object but " + (node.isMissingNode() ? "nothing" : type));
    }

    static UnreadablePostingException malformed(JsonProcessingException cause) {
        var place = cause.getLocation();
        var column = place == null ? "" : " (column " + place.getColumnNr() + ")";
        return new UnreadablePostingException(
                "is not JSON: " + CleanText.line(cause.getOriginalMessage()) + column, cause);
    }

    private static String start(ObjectNode object) {
        var json = object.toString();
        return json.substring(0, CleanText.boundary(json, 400));
    }
}
