package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DescriptionOfTheApiTest {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private final JsonNode description = read();

    private static JsonNode read() {
        try {
            return JsonFace.MAPPER.readTree(Resources.bytes("openapi.json"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void hasEveryRouteAndNoOther() {
        var described = new TreeSet<String>();
        description.at("/paths").properties().forEach(path -> {
            var item = path.getValue().has("$ref") ? follow(path.getValue()) : path.getValue();
            item.fieldNames().forEachRemaining(method -> {
                if (METHODS.contains(method)) {
                    described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                }
            });
        });
        var registered = Routes.ALL.stream()
                .map(route -> route.method().name() + " " + route.path())
                .toList();

        assertThat(described).containsExactlyInAnyOrderElementsOf(registered);
    }

    @Test
    void leadsNowhereFalse() {
        assertThat(references(description, new ArrayList<>()))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                description.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void isServed() {
        try (var server = new RunningServer()) {
            assertThat(server.json("/openapi.json").at("/openapi").asText()).startsWith("3.1");
        }
    }

    private JsonNode follow(JsonNode reference) {
        return description.at(reference.at("/$ref").asText().substring(1));
    }

    private static List<String> references(JsonNode node, List<String> found) {
        if (node.has("$ref")) {
            found.add(node.get("$ref").asText());
        }
        node.forEach(child -> references(child, found));
        return found;
    }
}
