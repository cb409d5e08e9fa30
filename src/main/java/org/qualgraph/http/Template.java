package org.qualgraph.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A page with holes that are filled from JSON, always escaped.
 *
 * <p>{@code {{name}}} is a value of the current object, {@code {{a.b}}} one inside another, {@code {{.}}} the current
 * value and {@code {{@name}}} one of the outermost object. {@code {{#name}}…{{/name}}} stands once for each element of a
 * list, with it as the current value; once for an object; and once, without changing the current value, for any other
 * value that is not missing, empty or false. {@code {{^name}}…{{/name}}} stands where that is not so. {@code {{>file}}}
 * is another template. There is no way to write a value unescaped.
 */
final class Template {
    private static final Pattern TAG = Pattern.compile("\\{\\{([#^/>]?)([^{}]+)}}");

    private sealed interface Part {}

    private record Text(String text) implements Part {}

    private record Value(String name) implements Part {}

    private record Section(String name, boolean inverted, List<Part> parts) implements Part {}

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * Reads a template.
     *
     * @param files the templates that this one may include
     */
    static Template parse(String source, UnaryOperator<String> files) {
        return new Template(new Parser(source, files).parts(""));
    }

    /** The page for a value. */
    String render(JsonNode root) {
        var page = new StringBuilder();
        render(parts, root, root, page);
        return page.toString();
    }

    private static void render(List<Part> parts, JsonNode root, JsonNode current, StringBuilder page) {
        for (var part : parts) {
            switch (part) {
                case Text(var text) -> page.append(text);
                case Value(var name) -> escape(find(name, root, current).asText(""), page);
                case Section section -> render(section, root, current, page);
            }
        }
    }

    private static void render(Section section, JsonNode root, JsonNode current, StringBuilder page) {
        var value = find(section.name(), root, current);
        if (section.inverted()) {
            if (isNothing(value)) {
                render(section.parts(), root, current, page);
            }
        } else if (value.isArray()) {
            value.forEach(element -> render(section.parts(), root, element, page));
        } else if (!isNothing(value)) {
            render(section.parts(), root, value.isObject() ? value : current, page);
        }
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isContainerNode() && value.isEmpty()
                || value.isBoolean() && !value.booleanValue()
                || value.isTextual() && value.textValue().isEmpty();
    }

    private static JsonNode find(String name, JsonNode root, JsonNode current) {
        if (name.equals(".")) {
            return current;
        }
        var value = name.startsWith("@") ? root : current;
        for (var key : name.substring(name.startsWith("@") ? 1 : 0).split("\\.")) {
            value = value.isObject() ? value.path(key) : MissingNode.getInstance();
        }
        return value;
    }

    private static void escape(String text, StringBuilder page) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                default -> page.append(c);
            }
        }
    }

    /** Reads the parts between a section's opening and its end. */
    private static final class Parser {
        private final String source;
        private final UnaryOperator<String> files;
        private final java.util.regex.Matcher tags;
        private int position;

        Parser(String source, UnaryOperator<String> files) {
            this.source = source;
            this.files = files;
            this.tags = TAG.matcher(source);
        }

        List<Part> parts(String section) {
            var parts = new ArrayList<Part>();
            while (tags.find()) {
                parts.add(new Text(source.substring(position, tags.start())));
                position = tags.end();
                var name = tags.group(2).trim();
                switch (tags.group(1)) {
                    case "#" -> parts.add(new Section(name, false, parts(name)));
                    case "^" -> parts.add(new Section(name, true, parts(name)));
                    case ">" -> parts.addAll(parse(files.apply(name), files).parts);
                    case "/" -> {
                        return closed(section, name, parts);
                    }
                    default -> parts.add(new Value(name));
                }
            }
            parts.add(new Text(source.substring(position)));
            return closed(section, "", parts);
        }

        private static List<Part> closed(String opened, String closed, List<Part> parts) {
            if (!opened.equals(closed)) {
                throw new IllegalArgumentException("Section \"" + opened + "\" is closed by \"" + closed + "\"");
            }
            return List.copyOf(parts);
        }
    }
}
