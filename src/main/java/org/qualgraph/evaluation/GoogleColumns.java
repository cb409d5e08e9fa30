package org.qualgraph.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A posting whose lines stand in columns: what it demands, what it likes to see and what is to be done.
 *
 * @param lines the lines of each column, in the order of the posting
 */
record GoogleColumns(String title, Map<Column, List<String>> lines) {

    /** What a line is about. */
    enum Column {
        MINIMUM("minimum"),
        PREFERRED("preferred"),
        DUTIES("responsibility");

        private final String written;

        Column(String written) {
            this.written = written;
        }

        private static Column of(String written) {
            for (var column : values()) {
                if (column.written.equals(written)) {
                    return column;
                }
            }
            throw new IllegalArgumentException("No column of a posting is called " + written);
        }
    }

    GoogleColumns {
        lines = Map.copyOf(lines);
    }

    /**
     * Reads a table of posting, title, section and line, separated by tabs, and keeps the postings that have every
     * column.
     */
    static List<GoogleColumns> read(Path table) {
        try (var rows = Files.lines(table)) {
            var postings = new LinkedHashMap<String, GoogleColumns>();
            rows.skip(1)
                    .map(row -> row.split("\t", 4))
                    .filter(row -> row.length == 4)
                    .forEach(row -> postings.computeIfAbsent(row[0], id -> empty(row[1]))
                            .add(Column.of(row[2]), row[3].strip()));
            return postings.values().stream()
                    .filter(posting -> posting.lines().values().stream().noneMatch(List::isEmpty))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + table, e);
        }
    }

    private void add(Column column, String line) {
        Objects.requireNonNull(lines.get(column)).add(line);
    }

    private static GoogleColumns empty(String title) {
        var lines = new EnumMap<Column, List<String>>(Column.class);
        for (var column : Column.values()) {
            lines.put(column, new ArrayList<>());
        }
        return new GoogleColumns(title, lines);
    }
}
