package org.qualgraph.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what schema.org structures of a job posting's requirements as a person would write it. */
final class SchemaOrgText {
    private SchemaOrgText() {}

    /**
     * The text of an object; empty where it is none of those.
     *
     * @param member gives a member of an object as text
     */
    static Optional<String> of(JsonNode object, BiFunction<JsonNode, String, Optional<String>> member) {
        return months(member.apply(object, "monthsOfExperience"))
                .or(() -> credential(member.apply(object, "credentialCategory"), member.apply(object, "about")))
                .or(() -> member.apply(object, "termCode").flatMap(code -> term(code, object, member)))
                .or(() -> member.apply(object, "codeValue").flatMap(code -> term(code, object, member)));
    }

    private static Optional<String> months(Optional<String> months) {
        return months.map(count -> count + " months of experience");
    }

    /** A degree and its field. */
    private static Optional<String> credential(Optional<String> category, Optional<String> about) {
        return category.map(name -> name + about.map(field -> " in " + field).orElse(""));
    }

    /** A term of a vocabulary: its name, what it means, and its code. */
    private static Optional<String> term(
            String code, JsonNode object, BiFunction<JsonNode, String, Optional<String>> member) {
        var words = Stream.of("name", "description")
                .flatMap(name -> member.apply(object, name).stream())
                .collect(Collectors.joining(": "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words + " (" + code + ")");
    }
}
