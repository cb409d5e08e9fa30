package org.qualgraph.query;

import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.qualgraph.graph.GraphStore;
import org.qualgraph.index.posting.PostingIndex;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Language;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Pay;
import org.qualgraph.model.PayBasis;
import org.qualgraph.model.PayRange;
import org.qualgraph.model.PayUnit;
import org.qualgraph.model.Place;
import org.qualgraph.model.Posting;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingScope;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Requirement;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.model.Span;
import org.qualgraph.model.StoredPosting;
import org.qualgraph.model.TimeUnit;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.ontology.Ontology;
import org.qualgraph.relatedness.Relatedness;

/** A store of generated postings over the small vocabulary, some of which repeat others, and naive counts of them. */
final class RandomPostings implements AutoCloseable {
    /** Asked for more and more from month to month. */
    static final ConceptId RISING = new ConceptId("skill/kubernetes");

    private static final List<ConceptId> CONCEPTS = Stream.of(
                    "skill/pytorch",
                    "skill/tensorflow",
                    "skill/jax",
                    "skill/python",
                    "skill/ml-compilers",
                    "skill/deep-learning",
                    "venue/osdi",
                    "venue/sosp",
                    "degree/phd",
                    "degree/bachelor",
                    "field/computer-science")
            .map(ConceptId::new)
            .toList();

    private static final ConceptId SCIENTIST = new ConceptId("role/research-scientist");
    private static final ConceptId INTERN = new ConceptId("role/research-scientist-intern");
    private static final List<String> WORDS = List.of("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta");
    private static final List<String> CORPORA = List.of("a", "b");
    private static final int MONTHS = 6;

    private final GraphStore store = GraphStore.inMemory();
    private final Vocabulary vocabulary;
    private final PostingIndex index;
    private final List<StoredPosting> postings;
    private final FindRelated related;

