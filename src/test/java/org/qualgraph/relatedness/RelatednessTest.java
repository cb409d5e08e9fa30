package org.qualgraph.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qualgraph.model.CoOccurrences;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Label;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Related;
import org.qualgraph.model.Related.Reason;
import org.qualgraph.model.Related.ReasonKind;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

class RelatednessTest {
    private static final ConceptId SKILLS = skill("Skills");
    private static final ConceptId FRAMEWORKS = skill("Frameworks");
    private static final ConceptId LANGUAGES = skill("Languages");
    private static final ConceptId PYTORCH = skill("PyTorch");
    private static final ConceptId JAX = skill("JAX");
    private static final ConceptId CUDA = skill("CUDA");
    private static final ConceptId PYTHON = skill("Python");
    private static final ConceptId RUST = skill("Rust");
    private static final ConceptId PAINTING = skill("Painting");
    private static final ConceptId SYSTEMS = skill("Systems");
    private static final ConceptId OSDI = new ConceptId("venue/OSDI");
    private static final ConceptId SOSP = new ConceptId("venue/SOSP");
    private static final ConceptId POPL = new ConceptId("venue/POPL");
    private static final ConceptId ENGINEER = new ConceptId("role/Engineer");
    private static final ConceptId RESEARCHER = new ConceptId("role/Researcher");

    private static final Vocabulary VOCABULARY = new Vocabulary(List.of(
            concept(SKILLS, Map.of()),
            concept(FRAMEWORKS, Map.of(Relation.BROADER, List.of(SKILLS))),
            concept(LANGUAGES, Map.of(Relation.BROADER, List.of(SKILLS))),
            concept(PYTORCH, links(FRAMEWORKS, Relation.IMPLIES, PYTHON)),
            concept(JAX, links(FRAMEWORKS, Relation.IMPLIES, PYTHON)),
            concept(CUDA, links(SKILLS, Relation.RELATED, PYTORCH)),
            concept(PYTHON, Map.of(Relation.BROADER, List.of(LANGUAGES))),
            concept(RUST, Map.of(Relation.BROADER, List.of(LANGUAGES))),
            concept(PAINTING, Map.of(Relation.BROADER, List.of(SKILLS))),
            concept(SYSTEMS, Map.of(Relation.BROADER, List.of(SKILLS))),
            concept(OSDI, Map.of(Relation.TOPIC, List.of(SYSTEMS))),
            concept(SOSP, Map.of(Relation.TOPIC, List.of(SYSTEMS))),
            concept(POPL, Map.of(Relation.TOPIC, List.of(LANGUAGES))),
            concept(
                    ENGINEER,
                    Map.of(Relation.ESSENTIAL_SKILL, List.of(PYTHON), Relation.OPTIONAL_SKILL, List.of(CUDA, RUST))),
            concept(RESEARCHER, Map.of(Relation.ESSENTIAL_SKILL, List.of(PYTHON, PYTORCH)))));

    private static final CoOccurrences NONE = CoOccurrences.of(List.of());

    @Test
    void givesSiblingsImpliedAndCuratedConceptsWithTheirReasons() {
        var related = related(NONE, PYTORCH);

        assertThat(kinds(related, JAX)).contains(ReasonKind.SIMILAR);
        assertThat(kinds(related, PYTHON)).contains(ReasonKind.IMPLIES);
        assertThat(kinds(related, CUDA)).contains(ReasonKind.CURATED);
        assertThat(kinds(related, FRAMEWORKS)).contains(ReasonKind.BROADER);
        assertThat(texts(related, JAX)).contains("Both belong to Frameworks");
        assertThat(texts(related, PYTHON)).contains("Who knows PyTorch knows Python as well");
    }

    @Test
    void followsEveryLinkBackwardsToo() {
        assertThat(kinds(related(NONE, PYTHON), PYTORCH)).contains(ReasonKind.IMPLIES);
        assertThat(kinds(related(NONE, CUDA), PYTORCH)).contains(ReasonKind.CURATED);
        assertThat(kinds(related(NONE, FRAMEWORKS), JAX)).contains(ReasonKind.NARROWER);
        assertThat(kinds(related(NONE, SYSTEMS), OSDI)).contains(ReasonKind.VENUE);
        assertThat(kinds(related(NONE, PYTHON), ENGINEER)).contains(ReasonKind.ROLE);
    }

