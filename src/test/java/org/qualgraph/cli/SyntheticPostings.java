package org.qualgraph.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.qualgraph.corpus.Outcome;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Label;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Vocabulary;

/**
 * Small postings that ask for invented skills; the same number gives the same posting again. One in ten repeats the text of
 * the one before.
 */
final class SyntheticPostings {
    private static final List<String> SYLLABLES =
            List.of("ba", "dri", "fel", "go", "kin", "lor", "mu", "nix", "pra", "qua", "ros", "tev", "vul", "zan");

    private static final List<String> SKILLS = IntStream.range(0, 300)
            .mapToObj(i ->
                    SYLLABLES.get(i % 14) + SYLLABLES.get(i / 14 % 14) + "x" + SYLLABLES.get((i * 5 + i / 196) % 14))
            .distinct()
            .toList();

    private SyntheticPostings() {}

    /** Writes postings as JSON Lines: {@code FILE COUNT}. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    static Vocabulary vocabulary() {
        return new Vocabulary(SKILLS.stream().map(SyntheticPostings::skill).toList());
    }

    static Path write(Path file, int count) throws IOException {
        var json = new ObjectMapper();
        try (var out = Files.newBufferedWriter(file)) {
            for (int number = 0; number < count; number++) {
                var posting = posting(number);
                out.write(json.writeValueAsString(Map.of(
                        "id", posting.identifier().orElseThrow(),
                        "title", posting.title(),
                        "company", posting.fields().organization().orElseThrow(),
                        "description", posting.text())));
                out.newLine();
            }
        }
        return file;
    }

    static List<Outcome> outcomes(int count) {
        return IntStream.range(0, count)
                .<Outcome>mapToObj(number -> new Outcome.Read(posting(number), List.of()))
                .toList();
    }

    static Posting posting(int number) {
        var random = new Random(number % 10 == 9 ? number - 1 : number);
        var asked = random.ints(0, SKILLS.size())
                .distinct()
                .limit(4)
                .mapToObj(SKILLS::get)
                .toList();
        var text = new ArrayList<String>();
        text.add("Minimum qualifications");
        text.add("- Experience with " + asked.get(0) + " and " + asked.get(1));
        text.add("Preferred qualifications");
        text.add("- " + asked.get(2) + " or " + asked.get(3));
        if (number % 10 >= 8) {
            text.add("About the work");
            text.add(String.join(
                    " ",
                    random.ints(60, 0, SKILLS.size()).mapToObj(i -> "so " + i).toList()));
        }
        var fields = new Posting.Fields(
                Optional.of("Employer " + random.nextInt(500)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Posting(
                new Posting.Source("postings.jsonl", number + 1L),
                Optional.of("P-" + number),
                "Worker " + random.nextInt(50),
                String.join("\n", text),
                fields);
    }

    private static Concept skill(String name) {
        return new Concept(
                new ConceptId("skill/" + name),
                ConceptType.SKILL,
                Concept.OWN,
                List.of(new Label(name, LabelKind.PREFERRED, "en")),
                Concept.Notes.NONE,
                Map.of(),
                Set.of(),
                Set.of());
    }
}
