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
        return match.via().flatMap(via -> ofWay(match.concept(), via)).stream();
    }

    /** Nothing need be said of what is held itself. */
    private static Optional<GapReason> ofWay(ConceptReference wanted, Via via) {
        var asked = wanted.label();
        var held = via.held().label();
        return switch (via.kind()) {
            case EXACT -> Optional.empty();
            case HIGHER_DEGREE -> reason(Kind.HIGHER_DEGREE, held + " is a higher degree than " + asked, wanted, via);
            case IMPLIES -> reason(Kind.IMPLIES, "Who knows " + held + " knows " + asked + " in practice", wanted, via);
            case NARROWER -> reason(Kind.NARROWER, held + " is a special case of " + asked, wanted, via);
            case EQUAL_DEGREE -> reason(Kind.EQUAL_DEGREE, held + " is of the same level as " + asked, wanted, via);
            case SUBSTITUTE ->
                reason(
                        Kind.SUBSTITUTE,
                        postings(via.postings()) + " " + held + " as an alternative to " + asked,
                        wanted,
                        via);
            case BROADER -> reason(Kind.BROADER, asked + " is a special case of " + held, wanted, via);
            case RELATED -> reason(Kind.RELATED, held + " is close to " + asked, wanted, via);
            case LOWER_DEGREE -> reason(Kind.LOWER_DEGREE, held + " is the next lower degree to " + asked, wanted, via);
        };
    }

    private static Optional<GapReason> reason(Kind kind, String text, ConceptReference wanted, Via via) {
        return Optional.of(new GapReason(kind, text, Optional.of(wanted), Optional.of(via.held()), via.postings()));
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
