package org.qualgraph.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The names of a table's columns: its first row, or what the user says where it has none.
 *
 * @param names an empty one where a column has none, as that of a running index
 * @param takesRest whether the last column holds all that a longer row has, as a list
 */
record Header(List<String> names, boolean takesRest) {
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
        return new Header(telling(row.stream().map(String::strip).toList(), mapping), false);
    }

    /**
     * The header that the user gives to a table without one.
     *
     * @throws UnreadablePostingException where no column is known to hold text
     */
    static Header given(List<String> names, ColumnMapping mapping) {
        return new Header(telling(names, mapping), true);
    }

    private static List<String> telling(List<String> names, ColumnMapping mapping) {
        if (!mapping.hasText(names)) {
            throw UnreadablePostingException.withoutText(names);
        }
        return names;
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
        int last = names.size() - 1;
        var rest = row.stream()
                .skip(names.size())
                .filter(field -> !field.isBlank())
                .toList();
        if (!rest.isEmpty() && !takesRest) {
            throw new UnreadablePostingException("has " + row.size() + " fields where the header has " + names.size());
        }
        var columns = new ArrayList<Column>();
        for (int i = 0; i < Math.min(row.size(), names.size()); i++) {
            columns.add(new Column(names.get(i), row.get(i)));
        }
        if (!rest.isEmpty()) {
            columns.set(last, columns.get(last).with(rest));
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
