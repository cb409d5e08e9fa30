package org.qualgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualgraph.ontology.taxonomy.Reject;
import org.qualgraph.ontology.taxonomy.Taxonomy;
import picocli.CommandLine;

/** Reads a taxonomy, puts it into the graph and reports. The graph is opened only when the files have been read. */
final class Importing {
    /** Concepts on a cycle that are named; the others are counted. */
    private static final int SHOWN = 5;

    private final Path home;
    private final PrintWriter out;
    private final PrintWriter err;
    private long rejects;

    Importing(Path home, CommandLine command) {
        this.home = home;
        this.out = command.getOut();
        this.err = command.getErr();
    }

    /** Takes a taxonomy from a reading, which tells of each row that it cannot use; gives the exit code. */
    int run(Function<Consumer<Reject>, Taxonomy> reading) {
        var started = System.nanoTime();
        var taxonomy = reading.apply(this::print);
        boolean changed;
        try (var opened = Home.open(home)) {
            changed = opened.store().replaceImport(taxonomy);
        }
        report(taxonomy, changed, (System.nanoTime() - started) / 1e9);
        return rejects > 0 ? QualGraph.REJECTS : 0;
    }

    private void print(Reject reject) {
        rejects++;
        err.println("rejected " + reject);
    }

    private void report(Taxonomy taxonomy, boolean changed, double seconds) {
        var counts = taxonomy.counts();
        var types = counts.concepts().entrySet().stream()
                .map(type -> String.format(
                        Locale.ROOT, "%,d %ss", type.getValue(), type.getKey().segment()))
                .collect(Collectors.joining(", "));
        out.printf(
                Locale.ROOT,
                "%s: %,d concepts (%s), %,d labels, %,d links, %,d triples, %,d rejects in %.1f s%s%n",
                taxonomy.name(),
                counts.total(),
                types,
                counts.labels(),
                counts.links(),
                counts.triples(),
                rejects,
                seconds,
                changed ? "" : "; all as before");
        if (!taxonomy.unread().isEmpty()) {
            out.println("files not used: " + String.join(", ", taxonomy.unread()));
        }
        reportCycles(taxonomy);
        taxonomy.rights().ifPresent(out::println);
    }

    private void reportCycles(Taxonomy taxonomy) {
        var cyclic = taxonomy.cyclic();
        if (!cyclic.isEmpty()) {
            out.printf(
                    Locale.ROOT,
                    "%,d concepts are broader than themselves by way of others, among them: %s%n",
                    cyclic.size(),
                    cyclic.stream().limit(SHOWN).collect(Collectors.joining(", ")));
        }
    }
}
