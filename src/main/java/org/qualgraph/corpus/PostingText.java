package org.qualgraph.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Joins the text columns of an entry into one text: the description first, then each section under its column's name.
 * A column that only repeats lines of the description is left out, as exports often give it twice. Linear.
 */
final class PostingText {
    private final UnaryOperator<String> readable;
    private final StringBuilder text = new StringBuilder();

    PostingText(UnaryOperator<String> readable) {
        this.readable = readable;
    }

    String of(List<Column> descriptions, List<Column> sections) {
        if (descriptions.size() == 1 && sections.isEmpty()) {
            return readable.apply(descriptions.getFirst().text());
        }
        var described = new HashSet<String>();
        for (var column : descriptions) {
            described.addAll(add(heading(descriptions, column), column, described));
        }
        for (var column : sections) {
            add(column.heading() + "\n", column, described);
        }
        return text.toString();
    }

    private static String heading(List<Column> descriptions, Column column) {
        boolean plain = descriptions.size() == 1
                || column.name().equals(Column.BODY)
                || Field.ofColumn(column.name()).filter(Field.TEXT::equals).isPresent();
        return plain ? "" : column.heading() + "\n";
    }

    private Set<String> add(String heading, Column column, Set<String> described) {
        var part = readable.apply(column.text());
        var lines = squeezedLines(part);
        if (!described.containsAll(lines)) {
            text.append(text.isEmpty() ? "" : "\n\n").append(heading).append(part);
        }
        return lines;
    }

    private static Set<String> squeezedLines(String part) {
        return part.lines()
                .map(PostingText::squeezed)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String squeezed(String line) {
        var kept = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (unit > ' ' && unit != '\u00A0' && unit != '\u2022') {
                kept.append(unit);
            }
        }
        return kept.toString();
    }
}
