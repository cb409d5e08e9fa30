package org.qualgraph.graph;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Condition;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.model.Duration;
import org.qualgraph.model.EmploymentType;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Language;
import org.qualgraph.model.LanguageLevel;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Pay;
import org.qualgraph.model.PayBasis;
import org.qualgraph.model.Place;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Requirement;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.model.Seniority;
import org.qualgraph.model.Span;
import org.qualgraph.model.TimeUnit;
import org.qualgraph.model.Workplace;

/** Postings for tests: hand-made ones, and generated ones that the same seed gives again. */
final class Postings {
    static final ConceptId PYTHON = new ConceptId("skill/python");
    static final ConceptId CPP = new ConceptId("skill/cpp");
    static final ConceptId OSDI = new ConceptId("venue/osdi");
    static final ConceptId PHD = new ConceptId("degree/phd");
    static final ConceptId COMPUTER_SCIENCE = new ConceptId("field/computer-science");
    static final ConceptId INTERN = new ConceptId("role/research-scientist-intern");
    static final ConceptId ACME = new ConceptId("organization/acme");
    static final ConceptId BERLIN = new ConceptId("place/berlin");

    private Postings() {}

    /** Writes into a corpus at the beginning of time. */
    static CorpusWriter writer(Database database, String corpus) {
        return new CorpusWriter(database.dataset(), GraphTerms.corpusGraph(corpus), Instant.EPOCH);
    }

    static List<PostingStatements> statements(String corpus, List<Extraction> extractions) {
        return extractions.stream()
                .map(extraction -> PostingStatements.of(corpus, extraction))
                .toList();
    }

    /** A posting whose source has this identifier, with that text. */
    static Posting posting(String identifier, String text) {
        return new Posting(
                new Posting.Source("postings.jsonl", 1), Optional.of(identifier), "", text, Posting.Fields.NONE);
    }

    /** A posting from which nothing was read. */
    static Extraction bare(String identifier, String text) {
        return of(posting(identifier, text), header("A job"), List.of(), List.of());
    }

    static Extraction of(
            Posting posting, Extraction.Header header, List<Requirement> requirements, List<Mention> mentions) {
        return new Extraction(posting, header, requirements, mentions, new Language("en"));
    }

    static Extraction.Header header(String title) {
        return header(title, Optional.empty(), Optional.empty());
    }

