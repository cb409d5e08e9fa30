package org.qualgraph.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The JSON object of a request. Each mistake in its form is a problem that names the place. */
record JsonBody(JsonNode root) {
    JsonBody {
        if (!root.isObject()) {
            throw invalid("", "it must be an object");
        }
    }

    /** A string, where it is there and not null. */
    Optional<String> text(String key) {
        return value(key).map(node -> text("/" + key, node));
    }

    /** A list of strings; one string alone is a list of one. */
    Optional<List<String>> texts(String key) {
        return value(key).map(node -> {
            if (node.isTextual()) {
                return List.of(text("/" + key, node));
            }
            if (!node.isArray()) {
                throw invalid("/" + key, "it must be a list of strings");
            }
            var texts = new ArrayList<String>(node.size());
            for (int i = 0; i < node.size(); i++) {
                texts.add(text("/" + key + "/" + i, node.get(i)));
            }
            return texts;
        });
    }

    /** A whole number in a range, both ends included. */
    int number(String key, int ifMissing, int least, int most) {
        return value(key)
                .map(node -> {
                    if (!node.canConvertToExactIntegral()
                            || !node.canConvertToInt()
                            || node.intValue() < least
                            || node.intValue() > most) {
                        throw invalid("/" + key, "it must be a whole number from " + least + " to " + most);
                    }
                    return node.intValue();
                })
                .orElse(ifMissing);
    }

    private Optional<JsonNode> value(String key) {
        return Optional.ofNullable(root.get(key)).filter(node -> !node.isNull());
    }

    private static String text(String pointer, JsonNode node) {
        if (!node.isTextual()) {
            throw invalid(pointer, "it must be a string");
        }
        var text = node.textValue();
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw invalid(pointer, "it holds half of a surrogate pair, which is no character");
        }
        return text;
    }

    /** A mistake in the value that a JSON pointer leads to. */
    static ProblemException invalid(String pointer, String detail) {
        return new ProblemException(
                Problem.of(ProblemType.INVALID_BODY, (pointer.isEmpty() ? "The body" : pointer) + ": " + detail)
                        .with("pointer", pointer));
    }
}
