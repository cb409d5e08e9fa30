package org.qualgraph.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;

/** The parameters of a query string or a form, read strictly. */
final class Parameters {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Parameters() {}

    /**
     * Reads the encoded form.
     *
     * @throws ProblemException where an escape is broken or the bytes are not UTF-8
     */
    static Parameters of(@Nullable String encoded) {
        var parameters = new Parameters();
        if (encoded != null) {
            for (var pair : encoded.split("&")) {
                parameters.add(pair);
            }
        }
        return parameters;
    }

    private void add(String pair) {
        if (!pair.isEmpty()) {
            int equals = pair.indexOf('=');
            var key = PercentEncoding.decode(equals < 0 ? pair : pair.substring(0, equals));
            var value = equals < 0 ? "" : PercentEncoding.decode(pair.substring(equals + 1));
            values.computeIfAbsent(key, name -> new ArrayList<>()).add(value);
        }
    }

    /** All values, in order. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The value, empty where it is blank or missing. */
    Optional<String> one(String name) {
        var all = all(name);
        if (all.size() > 1) {
            throw invalid(name, "It may be given once only");
        }
        return all.stream().filter(value -> !value.isBlank()).findFirst();
    }

    String required(String name) {
        return one(name).orElseThrow(() -> invalid(name, "It must be given"));
    }

    /** A whole number in a range, both ends included. */
    int number(String name, int ifMissing, int least, int most) {
        return one(name).map(value -> number(name, value, least, most)).orElse(ifMissing);
    }

    private static int number(String name, String value, int least, int most) {
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw invalid(name, "It must be a whole number from " + least + " to " + most);
        }
        return Integer.parseInt(value);
    }

    /** Whether a parameter says {@code true}; it may say {@code false}, too. */
    boolean isTrue(String name) {
        return one(name)
                .map(value -> switch (value) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw invalid(name, "It must be true or false");
                })
                .orElse(false);
    }

    /** The kinds of concept that a parameter names. */
    Set<ConceptType> types(String name) {
        var types = new LinkedHashSet<ConceptType>();
        all(name).forEach(value -> types.add(type(name, value)));
        return types;
    }

    static ConceptType type(String name, String value) {
        return ConceptType.ofSegment(value).orElseThrow(() -> invalid(name, Words.oneOf(ConceptType.values())));
    }

    /** The constant whose word a value is. */
    <E extends Enum<E>> Optional<E> constant(String name, E[] constants) {
        return one(name)
                .map(value ->
                        Words.constant(value, constants).orElseThrow(() -> invalid(name, Words.oneOf(constants))));
    }

    /** The constants whose words the values are. */
    <E extends Enum<E>> Set<E> constants(String name, E[] constants) {
        Function<String, E> constant =
                value -> Words.constant(value, constants).orElseThrow(() -> invalid(name, Words.oneOf(constants)));
        var found = new LinkedHashSet<E>();
        all(name).forEach(value -> found.add(constant.apply(value)));
        return found;
    }

    /** The identifiers that a parameter gives, whole or, where their kind is known, as the last part alone. */
    List<ConceptId> concepts(String name, ConceptType type) {
        return all(name).stream()
                .filter(value -> !value.isBlank())
                .map(value -> concept(name, value.matches("[^/:]+") ? type.segment() + "/" + value : value))
                .toList();
    }

    /** The identifier that a value is, as a path below the base or as a whole IRI. */
    static ConceptId concept(String name, String value) {
        if (value.isBlank() || value.equals(ConceptId.BASE)) {
            throw invalid(name, "It must be the identifier of a concept, such as skill/pytorch");
        }
        return ConceptId.ofIri(value);
    }

    /** The same parameters in encoded form, but for one that has another value. */
    String encodedWith(String name, String value) {
        return encodedWith(name, List.of(value));
    }

    /** The same parameters in encoded form, but for one that has other values, or none. */
    String encodedWith(String name, List<String> others) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, others);
        return changed.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(each -> encode(parameter.getKey()) + "=" + encode(each)))
                .collect(Collectors.joining("&"));
    }

    /** A value of a parameter. */
    record Parameter(String name, String value) {}

    /** Every value of all parameters but some. */
    List<Parameter> except(List<String> names) {
        return values.entrySet().stream()
                .filter(entry -> !names.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream().map(value -> new Parameter(entry.getKey(), value)))
                .toList();
    }

    /** The same parameters without one. */
    Parameters without(String name) {
        var others = new Parameters();
        others.values.putAll(values);
        others.values.remove(name);
        return others;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static ProblemException invalid(String name, String detail) {
        return new ProblemException(Problem.of(ProblemType.INVALID_PARAMETER, "Parameter \"" + name + "\": " + detail)
                .with("parameter", name));
    }
}
