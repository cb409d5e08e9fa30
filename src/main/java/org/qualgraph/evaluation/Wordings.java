package org.qualgraph.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Headings and paragraphs in the words of job boards, by what they are about. They were written before the rules that
 * are measured with them, and one half of each kind was put aside while the rules were made.
 */
record Wordings(Map<String, List<String>> headings, Map<String, List<String>> paragraphs) {

    /** Which half of the wordings. */
    enum Half {
        /** Looked at while the rules were made. */
        DEVELOPED("developed"),
        /** Looked at only to measure. */
        HELD_OUT("held-out");

        private final String written;

        Half(String written) {
            this.written = written;
        }
    }

    /** The headings of what is about this. */
    List<String> headingsOf(String kind) {
        return Objects.requireNonNull(headings.get(kind), kind);
    }

    /** The paragraphs about this. */
    List<String> paragraphsOf(String kind) {
        return Objects.requireNonNull(paragraphs.get(kind), kind);
    }

    static Wordings read(Half half) {
        return new Wordings(rows("headings.tsv", half), rows("boilerplate.tsv", half));
    }

    private static Map<String, List<String>> rows(String resource, Half half) {
        var stream = Objects.requireNonNull(Wordings.class.getResourceAsStream(resource));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(row -> row.split("\t", 3))
                    .filter(row -> row[0].equals(half.written))
                    .collect(Collectors.groupingBy(
                            row -> row[1], Collectors.mapping(row -> row[2], Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
