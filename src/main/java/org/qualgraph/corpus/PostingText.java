package org.qualgraph.corpus;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Joins the text columns of an entry into one text: the description first, then each section under its column's name.
 * What repeats a part already there is left out, as exports often give a description twice.
 */
final class PostingText {
    private final UnaryOperator<String> readable;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder squeezed = new StringBuilder();

    PostingText(UnaryOperator<String> readable) {
        this.readable = readable;
    }

    String of(List<Column> descriptions, List<Column> sections) {
        for (var column : descriptions) {
            add(descriptions.size() == 1 || isDescription(column) ? "" : column.heading() + "\n", column);
        }
        for (var column : sections) {
            add(column.heading() + "\n", column);
        }
        return text.toString();
    }

    private static boolean isDescription(Column column) {
        return column.name().equals(Column.BODY)
                || Field.ofColumn(column.name()).filter(Field.TEXT::equals).isPresent();
    }

    private void add(String heading, Column column) {
        var part = readable.apply(column.text());
        var key = squeeze(part);
        if (key.isEmpty() || squeezed.indexOf(key) >= 0) {
            return;
        }
        text.append(text.isEmpty() ? "" : "\n\n").append(heading).append(part);
        squeezed.append(key).append('\n');
    }

    private static String squeeze(String part) {
        var kept = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            char unit = part.charAt(i);
            if (unit > ' ' && unit != '\u00A0' && unit != '\u2022') {
                kept.append(unit);
            }
        }
        return kept.toString();
    }
}
