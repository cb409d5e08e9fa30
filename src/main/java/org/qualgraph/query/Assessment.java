package org.qualgraph.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.query.AssessedDemand.Gap;
import org.qualgraph.query.AssessedDemand.Unchecked;
import org.qualgraph.query.DemandTally.FieldsHeld;
import org.qualgraph.query.YearsMatch.Scope;

/**
 * Holds a profile against demands. What a demand comes to is decided by {@link DemandTally}.
 *
 * <p>Years that are asked for of concepts bound each of them: by the years that the profile says of it or of what leads
 * there, else by those of work in all, which are not fewer. Years with a degree, or of nothing in particular, are years of
 * work in all. Where the profile says nothing they are unchecked.
 */
record Assessment(Profile profile) {

    AssessedDemand assess(Demand demand) {
        var concepts = demand.concepts().stream()
                .map(concept -> match(demand, concept))
                .toList();
        var parts = demand.parts().stream().map(this::assess).toList();
        var years = wholeYears(demand);
        var tally = tally(demand, concepts, parts);
        var bound = years.map(YearsMatch::status).orElse(GapStatus.OPEN);
        var alone = tally.status(demand.atLeast(), fields(), bound);
        var status = demand.details().orEquivalent() ? alone.or(GapStatus.NEARLY_MET) : alone;
        var gaps = EnumSet.noneOf(Gap.class);
        if (status == GapStatus.NEARLY_MET && tally.lacksField(fields())) {
            gaps.add(Gap.OTHER_FIELD);
        }
        if (status != alone) {
            gaps.add(Gap.EQUIVALENT_NEEDED);
        }
        return new AssessedDemand(
                demand, status, concepts, parts, unchecked(demand, status, concepts, years), years, gaps);
    }

    private static DemandTally tally(Demand demand, List<ConceptMatch> concepts, List<AssessedDemand> parts) {
        var tally = new DemandTally();
        for (var match : concepts) {
            if (demand.isSubject(match.concept())) {
                tally.countSubject(match.status());
            } else {
                tally.count(match.status());
            }
        }
        parts.forEach(part -> tally.count(part.status()));
        return tally;
    }

    private FieldsHeld fields() {
        return profile.names(ConceptType.FIELD) ? FieldsHeld.SOME : FieldsHeld.NONE;
    }

    private ConceptMatch match(Demand demand, ConceptReference wanted) {
        var needed = demand.details().degreeStatus().orElse(DegreeStatus.COMPLETED);
        var way = profile.way(wanted.id(), needed);
        var years = demand.hasYearsOfConcepts() ? years(demand, wanted, way) : Optional.<YearsMatch>empty();
        var status = years.map(match -> way.status().and(match.status())).orElse(way.status());
        return new ConceptMatch(wanted, status, way.via(), years, way.degreeStatus());
    }

    private Optional<YearsMatch> years(Demand demand, ConceptReference wanted, Profile.Way way) {
        if (way.status() == GapStatus.UNMET) {
            return Optional.empty();
        }
        int asked = demand.details().minimumYears().orElseThrow();
        var own = profile.years(wanted.id(), way);
        if (own.isPresent()) {
            return Optional.of(new YearsMatch(own.getAsDouble(), asked, Scope.CONCEPT));
        }
        return total(asked).filter(match -> match.status() != GapStatus.MET);
    }

    private Optional<YearsMatch> total(int asked) {
        var total = profile.totalYears();
        return total.isPresent()
                ? Optional.of(new YearsMatch(total.getAsDouble(), asked, Scope.TOTAL))
                : Optional.empty();
    }

    private Optional<YearsMatch> wholeYears(Demand demand) {
        var asked = demand.details().minimumYears();
        return asked.isPresent() && !demand.hasYearsOfConcepts() ? total(asked.getAsInt()) : Optional.empty();
    }

    private static Set<Unchecked> unchecked(
            Demand demand, GapStatus status, List<ConceptMatch> concepts, Optional<YearsMatch> years) {
        var unchecked = EnumSet.noneOf(Unchecked.class);
        var details = demand.details();
        if (details.minimumYears().isPresent()
                && years.isEmpty()
                && concepts.stream().allMatch(match -> match.years().isEmpty())) {
            unchecked.add(Unchecked.MINIMUM_YEARS);
        }
        if (details.degreeStatus().isPresent()
                && concepts.stream().allMatch(match -> match.degreeStatus().isEmpty())) {
            unchecked.add(Unchecked.DEGREE_STATUS);
        }
        if (details.orEquivalent() && status != GapStatus.MET) {
            unchecked.add(Unchecked.OR_EQUIVALENT);
        }
        return unchecked;
    }
}
