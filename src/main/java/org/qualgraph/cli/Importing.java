package org.qualgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.qualgraph.ontology.taxonomy.Reject;
import org.qualgraph.ontology.taxonomy.Taxonomy;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * What every import takes and does: reads a taxonomy, puts it into the graph and reports. The graph is opened only when
 * the files have been read.
 */
final class Importing {
    /** Concepts on a cycle that are named; the others are counted. */
    private static final int SHOWN = 5;

    @Mixin
    private HomeFolder home = new HomeFolder();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders or archives (.zip) as they were downloaded; files may be gzipped.")
    private List<Path> paths = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private long rejects;

    List<Path> paths() {
        return paths;
    }

    /** Takes a taxonomy from a reading of the paths, which tells of each row that it cannot use; gives the exit code. */
    int run(BiFunction<List<Path>, Consumer<Reject>, Taxonomy> reading) {
        var started = System.nanoTime();
        var taxonomy = reading.apply(paths, this::print);
        boolean changed;
        try (var opened = Home.open(home.path())) {
            changed = opened.store().replaceImport(taxonomy);
        }
        report(taxonomy, changed, (System.nanoTime() - started) / 1e9);
        return rejects > 0 ? QualGraph.REJECTS : 0;
    }

    private void print(Reject reject) {
        rejects++;
        spec.commandLine().getErr().println("rejected " + reject);
    }

    private void report(Taxonomy taxonomy, boolean changed, double seconds) {
        var out = spec.commandLine().getOut();
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
            spec.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            "%,d concepts are broader than themselves by way of others, among them: %s%n",
                            cyclic.size(),
                            cyclic.stream().limit(SHOWN).collect(Collectors.joining(", ")));
        }
    }
}