    @Test
    void neverGivesWhatWasGiven() {
        assertThat(related(NONE, PYTORCH, PYTHON)).extracting(Related::id).doesNotContain(PYTORCH, PYTHON);
    }

    @Test
    void givesNothingForTheMostGeneralConceptAbove() {
        assertThat(related(NONE, PYTORCH)).extracting(Related::id).doesNotContain(SKILLS);
    }

    @Test
    void relatesVenuesByTheirTopics() {
        var related = related(NONE, OSDI);

        assertThat(related.getFirst().id()).isEqualTo(SOSP);
        assertThat(texts(related, SOSP)).containsExactly("Both publish on Systems");
        assertThat(texts(related, SYSTEMS)).containsExactly("OSDI publishes on Systems");
        assertThat(related).extracting(Related::id).doesNotContain(POPL);
    }

    @Test
    void countsEssentialSkillsOfARoleForMoreThanOptionalOnes() {
        assertThat(related(NONE, ENGINEER)).extracting(Related::id).startsWith(PYTHON);
        assertThat(texts(related(NONE, ENGINEER), PYTHON)).contains("Essential for the role Engineer");
        assertThat(texts(related(NONE, ENGINEER), RUST)).contains("Useful in the role Engineer");
    }

    @Test
    void tellsComplementsFromSubstitutesAndCountsPostings() {
        var counts = counted(
                postings(7, List.of(Set.of(PYTORCH), Set.of(RUST))),
                postings(3, List.of(Set.of(PYTORCH, PAINTING))),
                postings(20, List.of(Set.of(SYSTEMS))));

        var related = related(counts, PYTORCH);

        var complement = reason(related, RUST, ReasonKind.CO_REQUIRED);
        assertThat(complement.text()).isEqualTo("Asked for together in 7 of 10 postings that ask for PyTorch");
        assertThat(complement.postings()).hasValue(7);
        var substitute = reason(related, PAINTING, ReasonKind.SUBSTITUTE);
        assertThat(substitute.text()).isEqualTo("Named as an alternative to PyTorch in 3 postings");
        assertThat(complement.weight()).isGreaterThan(substitute.weight());
    }

    @Test
    void doesNotTakeWhatEveryPostingAsksForAsRelated() {
        var counts = counted(postings(50, List.of(Set.of(PAINTING), Set.of(RUST))));

        assertThat(related(counts, PAINTING)).extracting(Related::id).doesNotContain(RUST);
    }

    @Test
    void asksPostingsAboutAllGivenConceptsAtOnce() {
        var counts = counted(
                postings(4, List.of(Set.of(PYTORCH), Set.of(CUDA), Set.of(PAINTING))),
                postings(6, List.of(Set.of(PYTORCH), Set.of(RUST))),
                postings(20, List.of(Set.of(SYSTEMS))));

        var related = related(counts, PYTORCH, CUDA);

        assertThat(reason(related, PAINTING, ReasonKind.CO_REQUIRED).text())
                .isEqualTo("Asked for together in 4 of 10 postings that ask for PyTorch,"
                        + " 4 of 4 postings that ask for CUDA");
        assertThat(reason(related, PAINTING, ReasonKind.CO_REQUIRED).postings()).hasValue(4);
        assertThat(reason(related, PAINTING, ReasonKind.SIMILAR_POSTINGS).text())
                .isEqualTo("Asked for by the postings that come closest to PyTorch and CUDA");
        assertThat(related).extracting(Related::id).containsSubsequence(PAINTING, RUST);
    }

    @Test
    void tellsWhatIsAskedForInTheSameCompany() {
        var counts = counted(
                postings(6, List.of(Set.of(PAINTING), Set.of(RUST))),
                postings(6, List.of(Set.of(PAINTING), Set.of(JAX))),
                postings(20, List.of(Set.of(SYSTEMS), Set.of(OSDI))));

        assertThat(reason(related(counts, RUST), JAX, ReasonKind.CONTEXT).text())
                .isEqualTo("Keeps much the same company in postings as Rust");
    }

