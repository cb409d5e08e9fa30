package org.qualgraph.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** A number in a range, both ends included. */
    Optional<Double> decimal(String key, double least, double most) {
        return value(key).map(node -> decimal("/" + key, node, least, most));
    }

    /** An object whose values are numbers in a range, both ends included. */
    Optional<Map<String, Double>> numbers(String key, double least, double most) {
        return value(key).map(node -> {
            if (!node.isObject()) {
                throw invalid("/" + key, "it must be an object of numbers");
            }
            var numbers = new LinkedHashMap<String, Double>();
            node.properties()
                    .forEach(entry -> numbers.put(
                            entry.getKey(),
                            decimal("/" + key + "/" + escaped(entry.getKey()), entry.getValue(), least, most)));
            return numbers;
        });
    }

    private static double decimal(String pointer, JsonNode node, double least, double most) {
        if (!node.isNumber() || !(node.doubleValue() >= least && node.doubleValue() <= most)) {
            throw invalid(pointer, "it must be a number from " + plain(least) + " to " + plain(most));
        }
        return node.doubleValue();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** A key as RFC 6901 writes it in a pointer. */
    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** The constant whose word a text is, in either case. */
    <E extends Enum<E>> Optional<E> constant(String key, E[] constants) {
        return text(key)
                .map(word -> Words.constant(word.toLowerCase(Locale.ROOT), constants)
                        .orElseThrow(() -> invalid("/" + key, "it must be one of " + Words.list(constants))));
    }

    /** Whether something is asked for with {@code true}. */
    boolean isTrue(String key) {
        return value(key)
                .map(node -> {
                    if (!node.isBoolean()) {
                        throw invalid("/" + key, "it must be true or false");
                    }
                    return node.booleanValue();
                })
                .orElse(false);
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
