package org.qualgraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The block of {@code key: value} between two lines of dashes at the start of a file, and the text behind it. Read
 * leniently, since people write into it what no YAML parser takes: a key stands at the start of a line, and all that
 * follows up to the next key is its value. Where the second line of dashes is missing, all is text.
 *
 * @param fields its keys with their values, in order; lists as several values
 * @param body what follows
 */
record FrontMatter(List<Column> fields, String body) {
    private static final String FENCE = "---";
    private static final Pattern START = Pattern.compile("---[ \\t]*\\r?\\n");
    private static final Pattern KEY =
            Pattern.compile("(?:([\\p{L}_][\\p{L}\\p{N}_-]*)|\"([^\"]{1,80})\"):(?:\\s+(.*))?");
    private static final Pattern COMMENT = Pattern.compile("#(?:[^\\p{L}\\p{N}].*)?|\\s+#.*");
    private static final Pattern INLINE_COMMENT = Pattern.compile("\\s#.*$");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");
    private static final Pattern NESTED_KEY = Pattern.compile("(\\s*)(?:- )?[a-z_]{1,40}:(?:\\s+(.*))?");

    FrontMatter {
        fields = List.copyOf(fields);
    }

    static boolean begins(String text) {
        return START.matcher(text).lookingAt();
    }

    static FrontMatter split(String text) {
        if (!begins(text)) {
            return new FrontMatter(List.of(), text);
        }
        var lines = text.lines().toList();
        int end = end(lines);
        if (end == 0) {
            return new FrontMatter(List.of(), text);
        }
        return new FrontMatter(fields(lines.subList(1, end)), String.join("\n", lines.subList(end + 1, lines.size())));
    }

    /** The fields, and the body as one more column. */
    List<Column> columns() {
        return Stream.concat(fields.stream(), Stream.of(new Column(Column.BODY, body)))
                .toList();
    }

    private static int end(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals(FENCE)) {
                return i;
            }
        }
        return 0;
    }

    private static List<Column> fields(List<String> lines) {
        var fields = new ArrayList<Column>();
        var name = "";
        var value = new ArrayList<String>();
        for (var line : lines) {
            var key = KEY.matcher(line);
            if (key.matches()) {
                fields.add(field(name, value));
                name = key.group(1) == null ? key.group(2) : key.group(1);
                value = new ArrayList<>(Stream.ofNullable(key.group(3)).toList());
            } else if (!COMMENT.matcher(line).matches()) {
                value.add(line);
            }
        }
        fields.add(field(name, value));
        return fields.stream().filter(field -> !field.name().isEmpty()).toList();
    }

    private static Column field(String name, List<String> lines) {
        var filled = lines.stream().filter(line -> !line.isBlank()).toList();
        if (filled.isEmpty()) {
            return new Column(name, List.of());
        }
        if (filled.size() == 1 && !ITEM.matcher(filled.getFirst()).matches()) {
            return new Column(name, scalars(filled.getFirst().strip()));
        }
        if (filled.stream().allMatch(line -> isScalarItem(line))) {
            return new Column(name, filled.stream().map(FrontMatter::item).toList());
        }
        return new Column(name, block(lines));
    }

    private static boolean isScalarItem(String line) {
        return ITEM.matcher(line).matches() && !NESTED_KEY.matcher(line).matches();
    }

    private static String item(String line) {
        return unquoted(ITEM.matcher(line).replaceFirst("$1").strip());
    }

    /** {@code [Berlin, "Bern"]} as its members, all else as one. */
    private static List<String> scalars(String value) {
        if (value.startsWith("[") && value.endsWith("]")) {
            return Stream.of(value.substring(1, value.length() - 1).split(","))
                    .map(member -> unquoted(member.strip()))
                    .toList();
        }
        return List.of(unquoted(blockless(value)));
    }

    private static String unquoted(String value) {
        for (var quote : List.of("\"", "'")) {
            int end = value.startsWith(quote) ? value.indexOf(quote, 1) : -1;
            if (end > 0
                    && INLINE_COMMENT
                            .matcher(value.substring(end + 1) + " # ")
                            .replaceFirst("")
                            .isBlank()) {
                return value.substring(1, end);
            }
        }
        return INLINE_COMMENT.matcher(value).replaceFirst("");
    }

    /** Lines of text, or of nested keys of which only the values are kept. */
    private static String block(List<String> lines) {
        boolean prose = lines.getFirst().matches("\\s*[|>].*");
        return String.join(
                "\n",
                lines.stream()
                        .map(line -> prose ? blockless(line) : nestedValue(line))
                        .toList());
    }

    private static String nestedValue(String line) {
        var nested = NESTED_KEY.matcher(line);
        return nested.matches()
                ? (nested.group(2) == null ? "" : unquoted(nested.group(2).strip()))
                : line;
    }

    private static String blockless(String value) {
        return value.replaceFirst("^\\s*[|>][+-]?(?:\\s|$)", "");
    }
}