    @Test
    void trustsAPairSeenOnceLessThanOneSeenOften() {
        var once =
                counted(postings(1, List.of(Set.of(PAINTING), Set.of(RUST))), postings(100, List.of(Set.of(SYSTEMS))));
        var often =
                counted(postings(20, List.of(Set.of(PAINTING), Set.of(RUST))), postings(100, List.of(Set.of(SYSTEMS))));

        assertThat(reason(related(once, PAINTING), RUST, ReasonKind.CO_REQUIRED).weight())
                .isLessThan(0.3
                        * reason(related(often, PAINTING), RUST, ReasonKind.CO_REQUIRED)
                                .weight());
    }

    @Test
    void prefersWhatIsRelatedToAllGivenConcepts() {
        var related = related(NONE, PYTORCH, JAX);

        assertThat(related.getFirst().id()).isEqualTo(PYTHON);
        assertThat(related.getFirst().reasons()).extracting(Reason::kind).contains(ReasonKind.IMPLIES);
    }

    @Test
    void scoresAreNoisyOrOfTheReasons() {
        var jax = related(NONE, PYTORCH).stream()
                .filter(one -> one.id().equals(JAX))
                .findFirst()
                .orElseThrow();

        var none = jax.reasons().stream()
                .mapToDouble(reason -> 1 - reason.weight())
                .reduce(1, (a, b) -> a * b);
        assertThat(jax.score()).isCloseTo(1 - none, within(1e-9));
        assertThat(jax.reasons()).isSortedAccordingTo((a, b) -> Double.compare(b.weight(), a.weight()));
    }

    @Test
    void keepsToTheWantedTypesAndLimit() {
        var related = new Relatedness(VOCABULARY, NONE)
                .related(List.of(PYTHON), Set.of(ConceptType.ROLE))
                .limit(1)
                .toList();

        assertThat(related).extracting(Related::id).containsExactly(ENGINEER);
    }

    @Test
    void givesTheSameListWhateverTheOrderOfWhatIsGiven() {
        var given = new ArrayList<>(List.of(PYTORCH, CUDA, OSDI));
        var relatedness = new Relatedness(VOCABULARY, NONE);
        var first =
                relatedness.related(given, Set.of()).limit(50).map(Related::id).toList();
        Collections.reverse(given);

        assertThat(relatedness.related(given, Set.of()).limit(50))
                .extracting(Related::id)
                .containsExactlyInAnyOrderElementsOf(first);
    }

    @Test
    void saysTheSameWhenItWasMadeAheadAndGoesOnWhereThatEnds() {
        var random = new Random(4);
        var counts = CoOccurrences.of(Stream.generate(() -> random.ints(12, 0, 300)
                        .mapToObj(i -> Set.of(skill("t" + i)))
                        .toList())
                .limit(400)
                .toList());
        var live = new Relatedness(VOCABULARY, counts);
        var ahead = new Relatedness(VOCABULARY, counts);
        ahead.prepare(() -> false);

        var given = List.of(skill("t7"));
        var all = live.related(given, Set.of()).toList();
        assertThat(all).hasSizeGreaterThan(RelatedLists.LENGTH);
        assertThat(ahead.related(given, Set.of())).isEqualTo(all);
        assertThat(ahead.related(given, Set.of()).limit(3)).isEqualTo(all.subList(0, 3));
        assertThat(ahead.related(given, Set.of(ConceptType.VENUE))).isEmpty();
    }

    @Test
    void makesNothingAheadOnceItIsStopped() {
        var relatedness = new Relatedness(VOCABULARY, CoOccurrences.of(List.of(List.of(Set.of(PYTHON), Set.of(CUDA)))));

        relatedness.prepare(() -> true);

        assertThat(relatedness.related(List.of(PYTHON), Set.of())).isNotEmpty();
    }

