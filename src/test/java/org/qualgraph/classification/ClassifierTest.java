package org.qualgraph.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Label;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.RankedConcept;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

class ClassifierTest {
    private static final List<Concept> SKILLS = List.of(
            concept("skill/java", "Java (computer programming)"),
            concept("skill/javascript", "JavaScript", "JS"),
            concept("skill/team", "work in teams", "teamwork"),
            concept("skill/textile-team", "work in textile manufacturing teams"),
            concept("skill/turbines", "maintain wind turbines"),
            concept("skill/wind", "wind energy"),
            concept("skill/software", "develop software", "software development"),
            concept("skill/cloud", "cloud technologies"),
            concept("skill/management", "manage projects"));

    @ParameterizedTest
    @CsvSource({
        "Knowledge of Java is a must, skill/java",
        "Plain JS, skill/javascript",
        "You like working in a team, skill/team",
        "maintenance of turbines that wind drives, skill/turbines",
        "Software developer, skill/software",
        "managing a project, skill/management",
    })
    void findsWhatAPassageIsAbout(String passage, String id) {
        assertThat(ids(SKILLS, passage)).startsWith(id);
    }

    @Test
    void prefersTheNameThatIsCoveredWhole() {
        assertThat(ids(SKILLS, "work in teams")).startsWith("skill/team", "skill/textile-team");
    }

    @Test
    void prefersWordsThatStandTogether() {
        var concepts = List.of(concept("skill/a", "stock control"), concept("skill/b", "stock analysis"));

        assertThat(ids(concepts, "You take control of what is in stock, and analysis follows stock"))
                .startsWith("skill/b");
    }

    @Test
    void prefersRareWords() {
        var concepts = Stream.concat(
                        Stream.of(concept("skill/welding", "use welding")),
                        Stream.of("hammers", "saws", "drills", "files")
                                .map(tool -> concept("skill/" + tool, "use " + tool)))
                .toList();

        assertThat(ids(concepts, "use of welding")).startsWith("skill/welding");
    }

    @Test
    void prefersAPreferredLabel() {
        var concepts = List.of(concept("skill/a", "analysis", "reporting"), concept("skill/b", "reporting"));

        assertThat(ids(concepts, "reporting")).containsExactly("skill/b", "skill/a");
    }

    @Test
    void prefersWhatRolesNeed() {
        var concepts = List.of(
                concept("skill/a", "data cleaning"),
                concept("skill/b", "data storage"),
                linked("role/r", ConceptType.ROLE, Relation.ESSENTIAL_SKILL, "skill/b", "Archivist"));

        assertThat(Classifier.of(new Vocabulary(concepts), concept -> concept.type() == ConceptType.SKILL)
                        .rank("data", 2))
                .extracting(ranked -> ranked.id().value())
                .containsExactly("skill/b", "skill/a");
    }

    @Test
    void prefersAConceptToAGroupOfConcepts() {
        var concepts = List.of(
                concept("role/a-group", "Chemists"),
                concept("role/chemist", "chemist"),
                linked("role/other", ConceptType.ROLE, Relation.BROADER, "role/a-group", "Brewer"));

        assertThat(ids(concepts, "Chemist")).containsExactly("role/chemist", "role/a-group");
    }

    @Test
    void takesNamesFromWhatMatchesInAnotherScheme() {
        var ours = linked(
                "skill/javascript-ours", ConceptType.SKILL, Relation.EXACT_MATCH, "skill/javascript", "ECMAScript");
        var ranked = classifier(SKILLS, ours).rank("modern ECMAScript", 1).getFirst();

        assertThat(ranked.id().value()).isEqualTo("skill/javascript");
        assertThat(ranked.matched()).isEqualTo("ECMAScript");
        assertThat(ranked.via()).contains(ours.id());
    }

    @Test
    void takesNamesFromWhatIsNarrowerInAnotherScheme() {
        var platform = linked("x/platforms", ConceptType.SKILL, Relation.CLOSE_MATCH, "skill/cloud", "Cloud platforms");
        var kubernetes = linked("x/kubernetes", ConceptType.SKILL, Relation.BROADER, "x/platforms", "Kubernetes");
        var ranked = classifier(SKILLS, platform, kubernetes).rank("runs Kubernetes", 3);

        assertThat(ranked).hasSize(1);
        assertThat(ranked.getFirst().id().value()).isEqualTo("skill/cloud");
        assertThat(ranked.getFirst().via()).contains(kubernetes.id());
    }