    static Extraction.Header header(
            String title, Optional<ConceptId> role, Optional<Extraction.Organization> organization) {
        return new Extraction.Header(
                title,
                role,
                Optional.empty(),
                organization,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A posting that asks for each of these in a requirement of its own. */
    static Extraction asking(String identifier, Necessity necessity, ConceptId... concepts) {
        var text = "We ask for " + List.of(concepts);
        var requirements = new ArrayList<Requirement>();
        for (var concept : concepts) {
            requirements.add(requirement(necessity, 1, mention(text, concept)));
        }
        var mentions = requirements.stream()
                .flatMap(requirement -> requirement.concepts().stream())
                .toList();
        return of(posting(identifier, text), header("Job " + identifier), requirements, mentions);
    }

    /** The first place of a text that reads like a concept's identifier. */
    static Mention mention(String text, ConceptId concept) {
        int start = text.indexOf(concept.value());
        return new Mention(new Span(start, start + concept.value().length()), concept.value(), concept, 0.9);
    }

    static Requirement requirement(Necessity necessity, int atLeast, Mention... mentions) {
        return new Requirement(
                RequirementKind.SKILL,
                necessity,
                atLeast,
                List.of(mentions),
                List.of(),
                Requirement.Details.NONE,
                new Span(0, 2),
                "We");
    }

    /** A posting with something in every field, a nested requirement and mentions out of order. */
    static Extraction full() {
        var text =
                "Acme in Berlin wants skill/python or skill/cpp, a degree/phd in field/computer-science, venue/osdi.";
        var python = mention(text, PYTHON);
        var cpp = mention(text, CPP);
        var phd = mention(text, PHD);
        var osdi = mention(text, OSDI);
        var anyOf = requirement(Necessity.MINIMUM, 1, python, cpp);
        var degree = new Requirement(
                RequirementKind.DEGREE,
                Necessity.PREFERRED,
                1,
                List.of(phd, mention(text, COMPUTER_SCIENCE)),
                List.of(anyOf, requirement(Necessity.MENTIONED, 1, cpp, python)),
                new Requirement.Details(
                        Optional.of(DegreeStatus.IN_PROGRESS),
                        OptionalInt.of(3),
                        OptionalInt.of(5),
                        true,
                        Optional.of(LanguageLevel.C1),
                        Optional.of(Condition.TRAVEL),
                        OptionalInt.of(20)),
                new Span(46, 85),
                text.substring(46, 85));
        var posting = new Posting(
                new Posting.Source("a folder/postings \"x\".csv", 12),
                Optional.of("R-1"),
                "Intern (m/f)",
                text,
                new Posting.Fields(
                        Optional.of("ACME GmbH"),
                        List.of("Berlin", "Munich", "Berlin"),
                        Optional.of(LocalDate.of(2026, 2, 28)),
                        Optional.of("full time"),
                        Optional.of("60-80k"),
                        Optional.of("https://example.org/?a=b&c=<d>")));
        return of(
                posting,
                fullHeader(text),
                List.of(anyOf, degree, venue(text, osdi)),
                List.of(phd, python, cpp, python, osdi));
    }

    private static Requirement venue(String text, Mention osdi) {
        return new Requirement(
                RequirementKind.PUBLICATION,
                Necessity.MENTIONED,
                0,
                List.of(osdi),
                List.of(),
                Requirement.Details.NONE,
                osdi.span(),
                text.substring(osdi.span().start(), osdi.span().end()));
    }

    private static Extraction.Header fullHeader(String text) {
        return new Extraction.Header(
                "Research scientist intern",
                Optional.of(INTERN),
                Optional.of(Seniority.INTERN),
                Optional.of(new Extraction.Organization("Acme", ACME)),
                List.of(
                        new Place("Berlin", BERLIN),
                        new Place("Berlin, DE", BERLIN),
                        new Place("Ulm", new ConceptId("place/ulm"))),
                Optional.of(Workplace.REMOTE),
                List.of(EmploymentType.INTERN, EmploymentType.FULL_TIME),
                List.of(
                        new Pay(
                                new BigDecimal("60000"),
                                new BigDecimal("80000.50"),
                                "EUR",
                                TimeUnit.YEAR,
                                new Span(0, 4)),
                        new Pay(new BigDecimal("30.10"), new BigDecimal("4E+1"), "USD", TimeUnit.HOUR, new Span(0, 4)),
                        new Pay(
                                Optional.empty(),
                                Optional.of(new BigDecimal("90000")),
                                "GBP",
                                TimeUnit.YEAR,
                                PayBasis.ON_TARGET,
                                Optional.of("London"),
                                Optional.empty())),
                Optional.of(new Duration(12, 24, TimeUnit.WEEK, new Span(5, text.length()))),
                Optional.of(LocalDate.of(2026, 6, 1)),
                Optional.of(LocalDate.of(2026, 3, 31)));
    }

    /** Postings of realistic size: some 5,000 characters, ten requirements, forty mentions of 2,000 concepts. */
    static List<Extraction> generated(int count, long seed) {
        var random = new Random(seed);
        var postings = new ArrayList<Extraction>();
        for (int i = 0; i < count; i++) {
            postings.add(generated("G-" + i, random));
        }
        return postings;
    }

    private static Extraction generated(String identifier, Random random) {
        var text = text(random);
        var mentions = new ArrayList<Mention>();
        for (int start = 0; mentions.size() < 40; start += 100) {
            mentions.add(mention(text, new Span(start, start + 8), random));
        }
        var requirements = new ArrayList<Requirement>();
        for (int i = 0; i < 10; i++) {
            requirements.add(requirement(text, mentions.subList(i * 3, i * 3 + 1 + random.nextInt(3)), random));
        }
        var header = new Extraction.Header(
                "Software engineer " + random.nextInt(1000),
                Optional.of(new ConceptId("role/role-" + random.nextInt(50))),
                Optional.empty(),
                Optional.of(organization(random.nextInt(500))),
                List.of(place(random.nextInt(200)), place(random.nextInt(200))),
                Optional.empty(),
                List.of(EmploymentType.FULL_TIME),
                List.of(new Pay(
                        BigDecimal.valueOf(100_000L + random.nextInt(1000)),
                        BigDecimal.valueOf(200_000),
                        "USD",
                        TimeUnit.YEAR,
                        new Span(3, 30))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return of(posting(identifier, text), header, requirements, mentions);
    }

    private static Requirement requirement(String text, List<Mention> mentions, Random random) {
        var span = new Span(
                mentions.getFirst().span().start(), mentions.getLast().span().end());
        return new Requirement(
                RequirementKind.values()[random.nextInt(8)],
                Necessity.values()[random.nextInt(3)],
                1,
                mentions,
                List.of(),
                new Requirement.Details(Optional.empty(), OptionalInt.of(random.nextInt(9)), random.nextBoolean()),
                span,
                span.of(text));
    }

    private static Mention mention(String text, Span span, Random random) {
        var type = random.nextInt(10) == 0 ? "venue/venue-" : "skill/skill-";
        int rank = (int) Math.floor(Math.pow(random.nextDouble(), 3) * 2000);
        return new Mention(span, span.of(text), new ConceptId(type + rank), random.nextInt(101) / 100.0);
    }

    private static Extraction.Organization organization(int number) {
        return new Extraction.Organization("Company " + number, new ConceptId("organization/company-" + number));
    }

    private static Place place(int number) {
        return new Place("City " + number, new ConceptId("place/city-" + number));
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        while (text.length() < 5000) {
            text.append((char) ('a' + random.nextInt(26)));
            if (random.nextInt(6) == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
