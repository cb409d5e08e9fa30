package org.qualgraph.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Flattens an object of JSON into columns: one a member, and one a member of an object within, under the path to it. A
 * value of schema.org's shape becomes what a person would write: a place its address, an amount of money its range, an
 * organization its name.
 */
final class JsonColumns {
    /** The column that tells what an object of JSON-LD is. */
    static final String TYPE = "@type";

    private static final int DEEPEST_PATH = 4;
    private static final List<String> ADDRESS =
            List.of("addressLocality", "city", "addressRegion", "state", "region", "addressCountry", "country");
    private static final List<String> VALUE =
            List.of("name", "title", "label", "text", "content", "description", "@value", "email", "@id");

    private JsonColumns() {}

    /** The columns in the order of the object; the list may be added to. */
    static List<Column> of(ObjectNode object) {
        var columns = new ArrayList<Column>();
        add(columns, "", object, 1);
        return columns;
    }

    private static void add(List<Column> columns, String path, JsonNode object, int depth) {
        for (var member : object.properties()) {
            var name = path + member.getKey();
            if (name.equals(TYPE) || !member.getKey().startsWith("@")) {
                columns.add(new Column(name, values(member.getValue())));
            }
            if (member.getValue().isObject() && depth < DEEPEST_PATH) {
                add(columns, name + ".", member.getValue(), depth + 1);
            }
        }
    }

    private static List<String> values(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().flatMap(value -> values(value).stream()).toList();
        }
        if (node.isObject()) {
            return shaped(node).stream().filter(text -> !text.isBlank()).toList();
        }
        return node.isNull() || node.isMissingNode() ? List.of() : List.of(node.asText());
    }

    private static Optional<String> shaped(JsonNode object) {
        return address(object)
                .or(() -> values(object.path("address")).stream().findFirst())
                .or(() -> money(object))
                .or(() -> SchemaOrgText.of(object, JsonColumns::text))
                .or(() -> values(object.path("value")).stream().findFirst())
                .or(() -> VALUE.stream()
                        .flatMap(name -> values(object.path(name)).stream())
                        .findFirst());
    }

    private static Optional<String> address(JsonNode object) {
        var parts = texts(object, ADDRESS).distinct().toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    private static Optional<String> money(JsonNode object) {
        var amount = object.path("value").isObject() ? object.path("value") : object;
        var range = PayText.range(text(amount, "minValue"), text(amount, "maxValue"))
                .or(() -> object.has("currency") ? text(amount, "value") : Optional.empty());
        var unit = text(amount, "unitText").or(() -> text(object, "unitText"));
        return range.map(written -> PayText.of(written, text(object, "currency"), unit));
    }

    private static Optional<String> text(JsonNode object, String name) {
        return texts(object, List.of(name)).findFirst();
    }

    private static Stream<String> texts(JsonNode object, List<String> names) {
        return names.stream()
                .flatMap(name -> values(object.path(name)).stream().limit(1))
                .filter(text -> !text.isBlank());
    }
}