    @Test
    void tellsWhichWordsAgreed() {
        var passage = "You maintain the turbines of wind parks.";
        var ranked = classifier(SKILLS).rank(passage, 1).getFirst();

        assertThat(ranked.matched()).isEqualTo("maintain wind turbines");
        assertThat(ranked.span().of(passage)).isEqualTo("maintain the turbines of wind");
        assertThat(ranked.via()).isEmpty();
        assertThat(ranked.score()).isBetween(0.3, 1.0);
    }

    @Test
    void definitionsOnlySayWhatIsCommon() {
        var notes = new Concept.Notes(
                Optional.of("Words of a definition"),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Map.of());
        var defined = new Concept(
                new ConceptId("skill/x"),
                ConceptType.SKILL,
                Concept.OWN,
                List.of(new Label("name", LabelKind.PREFERRED, "en")),
                notes,
                Map.of(),
                Set.of(),
                Set.of());

        assertThat(ids(List.of(defined), "definition")).isEmpty();
    }

    @Test
    void ranksLanguagesBesideEachOther() {
        var german = new Concept(
                new ConceptId("skill/welding"),
                ConceptType.SKILL,
                Concept.OWN,
                List.of(
                        new Label("Welding", LabelKind.PREFERRED, "en"),
                        new Label("Schweißen von Blechen", LabelKind.PREFERRED, "de")),
                Concept.Notes.NONE,
                Map.of(),
                Set.of(),
                Set.of());

        assertThat(ids(List.of(german), "Bleche schweißen")).containsExactly("skill/welding");
        assertThat(ids(List.of(german), "das Schweißen von Blechen")).containsExactly("skill/welding");
        assertThat(ids(List.of(german), "Welding for the Blechen company")).containsExactly("skill/welding");
        assertThat(ids(List.of(german), "Sheets for the Blechen company")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "' – '", "xyzzy", "the of and"})
    void hasNoAnswerWhereNoWordAgrees(String passage) {
        assertThat(ids(SKILLS, passage)).isEmpty();
        assertThat(ids(List.of(), passage)).isEmpty();
    }

    /** What is left out early for speed could not have been among the best. */
    @Test
    void isTheSameForEveryLimit() {
        var random = new Random(4);
        var words = List.of("data", "team", "plan", "test", "tool", "code", "sale", "risk", "unit", "food");
        var concepts = new ArrayList<Concept>();
        for (var i = 0; i < 300; i++) {
            concepts.add(concept("skill/" + i, phrase(words, random, 3), phrase(words, random, 4)));
        }
        var classifier = classifier(concepts);
        for (var i = 0; i < 50; i++) {
            var passage = phrase(words, random, 12);
            var all = classifier.rank(passage, 1_000);

            assertThat(classifier.rank(passage, 7)).isEqualTo(all.subList(0, Math.min(7, all.size())));
            assertThat(all).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
            assertThat(all).extracting(RankedConcept::id).doesNotHaveDuplicates();
        }
    }

    @Test
    void takesAPassageOfNothingButRepetitionInTime() {
        assertThat(ids(SKILLS, "work in teams ".repeat(20_000))).startsWith("skill/team");
    }

    private static String phrase(List<String> words, Random random, int length) {
        return String.join(
                " ",
                Stream.generate(() -> words.get(random.nextInt(words.size())))
                        .limit(1 + random.nextInt(length))
                        .toList());
    }

    private static List<String> ids(List<Concept> concepts, String passage) {
        return classifier(concepts).rank(passage, 10).stream()
                .map(ranked -> ranked.id().value())
                .toList();
    }

    private static Classifier classifier(List<Concept> scheme, Concept... others) {
        var all = Stream.concat(scheme.stream(), Arrays.stream(others)).toList();
        return Classifier.of(new Vocabulary(all), scheme::contains);
    }

    private static Concept concept(String id, String preferred, String... others) {
        return concept(id, ConceptType.SKILL, Map.of(), preferred, others);
    }

    private static Concept linked(String id, ConceptType type, Relation relation, String target, String preferred) {
        return concept(id, type, Map.of(relation, List.of(new ConceptId(target))), preferred);
    }

    private static Concept concept(
            String id, ConceptType type, Map<Relation, List<ConceptId>> links, String preferred, String... others) {
        var labels = Stream.concat(
                        Stream.of(new Label(preferred, LabelKind.PREFERRED, "en")),
                        Arrays.stream(others).map(other -> new Label(other, LabelKind.ALTERNATIVE, "en")))
                .toList();
        return new Concept(new ConceptId(id), type, Concept.OWN, labels, Concept.Notes.NONE, links, Set.of(), Set.of());
    }
}