    @Test
    void asksOnlySomePostings() {
        var relatedness =
                new Relatedness(VOCABULARY, CoOccurrences.of(List.of(List.of(Set.of(RUST), Set.of(PAINTING)))));
        var some = relatedness.among(
                CoOccurrences.of(List.of(List.of(Set.of(RUST), Set.of(SYSTEMS)), List.of(Set.of(PYTHON)))));

        assertThat(some.related(List.of(RUST), Set.of()))
                .extracting(Related::id)
                .contains(SYSTEMS, PYTHON)
                .doesNotContain(PAINTING);
    }

    @Test
    void tellsOfTheRolesThatPostingsAreFor() {
        var counts = CoOccurrences.of(List.of(List.of(Set.of(PAINTING), Set.of(ENGINEER)), List.of(Set.of(RUST))));

        assertThat(reasons(related(counts, PAINTING), ENGINEER))
                .extracting(Reason::text)
                .contains("The role of 1 of 1 posting that asks for Painting");
        assertThat(reasons(related(counts, ENGINEER), PAINTING))
                .extracting(Reason::text)
                .contains("Asked for in 1 of 1 posting for the role Engineer");
    }

    @Test
    void spreadsOverWhatIsUnlike() {
        var related = List.of(scored(PYTORCH, 0.9), scored(JAX, 0.8), scored(FRAMEWORKS, 0.7), scored(OSDI, 0.6));

        assertThat(new Relatedness(VOCABULARY, NONE).diverse(related, 3))
                .extracting(Related::id)
                .containsExactly(PYTORCH, OSDI, JAX);
        assertThat(new Relatedness(VOCABULARY, NONE).diverse(List.of(), 3)).isEmpty();
    }

    private static Related scored(ConceptId id, double score) {
        return new Related(id, score, List.of());
    }

    @Test
    void givesNothingForTheUnknownAndForNothing() {
        assertThat(related(NONE, new ConceptId("skill/unknown"))).isEmpty();
        assertThat(related(NONE)).isEmpty();
        assertThat(new Relatedness(new Vocabulary(List.of()), NONE).related(List.of(PYTHON), Set.of()))
                .isEmpty();
    }

    private static List<Related> related(CoOccurrences counts, ConceptId... concepts) {
        return new Relatedness(VOCABULARY, counts)
                .related(List.of(concepts), Set.of())
                .limit(100)
                .toList();
    }

    private static List<ReasonKind> kinds(List<Related> related, ConceptId id) {
        return reasons(related, id).stream().map(Reason::kind).toList();
    }

    private static List<String> texts(List<Related> related, ConceptId id) {
        return reasons(related, id).stream().map(Reason::text).toList();
    }

    private static Reason reason(List<Related> related, ConceptId id, ReasonKind kind) {
        return reasons(related, id).stream()
                .filter(reason -> reason.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<Reason> reasons(List<Related> related, ConceptId id) {
        return related.stream()
                .filter(one -> one.id().equals(id))
                .flatMap(one -> one.reasons().stream())
                .toList();
    }

    private static List<List<Set<ConceptId>>> postings(int times, List<Set<ConceptId>> requirements) {
        return Collections.nCopies(times, requirements);
    }

    @SafeVarargs
    private static CoOccurrences counted(List<List<Set<ConceptId>>>... postings) {
        return CoOccurrences.of(Stream.of(postings).flatMap(List::stream).toList());
    }

    private static ConceptId skill(String label) {
        return new ConceptId("skill/" + label);
    }

    private static Map<Relation, List<ConceptId>> links(ConceptId broader, Relation relation, ConceptId target) {
        var links = new EnumMap<Relation, List<ConceptId>>(Relation.class);
        links.put(Relation.BROADER, List.of(broader));
        links.put(relation, List.of(target));
        return links;
    }

    private static Concept concept(ConceptId id, Map<Relation, List<ConceptId>> links) {
        var parts = id.value().split("/", 2);
        var label = new Label(parts[1], LabelKind.PREFERRED, "en");
        var type = ConceptType.ofSegment(parts[0]).orElseThrow();
        return new Concept(id, type, Concept.OWN, List.of(label), Concept.Notes.NONE, links, Set.of(), Set.of());
    }
}
