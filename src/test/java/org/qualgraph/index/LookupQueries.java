package org.qualgraph.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.qualgraph.Shared;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Label;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Vocabulary;

/** 146,000 labels and 10,000 queries with known answers, where they are at hand. */
final class LookupQueries {
    static final String RANDOM = "queries-random.tsv.gz";
    static final String HARD = "queries-hard.tsv.gz";

    private LookupQueries() {}

    /**
     * A query.
     *
     * @param answers the identifiers of the concepts any of which is right
     * @param kind how it was made, such as {@code human-typo}
     */
    record Query(String text, Set<String> answers, String kind) {}

    static boolean areThere() {
        return Shared.file("lookup").isPresent();
    }

    static List<Query> read(String file) throws IOException {
        return rows(file).stream()
                .map(row -> new Query(row[0], Set.of(row[1].split("\\|")), row[2]))
                .toList();
    }

    static Vocabulary vocabulary() throws IOException {
        var labels = new LinkedHashMap<String, List<Label>>();
        var types = new LinkedHashMap<String, ConceptType>();
        for (var row : rows("labels.tsv.gz")) {
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

    private static List<String[]> rows(String file) throws IOException {
        try (var rows = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(
                        Files.newInputStream(Shared.file("lookup").orElseThrow().resolve(file))),
                StandardCharsets.UTF_8))) {
            return rows.lines().map(row -> row.split("\t", -1)).toList();
        }
    }
}
