package org.qualgraph.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Label;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Vocabulary;

/**
 * Labels and queries with known answers, in gzipped tables without a header: {@code labels.tsv.gz} (concept, label, pref
 * or alt, skill or tech or occupation or venue, language), and for queries (text, concepts parted by a bar, kind of
 * query).
 *
 * @param random labels with random edits
 * @param hard what people type: typos, other names, beginnings, words dropped and moved
 */
public record LookupSet(Vocabulary vocabulary, List<Query> random, List<Query> hard) {

    /**
     * A query.
     *
     * @param answers the identifiers of the concepts any of which is right
     * @param kind how it was made, such as {@code human-typo}
     */
    public record Query(String text, Set<String> answers, String kind) {}

    /** @throws UnusableGoldSetException where the folder does not hold one */
    public static LookupSet read(Path folder) {
        return new LookupSet(
                vocabulary(folder.resolve("labels.tsv.gz")),
                queries(folder.resolve("queries-random.tsv.gz")),
                queries(folder.resolve("queries-hard.tsv.gz")));
    }

    private static List<Query> queries(Path file) {
        return rows(file, 3).stream()
                .map(row -> new Query(row[0], Set.of(row[1].split("\\|")), row[2]))
                .toList();
    }

    private static Vocabulary vocabulary(Path file) {
        var labels = new LinkedHashMap<String, List<Label>>();
        var types = new LinkedHashMap<String, ConceptType>();
        for (var row : rows(file, 5)) {
            var kind = row[2].equals("pref") ? LabelKind.PREFERRED : LabelKind.ALTERNATIVE;
            labels.computeIfAbsent(row[0], id -> new ArrayList<>()).add(new Label(row[1], kind, row[4]));
            types.put(row[0], type(row[3]));
        }
        var concepts = new ArrayList<Concept>();
        labels.forEach((id, names) -> concepts.add(new Concept(
                new ConceptId(id),
                types.getOrDefault(id, ConceptType.SKILL),
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

    private static List<String[]> rows(Path file, int columns) {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            var rows = lines.lines().map(line -> line.split("\t", -1)).toList();
            if (rows.stream().anyMatch(row -> row.length != columns)) {
                throw new UnusableGoldSetException(file, "a line has not " + columns + " columns", null);
            }
            return rows;
        } catch (IOException e) {
            throw new UnusableGoldSetException(file, "it cannot be read", e);
        }
    }
}
