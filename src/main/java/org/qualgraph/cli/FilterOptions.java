package org.qualgraph.cli;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Fault;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PayUnit;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingScope;
import org.qualgraph.model.PostingScope.Repeats;
import org.qualgraph.model.QualGraphException;
import picocli.CommandLine.Option;

/** Which postings a question is about, by the same names as at {@code /posting}. */
final class FilterOptions {
    @Option(names = "--skill", paramLabel = "ID", description = "Postings that ask for this skill (repeatable).")
    private List<String> skills = List.of();

    @Option(names = "--venue", paramLabel = "ID", description = "Postings that ask for this venue (repeatable).")
    private List<String> venues = List.of();

    @Option(
            names = "--asking",
            paramLabel = "ID",
            description = "Postings that ask for this degree, field, …: degree/phd (repeatable).")
    private List<ConceptId> others = List.of();

    @Option(names = "--necessity", paramLabel = "HOW", description = "minimum, preferred or mentioned.")
    private @Nullable Necessity necessity;

    @Option(names = "--role", paramLabel = "ID", description = "The role, or one below it.")
    private @Nullable String role;

    @Option(names = "--organization", paramLabel = "ID", description = "The employer.")
    private @Nullable String organization;

    @Option(names = "--place", paramLabel = "ID", description = "Where the work is.")
    private @Nullable String place;

    @Option(names = "--corpus", paramLabel = "NAME", description = "The corpus.")
    private @Nullable String corpus;

    @Option(names = "--month", paramLabel = "MONTH", description = "Posted in this month, such as 2026-03.")
    private @Nullable String month;

    @Option(names = "--since", paramLabel = "MONTH", description = "Posted in this month or later.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "MONTH", description = "Posted in this month or before.")
    private @Nullable String until;

    @Option(names = "--pay", paramLabel = "UNIT", description = "Postings that state their pay in this: EUR/year.")
    private @Nullable String pay;

    @Option(names = "--words", paramLabel = "TEXT", description = "Words that the posting holds; phrases in quotes.")
    private @Nullable String words;

    /** The postings, those that repeat another among them. */
    PostingFilter filter() {
        return new PostingFilter(
                Stream.of(
                                skills.stream().map(id -> concept(ConceptType.SKILL, id)),
                                venues.stream().map(id -> concept(ConceptType.VENUE, id)),
                                others.stream())
                        .flatMap(ids -> ids)
                        .toList(),
                Optional.ofNullable(necessity),
                concept(ConceptType.ROLE, Optional.ofNullable(role))
                        .map(Set::of)
                        .orElse(Set.of()),
                concept(ConceptType.ORGANIZATION, Optional.ofNullable(organization)),
                Optional.ofNullable(corpus),
                month("--month", month),
                Optional.ofNullable(words),
                new PostingScope(
                        month("--since", since),
                        month("--until", until),
                        concept(ConceptType.PLACE, Optional.ofNullable(place)),
                        Optional.ofNullable(pay).map(FilterOptions::pay),
                        Repeats.KEPT));
    }

    private static Optional<ConceptId> concept(ConceptType type, Optional<String> id) {
        return id.map(written -> concept(type, written));
    }

    /** The identifier that is written whole, or as the last part alone. */
    static ConceptId concept(ConceptType type, String id) {
        return id.matches("[^/:]+") ? ConceptId.of(type, id) : ConceptId.ofIri(id);
    }

    private static Optional<YearMonth> month(String option, @Nullable String written) {
        try {
            return Optional.ofNullable(written).map(YearMonth::parse);
        } catch (DateTimeParseException e) {
            throw new QualGraphException(
                    Fault.INVALID_INPUT, option + " must be a month such as 2026-03, not " + written);
        }
    }

    private static PayUnit pay(String written) {
        return PayUnit.read(written)
                .orElseThrow(() -> new QualGraphException(
                        Fault.INVALID_INPUT, "--pay must be a currency and a time such as EUR/year, not " + written));
    }
}
