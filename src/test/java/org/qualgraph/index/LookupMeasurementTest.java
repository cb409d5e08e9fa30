package org.qualgraph.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.Shared;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Label;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Lookup;
import org.qualgraph.model.Vocabulary;

/**
 * Accuracy and time on 10,000 queries over 146,000 labels, where they are at hand: prints the share of queries whose first
 * hit is right, by kind, and the percentiles of time. It takes minutes, so it is run only when asked for: {@code mvn test
 * -Dtest=LookupMeasurementTest -DexcludedGroups=}.
 */
@Tag("measurement")
class LookupMeasurementTest {
    @TempDir
    private Path home;

    @Test
    void findsMostOfWhatWasMeant() throws IOException {
        assumeTrue(Shared.file("lookup").isPresent(), "the lookup data is not on this machine; set -Dqualgraph.shared");
        var vocabulary = vocabulary();
        var start = System.nanoTime();
        try (var index = ConceptIndex.open(home, vocabulary)) {
            System.out.printf("built in %.1f s%n", (System.nanoTime() - start) / 1e9);
            var random = read("queries-random.tsv.gz");
            random.forEach(query -> lookup(index, query));
            assertThat(measure(index, "random", random)).isGreaterThan(0.98);
            assertThat(measure(index, "hard", read("queries-hard.tsv.gz"))).isGreaterThan(0.85);
        }
    }

    private static double measure(ConceptIndex index, String name, List<String[]> queries) {
        var right = new TreeMap<String, Integer>();
        var all = new TreeMap<String, Integer>();
        var times = new long[queries.size()];
        for (var i = 0; i < times.length; i++) {
            var query = queries.get(i);
            var start = System.nanoTime();
            var first = lookup(index, query);
            times[i] = System.nanoTime() - start;
            all.merge(query[2], 1, Integer::sum);
            right.merge(query[2], Set.of(query[1].split("\\|")).contains(first) ? 1 : 0, Integer::sum);
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

    private static String lookup(ConceptIndex index, String[] query) {
        var hits = index.lookup(new Lookup(query[0], Set.of(), 1));
        return hits.isEmpty() ? "" : hits.getFirst().id().value();
    }

    private static Vocabulary vocabulary() throws IOException {
        var labels = new LinkedHashMap<String, List<Label>>();
        var types = new LinkedHashMap<String, ConceptType>();
        for (var row : read("labels.tsv.gz")) {
            var kind = row[2].equals("pref") ? LabelKind.PREFERRED : LabelKind.ALTERNATIVE;
            labels.computeIfAbsent(row[0], id -> new ArrayList<>()).add(new Label(row[1], kind, row[4]));
            types.put(row[0], type(row[3]));
        }
        var concepts = new ArrayList<Concept>();
        labels.forEach((id, names) -> concepts.add(new Concept(
                new ConceptId(id),
                Objects.requireNonNull(types.get(id)),
                Concept.OWN,
                names,
                Concept.Notes.NONE,
                Map.of(),
                Set.of(),
                Set.of())));
        return new Vocabulary(concepts);
    }

    private static ConceptType type(String name) {
        return switch (name) {
            case "venue" -> ConceptType.VENUE;
            case "occupation" -> ConceptType.ROLE;
            default -> ConceptType.SKILL;
        };
    }

    private static List<String[]> read(String file) throws IOException {
        try (var rows = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(
                        Files.newInputStream(Shared.file("lookup").orElseThrow().resolve(file))),
                StandardCharsets.UTF_8))) {
            return rows.lines().map(row -> row.split("\t", -1)).toList();
        }
    }
}
