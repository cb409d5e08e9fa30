package org.qualgraph.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qualgraph.index.posting.PostingIndex;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.HeldPostings;
import org.qualgraph.model.IndexedPosting;
import org.qualgraph.model.Label;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Language;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.PostingSummary;
import org.qualgraph.model.Relation;
import org.qualgraph.model.RetiredConcept;
import org.qualgraph.model.Vocabulary;

/** Roles of three ranks, some of which have no postings, and generated postings of the others. */
final class RoleWorld implements AutoCloseable, HeldPostings {
    static final ConceptId SCIENTIST = role("scientist");
    static final ConceptId DATA_SCIENTIST = role("data-scientist");
    static final ConceptId SENIOR = role("senior-data-scientist");
    static final ConceptId RESEARCHER = role("researcher");
    static final ConceptId ENGINEER = role("engineer");
    static final ConceptId DATA_ENGINEER = role("data-engineer");
    static final ConceptId BOTH = role("ml-engineer");
    static final ConceptId NURSE = role("nurse");
    static final ConceptId MIDWIFE = role("midwife");
    static final ConceptId FORMER = role("data-miner");
    static final ConceptId GONE = role("punched-card-operator");
    static final ConceptId NEVER_ASKED = new ConceptId("skill/never-asked");

    private static final int SKILLS = 16;
    private static final List<ConceptId> WITH_POSTINGS =
            List.of(SCIENTIST, DATA_SCIENTIST, SENIOR, RESEARCHER, DATA_ENGINEER, BOTH);

    private final Map<PostingId, IndexedPosting> postings = new LinkedHashMap<>();
    private final Vocabulary vocabulary = vocabulary();
    private final PostingIndex index;

    RoleWorld(long seed, int count) {
        var random = new Random(seed);
        for (int number = 0; number < count; number++) {
            var id = id(number);
            postings.put(id, posting(id, number, random));
        }
        index = PostingIndex.inMemory(this);
    }

    static PostingId id(int number) {
        return new PostingId("posting/%020x".formatted(number));
    }

    static ConceptId skill(int number) {
        return new ConceptId("skill/s" + number);
    }

    private static ConceptId role(String slug) {
        return ConceptId.of(ConceptType.ROLE, slug);
    }

    private static Vocabulary vocabulary() {
        var skills = Stream.concat(IntStream.range(0, SKILLS).mapToObj(RoleWorld::skill), Stream.of(NEVER_ASKED))
                .map(id -> concept(id, ConceptType.SKILL, Map.of()));
        var roles = Stream.of(
                concept(SCIENTIST, ConceptType.ROLE, Map.of()),
                below(DATA_SCIENTIST, List.of(SCIENTIST), List.of(skill(1), NEVER_ASKED), List.of(skill(2))),
                below(SENIOR, List.of(DATA_SCIENTIST), List.of(), List.of()),
                below(RESEARCHER, List.of(SCIENTIST), List.of(skill(3)), List.of()),
                concept(ENGINEER, ConceptType.ROLE, Map.of()),
                below(DATA_ENGINEER, List.of(ENGINEER), List.of(skill(4)), List.of()),
                below(BOTH, List.of(ENGINEER, SCIENTIST), List.of(skill(5)), List.of()),
                below(NURSE, List.of(), List.of(skill(6), NEVER_ASKED), List.of(skill(7))),
                below(MIDWIFE, List.of(), List.of(skill(6)), List.of(skill(7), skill(8))));
        return new Vocabulary(
                Stream.concat(skills, roles).toList(),
                List.of(
                        new RetiredConcept(FORMER, "Data miner", Optional.of(DATA_SCIENTIST)),
                        new RetiredConcept(GONE, "Punched card operator", Optional.empty())));
    }

    private static Concept below(
            ConceptId role, List<ConceptId> broader, List<ConceptId> essential, List<ConceptId> optional) {
        return concept(
                role,
                ConceptType.ROLE,
                Map.of(
                        Relation.BROADER, broader,
                        Relation.ESSENTIAL_SKILL, essential,
                        Relation.OPTIONAL_SKILL, optional));
    }

    private static Concept concept(ConceptId id, ConceptType type, Map<Relation, List<ConceptId>> links) {
        var label = new Label("Name of " + id.value().replaceFirst(".*/", ""), LabelKind.PREFERRED, "en");
        return new Concept(id, type, Concept.OWN, List.of(label), Concept.Notes.NONE, links, Set.of(), Set.of());
    }

    private static IndexedPosting posting(PostingId id, int number, Random random) {
        int role = random.nextInt(WITH_POSTINGS.size() + 1);
        var asked = new EnumMap<Necessity, Set<ConceptId>>(Necessity.class);
        for (int skill = 0; skill < SKILLS; skill++) {
            // A role asks for those skills most whose number is near its own
            if (random.nextInt(3 + 2 * Math.abs(skill - 2 * role)) == 0) {
                asked.computeIfAbsent(Necessity.values()[random.nextInt(3)], key -> new TreeSet<>())
                        .add(skill(skill));
            }
        }
        var summary = new PostingSummary(
                id,
                random.nextBoolean() ? "a" : "b",
                "<b>Title " + number + "</b>",
                Optional.of("=Acme"),
                role == WITH_POSTINGS.size() ? Optional.empty() : Optional.of(WITH_POSTINGS.get(role)),
                Optional.empty(),
                number > 0 && random.nextInt(8) == 0 ? Optional.of(id(random.nextInt(number))) : Optional.empty());
        return new IndexedPosting(
                summary,
                new Language("en"),
                "Text",
                List.of(),
                Optional.empty(),
                asked,
                Set.of(),
                List.of(),
                List.of());
    }

    PostingFigures figures() {
        return PostingFigures.over(() -> index, vocabulary);
    }

    PostingIndex index() {
        return index;
    }

    /** The postings of a corpus, or all where it is empty, that repeat no other. */
    List<IndexedPosting> originals(Optional<String> corpus) {
        return postings.values().stream()
                .filter(posting -> posting.summary().duplicateOf().isEmpty())
                .filter(posting -> corpus.isEmpty()
                        || corpus.get().equals(posting.summary().corpus()))
                .toList();
    }

    /** Those of a role and all below it. */
    List<IndexedPosting> ofRole(ConceptId role, List<IndexedPosting> among) {
        return among.stream()
                .filter(posting -> posting.summary().role().stream()
                        .anyMatch(own -> own.equals(role)
                                || vocabulary.closure(own, Relation.BROADER).contains(role)))
                .toList();
    }

    static Set<ConceptId> asked(IndexedPosting posting) {
        return posting.asked().values().stream().flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new));
    }

    static long asking(List<IndexedPosting> postings, ConceptId skill) {
        return postings.stream()
                .filter(posting -> asked(posting).contains(skill))
                .count();
    }

    /** How many postings a list shows. */
    long listed(PostingFilter filter) {
        var references = new References(vocabulary);
        return index.count(new CurrentFilters(vocabulary, references).current(filter));
    }

    List<ConceptId> skills() {
        var skills = new ArrayList<ConceptId>();
        IntStream.range(0, SKILLS).forEach(number -> skills.add(skill(number)));
        return skills;
    }

    @Override
    public String state() {
        return "one";
    }

    @Override
    public void forEach(Visitor visitor) {
        postings.keySet().forEach(id -> visitor.posting(id, id.value()));
    }

    @Override
    public IndexedPosting posting(PostingId id) {
        return Objects.requireNonNull(postings.get(id));
    }

    @Override
    public void close() {
        index.close();
    }
}
