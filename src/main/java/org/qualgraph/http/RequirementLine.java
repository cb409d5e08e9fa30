package org.qualgraph.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.function.Predicate;

/**
 * What a requirement asks for as a line of a page: a sequence of {@code words}, {@code concept}s and {@code note}s, sets
 * within a set in brackets, such as "at least 1 of Java (all of C, C++)".
 */
final class RequirementLine {
    private final ArrayNode pieces = JsonNodeFactory.instance.arrayNode();

    private RequirementLine() {}

    /** @param requirement as the answer for a posting has it */
    static ArrayNode of(JsonNode requirement) {
        var line = new RequirementLine();
        line.add(requirement);
        return line.pieces;
    }

    private void add(JsonNode requirement) {
        add("words", quantity(requirement));
        addConcepts(requirement, concept -> !isSubject(requirement, concept));
        for (var part : requirement.path("parts")) {
            add("words", "(");
            add(part);
            add("words", ")");
        }
        add("words", hasSubject(requirement) ? "in" : "");
        addConcepts(requirement, concept -> isSubject(requirement, concept));
        addNotes(requirement);
    }

    private void addConcepts(JsonNode requirement, Predicate<JsonNode> which) {
        for (var concept : requirement.path("concepts")) {
            if (which.test(concept)) {
                pieces.addObject().set("concept", concept);
            }
        }
    }

    private void addNotes(JsonNode requirement) {
        add("note", years(requirement.path("minimumYears"), requirement.path("maximumYears")));
        add(
                "note",
                requirement.path("parts").isEmpty()
                        ? requirement.path("degreeStatus").asText()
                        : "");
        add("note", requirement.path("orEquivalent").asBoolean() ? "or equivalent" : "");
        add("note", requirement.path("level").asText());
        add("note", requirement.path("condition").asText());
        var share = requirement.path("travelShare");
        add("note", share.isMissingNode() ? "" : "up to " + share.asInt() + " % of the time");
    }

    private void add(String kind, String words) {
        if (!words.isEmpty()) {
            pieces.addObject().put(kind, words.replace('-', ' '));
        }
    }

    /** How many of its concepts and sets are needed; what a degree is in does not count. */
    private static String quantity(JsonNode requirement) {
        var count = requirement.path("parts").size();
        for (var concept : requirement.path("concepts")) {
            count += isSubject(requirement, concept) ? 0 : 1;
        }
        var atLeast = requirement.path("atLeast").asInt();
        if (count < 2 || atLeast == 0) {
            return "";
        }
        return atLeast >= count ? "all of" : "at least " + atLeast + " of";
    }

    private static boolean hasSubject(JsonNode requirement) {
        for (var concept : requirement.path("concepts")) {
            if (isSubject(requirement, concept)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a degree is asked for in it: a field of study, or a skill that stands where one would. */
    private static boolean isSubject(JsonNode requirement, JsonNode concept) {
        return requirement.path("kind").asText().equals("degree")
                && !concept.path("type").asText().equals("degree");
    }

    private static String years(JsonNode minimum, JsonNode maximum) {
        if (maximum.isMissingNode()) {
            return minimum.isMissingNode() ? "" : minimum.asInt() + " years or more";
        }
        return minimum.isMissingNode()
                ? "up to " + maximum.asInt() + " years"
                : minimum.asInt() + " to " + maximum.asInt() + " years";
    }
}
