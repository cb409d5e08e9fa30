package org.qualgraph.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qualgraph.model.ConceptType;
import org.qualgraph.query.AssessedDemand.Unchecked;

/**
 * Holds a profile against demands.
 *
 * <p>Of the concepts and parts of a demand so many must be met as it says; where only those that are nearly met make up
 * the number, so is the demand. What a degree is in does not count towards the number, but where the profile
 * names fields and none comes close to those asked for, the degree is only nearly met.
 */
record Assessment(Profile profile) {

    AssessedDemand assess(Demand demand) {
        var concepts = demand.concepts().stream().map(profile::match).toList();
        var parts = demand.parts().stream().map(this::assess).toList();
        var status = status(demand, concepts, parts);
        return new AssessedDemand(demand, status, concepts, parts, unchecked(demand, status));
    }

    private GapStatus status(Demand demand, List<ConceptMatch> concepts, List<AssessedDemand> parts) {
        var counted = counted(demand, concepts, parts);
        if (counted.isEmpty()) {
            return GapStatus.OPEN;
        }
        var status = atLeast(Math.max(1, demand.atLeast()), counted);
        if (status == GapStatus.MET && lacksField(demand, concepts)) {
            return GapStatus.NEARLY_MET;
        }
        return status == GapStatus.UNMET && demand.details().orEquivalent() ? GapStatus.NEARLY_MET : status;
    }

    /** What counts towards the number: for a degree what it is in only where it names nothing else. */
    private static List<GapStatus> counted(Demand demand, List<ConceptMatch> concepts, List<AssessedDemand> parts) {
        var counted = new ArrayList<GapStatus>();
        concepts.stream()
                .filter(match -> !demand.isSubject(match.concept()))
                .map(ConceptMatch::status)
                .forEach(counted::add);
        parts.stream()
                .map(AssessedDemand::status)
                .filter(status -> status != GapStatus.OPEN)
                .forEach(counted::add);
        return counted.isEmpty() ? concepts.stream().map(ConceptMatch::status).toList() : counted;
    }

    private static GapStatus atLeast(int needed, List<GapStatus> counted) {
        var met = counted.stream().filter(status -> status == GapStatus.MET).count();
        var nearlyMet = counted.stream()
                .filter(status -> status == GapStatus.NEARLY_MET)
                .count();
        if (met >= needed) {
            return GapStatus.MET;
        }
        return met + nearlyMet >= needed ? GapStatus.NEARLY_MET : GapStatus.UNMET;
    }

    private boolean lacksField(Demand demand, List<ConceptMatch> concepts) {
        var fields = concepts.stream()
                .filter(match -> demand.isSubject(match.concept()))
                .toList();
        return !fields.isEmpty()
                && profile.names(ConceptType.FIELD)
                && fields.stream().allMatch(match -> match.status() == GapStatus.UNMET);
    }

    private static Set<Unchecked> unchecked(Demand demand, GapStatus status) {
        var unchecked = EnumSet.noneOf(Unchecked.class);
        var details = demand.details();
        if (details.minimumYears().isPresent()) {
            unchecked.add(Unchecked.MINIMUM_YEARS);
        }
        if (details.degreeStatus().isPresent()) {
            unchecked.add(Unchecked.DEGREE_STATUS);
        }
        if (details.orEquivalent() && status != GapStatus.MET) {
            unchecked.add(Unchecked.OR_EQUIVALENT);
        }
        return unchecked;
    }
}
