package org.qualgraph.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.index.LookupQueries.Query;
import org.qualgraph.model.Lookup;

/**
 * Accuracy and time on {@link LookupQueries}: prints the share of queries whose first hit is right, by kind, and the
 * percentiles of time. {@link RankModel} was fitted to these queries; how good it is on others is told by {@link
 * RankModelTraining}. It takes minutes, so it is run only when asked for: {@code mvn test -Dtest=LookupMeasurementTest
 * -DexcludedGroups=}.
 */
@Tag("measurement")
class LookupMeasurementTest {
    @TempDir
    private Path home;

    @Test
    void findsMostOfWhatWasMeant() throws IOException {
        assumeTrue(LookupQueries.areThere(), "the lookup data is not on this machine; set -Dqualgraph.shared");
        var vocabulary = LookupQueries.vocabulary();
        var start = System.nanoTime();
        try (var index = ConceptIndex.open(home, vocabulary)) {
            System.out.printf("built in %.1f s%n", (System.nanoTime() - start) / 1e9);
            var random = LookupQueries.read(LookupQueries.RANDOM);
            for (var round = 0; round < 3; round++) {
                random.forEach(query -> lookup(index, query));
            }
            assertThat(measure(index, "random", random)).isGreaterThan(0.985);
            assertThat(measure(index, "hard", LookupQueries.read(LookupQueries.HARD)))
                    .isGreaterThan(0.87);
        }
    }

    private static double measure(ConceptIndex index, String name, List<Query> queries) {
        var right = new TreeMap<String, Integer>();
        var all = new TreeMap<String, Integer>();
        var times = new long[queries.size()];
        for (var i = 0; i < times.length; i++) {
            var query = queries.get(i);
            var start = System.nanoTime();
            var first = lookup(index, query);
            times[i] = System.nanoTime() - start;
            all.merge(query.kind(), 1, Integer::sum);
            right.merge(query.kind(), query.answers().contains(first) ? 1 : 0, Integer::sum);
        }
        Arrays.sort(times);
        var accuracy = right.values().stream().mapToInt(Integer::intValue).sum() / (double) times.length;
        System.out.printf(
                "%s %.4f, p50 %.3f ms, p99 %.3f ms%n",
                name, accuracy, times[times.length / 2] / 1e6, times[times.length * 99 / 100] / 1e6);
        all.forEach((kind, count) ->
                System.out.printf("  %-20s %.3f of %d%n", kind, right.getOrDefault(kind, 0) / (double) count, count));
        return accuracy;
    }

    private static String lookup(ConceptIndex index, Query query) {
        var hits = index.lookup(new Lookup(query.text(), Set.of(), 1));
        return hits.isEmpty() ? "" : hits.getFirst().id().value();
    }
}
