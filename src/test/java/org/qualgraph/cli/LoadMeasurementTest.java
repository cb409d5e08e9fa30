package org.qualgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.progress.MonitorOutput;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.Shared;
import org.qualgraph.corpus.Corpora;
import org.qualgraph.corpus.ReadOptions;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.graph.GraphStore;
import org.qualgraph.ontology.Ontology;

/**
 * How fast corpora at hand are loaded, from their files to the committed graph, against Jena's own loaders, which only
 * store the same statements read from N-Quads: prints the median of each in one run, side by side. It takes minutes, so it
 * is run only when asked for: {@code mvn test -Dtest=LoadMeasurementTest -DexcludedGroups=}.
 */
@Tag("measurement")
@Timeout(3600)
class LoadMeasurementTest {
    private static final int ROUNDS = 3;
    private static final List<String> CORPORA = List.of("google-jobs-2018", "analytics-engineer-jds-2026");

    @TempDir
    private Path folder;

    private final Extractor extractor = new Extractor(Ontology.bundled().vocabulary());
    private final Map<String, double[]> seconds = new LinkedHashMap<>();
    private int runs;

    @Test
    void isNotMuchSlowerThanToStoreWhatItFinds() throws IOException {
        for (var corpus : CORPORA) {
            assumeTrue(Shared.file("corpora/" + corpus).isPresent(), "the corpora are not on this machine");
        }
        var quads = folder.resolve("quads.nq");
        var counts = counts(quads);
        for (int round = 0; round <= ROUNDS; round++) {
            time(round, "whole load", () -> load(GraphStore.open(next())).close());
            time(round, "Jena, basic", () -> bulk(quads, LoaderFactory::basicLoader));
            time(round, "Jena, sequential", () -> bulk(quads, LoaderFactory::sequentialLoader));
            time(round, "Jena, phased", () -> bulk(quads, LoaderFactory::phasedLoader));
            time(round, "Jena, parallel", () -> bulk(quads, LoaderFactory::parallelLoader));
        }
        seconds.forEach((name, times) -> System.out.printf(
                "%-18s %5.1f s, %,7.0f statements a second, %4.0f postings a second%n",
                name, median(times), counts.triples() / median(times), counts.postings() / median(times)));
        var fastest = seconds.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("Jena"))
                .mapToDouble(entry -> median(entry.getValue()))
                .min()
                .orElseThrow();
        var ratio = median(Objects.requireNonNull(seconds.get("whole load"))) / fastest;
        System.out.printf("ratio to the fastest loader %.2f%n", ratio);
        assertThat(ratio).isLessThan(3);
    }

    private record Counts(double triples, double postings) {}

    /** The first round warms up and does not count. */
    private void time(int round, String name, Runnable action) {
        var start = System.nanoTime();
        action.run();
        if (round > 0) {
            seconds.computeIfAbsent(name, key -> new double[ROUNDS])[round - 1] = (System.nanoTime() - start) / 1e9;
        }
    }

    private Counts counts(Path quads) throws IOException {
        try (var store = load(GraphStore.open(next()));
                var out = Files.newOutputStream(quads)) {
            store.dump(out);
            var counts = store.counts();
            return new Counts(
                    counts.triples(),
                    counts.postings().values().stream()
                            .mapToLong(Long::longValue)
                            .sum());
        }
    }

    private GraphStore load(GraphStore store) {
        for (var corpus : CORPORA) {
            var files = Shared.file("corpora/" + corpus).orElseThrow();
            new Loading(store::write, extractor, corpus, LoadListener.DEAF)
                    .load(sink -> Corpora.read(files, ReadOptions.DEFAULTS, sink));
        }
        return store;
    }

    private interface Loader {
        DataLoader of(DatasetGraph dataset, MonitorOutput output);
    }

    private void bulk(Path quads, Loader loader) {
        var dataset = DatabaseMgr.connectDatasetGraph(Location.create(next()));
        var loading = loader.of(dataset, (format, arguments) -> {});
        loading.startBulk();
        loading.load(quads.toString());
        loading.finishBulk();
        TDBInternal.expel(dataset);
    }

    private Path next() {
        return folder.resolve("run-" + runs++);
    }

    private static double median(double[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