    RandomPostings(long seed, int count) {
        var random = new Random(seed);
        store.replaceOntology(Ontology.read(folder()));
        for (var corpus : CORPORA) {
            var batch = new ArrayList<Extraction>();
            for (int i = 0; i < count / CORPORA.size(); i++) {
                batch.add(extraction(i, random));
            }
            store.write(corpus, batch);
        }
        vocabulary = store.vocabulary();
        index = store.readPostings(PostingIndex::inMemory);
        postings = CORPORA.stream()
                .flatMap(corpus -> store.postings(corpus).stream())
                .map(id -> store.posting(id).orElseThrow())
                .toList();
        related = new FindRelated(
                vocabulary,
                new Relatedness(vocabulary, store.coOccurrences(vocabulary)),
                new CodedShapes(vocabulary, () -> index));
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(RandomPostings.class.getResource("vocabulary"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    FindRelated related() {
        return related;
    }

    PostingFigures figures() {
        return PostingFigures.over(() -> index, vocabulary);
    }

    /** The postings that fit and repeat no other. */
    List<StoredPosting> fit(PostingFilter filter) {
        return postings.stream()
                .filter(posting -> posting.duplicateOf().isEmpty() && fits(posting, filter))
                .toList();
    }

    /** How many a list of the postings of a filter shows. */
    long listed(PostingFilter filter) {
        var references = new References(vocabulary);
        return index.count(new CurrentFilters(vocabulary, references).current(filter));
    }

    /** The values of a posting in a dimension, as far as a filter lets figures tell of them. */
    Set<String> values(Dimension dimension, StoredPosting posting, PostingFilter filter) {
        var header = posting.extraction().header();
        var values = new HashSet<String>();
        switch (dimension) {
            case ROLE ->
                header.role().stream()
                        .flatMap(role -> ranks(role).stream())
                        .filter(rank -> filter.roles().isEmpty()
                                || filter.roles().stream().anyMatch(ranks(rank)::contains))
                        .forEach(rank -> values.add(rank.value()));
            case ORGANIZATION ->
                header.organization()
                        .ifPresent(employer -> values.add(employer.id().value()));
            case PLACE ->
                header.locations().stream()
                        .map(Place::id)
                        .filter(place ->
                                filter.scope().place().map(place::equals).orElse(true))
                        .forEach(place -> values.add(place.value()));
            case CORPUS -> values.add(posting.corpus());
            case MONTH -> month(posting).ifPresent(month -> values.add(month.toString()));
            case SKILL, VENUE, DEGREE, FIELD, CERTIFICATION, LANGUAGE ->
                asked(posting, filter.necessity()).stream()
                        .filter(concept ->
                                concept.value().startsWith(dimension.name().toLowerCase(Locale.ROOT) + "/"))
                        .forEach(concept -> values.add(concept.value()));
        }
        return values;
    }

    private Set<ConceptId> ranks(ConceptId role) {
        var ranks = new HashSet<>(vocabulary.closure(role, Relation.BROADER));
        ranks.add(role);
        return ranks;
    }

    private boolean fits(StoredPosting posting, PostingFilter filter) {
        var header = posting.extraction().header();
        var month = month(posting);
        var scope = filter.scope();
        var text = posting.extraction().posting().text();
        return asked(posting, filter.necessity()).containsAll(filter.concepts())
                && (filter.roles().isEmpty()
                        || header.role()
                                .filter(role -> filter.roles().stream().anyMatch(ranks(role)::contains))
                                .isPresent())
                && holds(filter.organization(), header.organization().map(Extraction.Organization::id))
                && holds(filter.corpus(), Optional.of(posting.corpus()))
                && holds(filter.month(), month)
                && filter.text().map(text::contains).orElse(true)
                && scope.since()
                        .map(since ->
                                month.filter(each -> !each.isBefore(since)).isPresent())
                        .orElse(true)
                && scope.until()
                        .map(until -> month.filter(each -> !each.isAfter(until)).isPresent())
                        .orElse(true)
                && scope.place()
                        .map(place -> header.locations().stream()
                                .anyMatch(location -> location.id().equals(place)))
                        .orElse(true)
                && scope.pay()
                        .map(unit -> PayRange.of(header.pay()).stream()
                                .anyMatch(range -> range.unit().equals(unit)))
                        .orElse(true);
    }

    private static <T> boolean holds(Optional<T> wanted, Optional<T> value) {
        return wanted.isEmpty() || wanted.equals(value);
    }

    static Optional<YearMonth> month(StoredPosting posting) {
        return posting.extraction().posting().fields().datePosted().map(YearMonth::from);
    }

    static Set<ConceptId> asked(StoredPosting posting, Optional<Necessity> necessity) {
        var asked = new HashSet<ConceptId>();
        for (var requirement : posting.extraction().requirements()) {
            if (necessity.isEmpty() || necessity.get() == requirement.necessity()) {
                requirement.concepts().forEach(mention -> asked.add(mention.concept()));
            }
        }
        return asked;
    }

    static ConceptId concept(Random random) {
        return CONCEPTS.get(random.nextInt(CONCEPTS.size()));
    }

    PostingFilter filter(Random random) {
        var since = YearMonth.of(2026, 1 + random.nextInt(MONTHS));
        return new PostingFilter(
                random.nextInt(3) == 0 ? List.of(concept(random)) : List.of(),
                sometimes(random, Necessity.values()[random.nextInt(3)]),
                random.nextInt(4) == 0 ? Set.of(random.nextBoolean() ? SCIENTIST : INTERN) : Set.of(),
                sometimes(random, employer(random)),
                sometimes(random, CORPORA.get(random.nextInt(2))),
                sometimes(random, YearMonth.of(2026, 1 + random.nextInt(MONTHS))),
                sometimes(random, WORDS.get(random.nextInt(5))),
                new PostingScope(
                        sometimes(random, since),
                        sometimes(random, since.plusMonths(random.nextInt(3))),
                        sometimes(random, place(random)),
                        sometimes(random, new PayUnit("EUR", TimeUnit.YEAR)),
                        random.nextBoolean() ? PostingScope.Repeats.KEPT : PostingScope.Repeats.LEFT_OUT));
    }

    private static <T> Optional<T> sometimes(Random random, T value) {
        return random.nextInt(6) == 0 ? Optional.of(value) : Optional.empty();
    }

    private static ConceptId employer(Random random) {
        return new ConceptId("organization/employer-" + random.nextInt(4));
    }

    private static ConceptId place(Random random) {
        return new ConceptId("place/place-" + random.nextInt(4));
    }

    private static Extraction extraction(int number, Random random) {
        var date = random.nextInt(5) == 0
                ? Optional.<LocalDate>empty()
                : Optional.of(LocalDate.of(2026, 1 + random.nextInt(MONTHS), 1 + random.nextInt(28)));
        var fields = new Posting.Fields(
                Optional.empty(), List.of(), date, Optional.empty(), Optional.empty(), Optional.empty());
        var posting = new Posting(
                new Posting.Source("x", 1),
                Optional.of("N-" + number),
                "",
                text(new Random(random.nextInt(300))),
                fields);
        return new Extraction(posting, header(random), requirements(date, random), List.of(), new Language("en"));
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(WORDS.get(random.nextInt(random.nextInt(4) == 0 ? 7 : 4)))
                    .append(i % 7 == 6 ? ". " : " ");
        }
        return text.toString().strip();
    }

    private static Extraction.Header header(Random random) {
        var employer = employer(random);
        return new Extraction.Header(
                "Job",
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextBoolean() ? SCIENTIST : INTERN),
                Optional.empty(),
                random.nextInt(4) == 0
                        ? Optional.empty()
                        : Optional.of(new Extraction.Organization("Name of " + employer, employer)),
                Stream.generate(() -> place(random))
                        .limit(random.nextInt(3))
                        .distinct()
                        .map(id -> new Place("Name of " + id, id))
                        .toList(),
                Optional.empty(),
                List.of(),
                Stream.generate(() -> pay(random)).limit(random.nextInt(3)).toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Pay pay(Random random) {
        var least = BigDecimal.valueOf(40_000 + 1_000L * random.nextInt(30));
        boolean isOpen = random.nextInt(3) == 0;
        return new Pay(
                isOpen && random.nextBoolean() ? Optional.empty() : Optional.of(least),
                isOpen ? Optional.of(least.add(BigDecimal.TEN)) : Optional.of(least.add(BigDecimal.valueOf(5_000.5))),
                random.nextInt(3) == 0 ? "USD" : "EUR",
                random.nextInt(4) == 0 ? TimeUnit.MONTH : TimeUnit.YEAR,
                random.nextInt(5) == 0 ? PayBasis.ON_TARGET : PayBasis.BASE_PAY,
                Optional.empty(),
                Optional.empty());
    }

    private static List<Requirement> requirements(Optional<LocalDate> date, Random random) {
        var requirements = new ArrayList<Requirement>();
        for (int i = random.nextInt(5); i > 0; i--) {
            requirements.add(requirement(concept(random), random));
        }
        if (random.nextInt(3) == 0) {
            requirements.add(requirement(new ConceptId("skill/pytorch"), random));
            requirements.add(requirement(new ConceptId("skill/tensorflow"), random));
        }
        if (random.nextInt(MONTHS + 1) < date.map(LocalDate::getMonthValue).orElse(0)) {
            requirements.add(requirement(RISING, random));
        }
        return requirements;
    }

    private static Requirement requirement(ConceptId concept, Random random) {
        var span = new Span(0, 2);
        return new Requirement(
                RequirementKind.SKILL,
                Necessity.values()[random.nextInt(3)],
                1,
                List.of(new Mention(span, "al", concept, 0.5)),
                List.of(),
                Requirement.Details.NONE,
                span,
                "al");
    }

    @Override
    public void close() {
        index.close();
        store.close();
    }
}
