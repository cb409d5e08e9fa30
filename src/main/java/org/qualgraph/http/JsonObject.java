package org.qualgraph.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Builds a JSON object key by key; what is empty is left out. */
final class JsonObject {
    private static final int SCORE_DIGITS = 4;

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    static JsonObject object() {
        return new JsonObject();
    }

    /** A constant as it goes over the wire: {@code IN_PROGRESS} as {@code in-progress}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    JsonObject put(String key, String value) {
        node.put(key, value);
        return this;
    }

    JsonObject put(String key, Optional<String> value) {
        value.ifPresent(text -> node.put(key, text));
        return this;
    }

    JsonObject put(String key, long value) {
        node.put(key, value);
        return this;
    }

    JsonObject put(String key, OptionalInt value) {
        value.ifPresent(number -> node.put(key, number));
        return this;
    }

    /** An amount, in full digits and without a fraction of nothing but zeros. */
    JsonObject put(String key, BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        node.put(key, stripped.scale() < 0 ? stripped.setScale(0) : stripped);
        return this;
    }

    JsonObject put(String key, JsonObject value) {
        node.set(key, value.node);
        return this;
    }

    JsonObject put(String key, JsonNode value) {
        node.set(key, value);
        return this;
    }

    /** An object of something that may not be there. */
    <T> JsonObject put(String key, Optional<T> value, Function<T, JsonObject> face) {
        value.ifPresent(present -> node.set(key, face.apply(present).node));
        return this;
    }

    /** A fact that is worth a key only where it is true. */
    JsonObject flag(String key, boolean value) {
        if (value) {
            node.put(key, true);
        }
        return this;
    }

    /** A share from 0 to 1, rounded for reading. */
    JsonObject score(String key, double value) {
        node.put(
                key,
                BigDecimal.valueOf(value)
                        .setScale(SCORE_DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros());
        return this;
    }

    /** A list, also where it is empty. */
    <T> JsonObject list(String key, Collection<T> values, Function<T, JsonObject> face) {
        var array = node.putArray(key);
        values.forEach(value -> array.add(face.apply(value).node));
        return this;
    }

    /** A list of strings, also where it is empty. */
    JsonObject list(String key, Collection<String> values) {
        var array = node.putArray(key);
        values.forEach(array::add);
        return this;
    }

    /** The keys of another object. */
    JsonObject with(JsonObject other) {
        node.setAll(other.node);
        return this;
    }

    ObjectNode node() {
        return node;
    }
}
