package org.qualgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qualgraph.corpus.TableEntry;
import org.qualgraph.http.CsvLine;
import org.qualgraph.model.Hit;

/**
 * Adds to every row of a table the concepts that one of its cells names. Rows are worked on by all processors and written
 * in their order; a few thousand are held at a time, however long the table is.
 */
final class TableLookup {
    private static final List<String> ADDED = List.of("id", "label", "match", "score");
    private static final int ROWS = 200;
    private static final int CHARACTERS = 1 << 18;
    private static final int MOST_UNDER_WAY = 16 * CHARACTERS;
    private static final int REMEMBERED = 50_000;
    private static final int LONGEST_REMEMBERED = 200;

    private final Function<String, List<Hit>> concepts;
    private final Optional<String> wanted;
    private final Consumer<TableEntry.Reject> rejects;
    /** What names were given before: in a long table most come again and again. */
    private final Map<String, List<List<String>>> answers = new ConcurrentHashMap<>();

    private boolean hasRejects;

    /**
     * @param concepts finds concepts by name, on any thread
     * @param column the name of the column; empty where the table has one only
     */
    TableLookup(Function<String, List<Hit>> concepts, Optional<String> column, Consumer<TableEntry.Reject> rejects) {
        this.concepts = concepts;
        this.wanted = column;
        this.rejects = rejects;
    }

    boolean hasRejects() {
        return hasRejects;
    }

    /**
     * Writes the table as CSV.
     *
     * @param reading gives the entries of the table to a sink
     * @throws UnknownColumnException where it does not have the column
     */
    void write(Consumer<Consumer<TableEntry>> reading, OutputStream out) {
        try (var work = new OrderedWork<Supplier<String>, String>(
                Runtime.getRuntime().availableProcessors(),
                MOST_UNDER_WAY,
                Supplier::get,
                text -> write(text, out),
                () -> {})) {
            var batches = new Batches(work);
            reading.accept(batches);
            batches.send();
            work.finish();
        }
    }

    private static void write(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answered(int column, List<List<String>> rows) {
        var text = new StringBuilder();
        for (var row : rows) {
            for (var answer : answers(row.get(column))) {
                text.append(CsvLine.of(joined(row, answer)));
            }
        }
        return text.toString();
    }

    private static List<String> joined(List<String> row, List<String> more) {
        return Stream.concat(row.stream(), more.stream()).toList();
    }

    private List<List<String>> answers(String cell) {
        var name = cell.strip();
        var known = answers.get(name);
        if (known != null) {
            return known;
        }
        var found = found(name);
        if (answers.size() >= REMEMBERED) {
            answers.clear();
        }
        if (name.length() <= LONGEST_REMEMBERED) {
            answers.put(name, found);
        }
        return found;
    }

    private List<List<String>> found(String name) {
        var found = concepts.apply(name).stream().map(TableLookup::cells).toList();
        return found.isEmpty() ? List.of(List.of("", "", "", "")) : found;
    }

    private static List<String> cells(Hit hit) {
        return List.of(
                hit.id().value(), hit.label(), hit.match().name().toLowerCase(Locale.ROOT), Rows.number(hit.score()));
    }

    /** Puts rows to work as they come. */
    private final class Batches implements Consumer<TableEntry> {
        private final OrderedWork<Supplier<String>, String> work;
        private List<List<String>> rows = new ArrayList<>();
        private int characters;
        private int column;

        Batches(OrderedWork<Supplier<String>, String> work) {
            this.work = work;
        }

        @Override
        public void accept(TableEntry entry) {
            switch (entry) {
                case TableEntry.Header header -> begin(header.columns());
                case TableEntry.Row row -> add(row.cells());
                case TableEntry.Reject reject -> {
                    hasRejects = true;
                    rejects.accept(reject);
                }
            }
        }

        private void begin(List<String> columns) {
            column = column(columns);
            var added = ADDED.stream().map(name -> free(name, columns)).toList();
            work.add(() -> CsvLine.of(joined(columns, added)), 1);
        }

        private void add(List<String> row) {
            rows.add(row);
            characters += row.stream().mapToInt(String::length).sum();
            if (rows.size() == ROWS || characters >= CHARACTERS) {
                send();
            }
        }

        void send() {
            var sent = rows;
            work.add(() -> answered(column, sent), characters + sent.size());
            rows = new ArrayList<>();
            characters = 0;
        }
    }

    private int column(List<String> columns) {
        if (wanted.isEmpty() && columns.size() > 1) {
            throw UnknownColumnException.unsaid(columns);
        }
        var name = wanted.orElse(columns.getFirst()).strip();
        return place(columns, name::equals)
                .or(() -> place(columns, name::equalsIgnoreCase))
                .orElseThrow(() -> UnknownColumnException.missing(name, columns));
    }

    private static Optional<Integer> place(List<String> columns, Predicate<String> isWanted) {
        return IntStream.range(0, columns.size())
                .boxed()
                .filter(place -> isWanted.test(columns.get(place)))
                .findFirst();
    }

    /** A name for a column that no other has. */
    private static String free(String name, List<String> columns) {
        return columns.contains(name) ? free("concept_" + name, columns) : name;
    }
}
