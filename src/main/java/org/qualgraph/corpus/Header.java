package org.qualgraph.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The first row of a table.
 *
 * @param names the names of its columns; empty where a column has none, as that of a running index
 */
record Header(List<String> names) {
    private static final String DELIMITERS = ",;\t|";
    private static final int LONGEST_NAME = 60;

    Header {
        names = List.copyOf(names);
    }

    /**
     * The header that a row is.
     *
     * @throws UnreadablePostingException where no column is known to hold text
     */
    static Header of(List<String> row, ColumnMapping mapping) {
        var names = row.stream().map(String::strip).toList();
        if (!mapping.hasText(names)) {
            throw UnreadablePostingException.withoutText(names);
        }
        return new Header(names);
    }

    /** Whether text begins with a line that names several columns, not sections alone, and one that holds text. */
    static boolean begins(String text) {
        var names = split(text.lines().findFirst().orElse(""), delimiter(text));
        return names.size() > 1
                && names.stream().allMatch(name -> name.length() < LONGEST_NAME)
                && names.stream().anyMatch(Header::isTelling)
                && new ColumnMapping(ReadOptions.DEFAULTS).hasText(names);
    }

    /** The delimiter that the first line has most of, outside quotes; the comma where it has none. */
    static char delimiter(String text) {
        var line = text.lines()
                .filter(candidate -> !candidate.isBlank())
                .findFirst()
                .orElse("");
        return DELIMITERS
                .chars()
                .mapToObj(unit -> (char) unit)
                .max(Comparator.comparingInt(
                                (Character unit) -> split(line, unit).size())
                        .thenComparingInt(unit -> -DELIMITERS.indexOf(unit)))
                .orElse(',');
    }

    /** The columns of a row; what it lacks at its end is left out. */
    List<Column> columns(List<String> row) {
        if (row.stream().skip(names.size()).anyMatch(field -> !field.isBlank())) {
            throw new UnreadablePostingException("has " + row.size() + " fields where the header has " + names.size());
        }
        var columns = new ArrayList<Column>();
        for (int i = 0; i < Math.min(row.size(), names.size()); i++) {
            columns.add(new Column(names.get(i), row.get(i)));
        }
        return columns;
    }

    private static boolean isTelling(String name) {
        return Field.ofColumn(name).filter(field -> field != Field.SECTION).isPresent();
    }

    private static List<String> split(String line, char delimiter) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        boolean quoted = false;
        for (char unit : line.toCharArray()) {
            quoted ^= unit == '"';
            if (unit == delimiter && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else if (unit != '"') {
                part.append(unit);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
