package org.qualgraph.corpus;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One named column of an entry.
 *
 * @param name as the source writes it; a member within an object of JSON has the path to it, {@code labels.company}
 * @param values its values as text: one in CSV, several where JSON or front matter gives a list
 */
record Column(String name, List<String> values) {
    /** The name of the text that is no column: that of a page, or what follows front matter. */
    static final String BODY = "(body)";

    private static final String BULLET = "\u2022 ";

    Column {
        values = List.copyOf(values);
    }

    Column(String name, String value) {
        this(name, List.of(value));
    }

    /** The same with more values. */
    Column with(List<String> more) {
        return new Column(name, Stream.concat(values.stream(), more.stream()).toList());
    }

    boolean isBlank() {
        return values.stream().allMatch(String::isBlank);
    }

    /** The values as one text: a list as bullets, a line each. */
    String text() {
        return values.size() == 1 ? values.getFirst() : BULLET + String.join("\n" + BULLET, values);
    }

    /** The values on one line. */
    String line() {
        return ReadableText.line(String.join(", ", values));
    }

    /** The name as a heading: as it stands where it has spaces, else its words, {@code jobBenefits} as "Job benefits". */
    String heading() {
        if (name.contains(" ")) {
            return CleanText.line(name);
        }
        var words = name.substring(name.lastIndexOf('.') + 1)
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .replace('_', ' ')
                .replace('-', ' ')
                .strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + tail(words.substring(1));
    }

    private static String tail(String words) {
        return words.chars().anyMatch(Character::isLowerCase) ? words.toLowerCase(Locale.ROOT) : words;
    }
}
