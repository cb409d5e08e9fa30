package org.qualgraph.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run measures beside times. Each contestant runs in a JVM of its own, so the figures go by a file, named by a
 * system property; where there is none they are only printed.
 */
final class LookupFigures {
    static final String FILE = "qualgraph.lookup.figures";

    private LookupFigures() {}

    /** A line of the file. */
    sealed interface Figure {
        Contestant contestant();
    }

    /** How many first answers to queries of a kind are right. */
    record Right(Contestant contestant, QuerySet set, String kind, int right, int asked) implements Figure {
        double share() {
            return (double) right / asked;
        }
    }

    /** What an index costs; a JVM's heap tells nothing of a server's memory. */
    record Cost(Contestant contestant, double seconds, long disk, long heap) implements Figure {}

    static void add(Figure figure) {
        System.out.println(figure);
        file().ifPresent(file -> write(file, figure));
    }

    private static Optional<Path> file() {
        return Optional.ofNullable(System.getProperty(FILE)).map(Path::of);
    }

    private static void write(Path file, Figure figure) {
        try {
            Files.writeString(file, line(figure) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Figure figure) {
        return switch (figure) {
            case Right right ->
                String.join(
                        "\t",
                        right.contestant().name(),
                        right.set().name(),
                        right.kind(),
                        "" + right.right(),
                        "" + right.asked());
            case Cost cost ->
                String.join("\t", cost.contestant().name(), "" + cost.seconds(), "" + cost.disk(), "" + cost.heap());
        };
    }

    static List<Figure> read(Path file) {
        try {
            var figures = new ArrayList<Figure>();
            for (var line : Files.readAllLines(file)) {
                figures.add(figure(line.split("\t")));
            }
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Figure figure(String[] row) {
        var contestant = Contestant.valueOf(row[0]);
        return row.length == 5
                ? new Right(
                        contestant,
                        QuerySet.valueOf(row[1]),
                        row[2],
                        Integer.parseInt(row[3]),
                        Integer.parseInt(row[4]))
                : new Cost(contestant, Double.parseDouble(row[1]), Long.parseLong(row[2]), Long.parseLong(row[3]));
    }
}
