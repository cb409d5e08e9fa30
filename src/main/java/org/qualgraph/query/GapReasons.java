package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.query.AssessedDemand.Gap;
import org.qualgraph.query.ConceptMatch.Via;
import org.qualgraph.query.GapReason.Kind;
import org.qualgraph.query.YearsMatch.Scope;

/** Says in sentences why a demand is met otherwise than by what it names, or only nearly; of an unmet one, what is near. */
record GapReasons(AssessedDemand assessed) {

    List<GapReason> list() {
        return Stream.of(
                        assessed.concepts().stream().flatMap(this::ofConcept),
                        assessed.parts().stream().flatMap(part -> part.reasons().stream()),
                        ofYears(Optional.empty(), assessed.years()),
                        assessed.gaps().stream().sorted().map(GapReasons::ofGap))
                .flatMap(reasons -> reasons)
                .distinct()
                .toList();
    }

    private Stream<GapReason> ofConcept(ConceptMatch match) {
        return Stream.of(ofWay(match), ofYears(Optional.of(match.concept()), match.years()), inProgress(match).stream())
                .flatMap(reasons -> reasons);
    }

    private static Stream<GapReason> ofWay(ConceptMatch match) {
        return match.via().stream().flatMap(via -> {
            var wanted = match.concept();
            return kind(via)
                    .map(kind -> new GapReason(
                            kind,
                            sentence(kind, wanted, via),
                            Optional.of(wanted),
                            Optional.of(via.held()),
                            via.postings()))
                    .stream();
        });
    }

    /** Nothing need be said of what is held itself. */
    private static Optional<Kind> kind(Via via) {
        return switch (via.kind()) {
            case EXACT -> Optional.empty();
            case HIGHER_DEGREE -> Optional.of(Kind.HIGHER_DEGREE);
            case IMPLIES -> Optional.of(Kind.IMPLIES);
            case NARROWER -> Optional.of(Kind.NARROWER);
            case EQUAL_DEGREE -> Optional.of(Kind.EQUAL_DEGREE);
            case SUBSTITUTE -> Optional.of(Kind.SUBSTITUTE);
            case BROADER -> Optional.of(Kind.BROADER);
            case RELATED -> Optional.of(Kind.RELATED);
            case LOWER_DEGREE -> Optional.of(Kind.LOWER_DEGREE);
        };
    }

    private static String sentence(Kind kind, ConceptReference wanted, Via via) {
        var asked = wanted.label();
        var held = via.held().label();
        return switch (kind) {
            case HIGHER_DEGREE -> held + " is a higher degree than " + asked;
            case IMPLIES -> "Who knows " + held + " knows " + asked + " in practice";
            case NARROWER -> held + " is a special case of " + asked;
            case EQUAL_DEGREE -> held + " is of the same level as " + asked;
            case SUBSTITUTE -> postings(via.postings()) + " " + held + " as an alternative to " + asked;
            case BROADER -> asked + " is a special case of " + held;
            case RELATED -> held + " is close to " + asked;
            case LOWER_DEGREE -> held + " is the next lower degree to " + asked;
            case FEWER_YEARS, DEGREE_IN_PROGRESS, OTHER_FIELD, EQUIVALENT_NEEDED -> asked;
        };
    }

    private static String postings(OptionalInt number) {
        int postings = number.orElse(0);
        return postings + (postings == 1 ? " posting names" : " postings name");
    }

    private static Stream<GapReason> ofYears(Optional<ConceptReference> wanted, Optional<YearsMatch> years) {
        return years
                .filter(match -> match.status() != GapStatus.MET)
                .map(match -> new GapReason(
                        Kind.FEWER_YEARS,
                        match.text() + scope(wanted, match),
                        wanted,
                        Optional.empty(),
                        OptionalInt.empty()))
                .stream();
    }

    private static String scope(Optional<ConceptReference> wanted, YearsMatch years) {
        return years.scope() == Scope.TOTAL
                ? " of experience in all"
                : wanted.map(concept -> " of " + concept.label()).orElse("");
    }

    private Optional<GapReason> inProgress(ConceptMatch match) {
        var needed = assessed.demand().details().degreeStatus().orElse(DegreeStatus.COMPLETED);
        boolean isShort = needed == DegreeStatus.COMPLETED
                && match.status() != GapStatus.MET
                && match.degreeStatus().equals(Optional.of(DegreeStatus.IN_PROGRESS));
        return isShort
                ? match.via()
                        .map(via -> new GapReason(
                                Kind.DEGREE_IN_PROGRESS,
                                via.held().label() + " is still in progress",
                                Optional.of(match.concept()),
                                Optional.of(via.held()),
                                OptionalInt.empty()))
                : Optional.empty();
    }

    private static GapReason ofGap(Gap gap) {
        return switch (gap) {
            case OTHER_FIELD ->
                reason(Kind.OTHER_FIELD, "The degree is in another field than those that are asked for");
            case EQUIVALENT_NEEDED -> reason(Kind.EQUIVALENT_NEEDED, "It is missing, and an equivalent will do");
        };
    }

    private static GapReason reason(Kind kind, String text) {
        return new GapReason(kind, text, Optional.empty(), Optional.empty(), OptionalInt.empty());
    }
}
