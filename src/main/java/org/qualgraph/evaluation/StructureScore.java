package org.qualgraph.evaluation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualgraph.evaluation.GoldFolder.Annotated;
import org.qualgraph.evaluation.GoldPosting.GoldConcept;
import org.qualgraph.evaluation.GoldPosting.GoldRequirement;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Requirement;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.model.Span;

/** Compares requirements with those that a reader wrote down: how much they insist, how many of which set, which degree. */
final class StructureScore {
    private final List<GoldRequirement> gold;
    private final List<Requirement> read;
    private final Extraction extraction;

    StructureScore(Annotated annotated, Extraction extraction) {
        this.gold = annotated.gold().flatRequirements();
        this.read =
                extraction.requirements().stream().flatMap(StructureScore::flat).toList();
        this.extraction = extraction;
    }

    private static Stream<Requirement> flat(Requirement requirement) {
        return Stream.concat(
                Stream.of(requirement), requirement.parts().stream().flatMap(StructureScore::flat));
    }

    /** Of the concepts that are asked for and linked, those in a requirement that insists as much. */
    Hits necessity() {
        var wanted = 0;
        var right = 0;
        for (var requirement : gold) {
            for (var concept : linked(requirement)) {
                wanted++;
                right += withConcept(concept).anyMatch(found -> found.necessity() == requirement.necessity()) ? 1 : 0;
            }
        }
        return Hits.of(right, wanted, wanted);
    }

    private List<GoldConcept> linked(GoldRequirement requirement) {
        return requirement.concepts().stream()
                .filter(concept -> ConceptScore.isFound(concept, extraction.mentions()))
                .toList();
    }

    private Stream<Requirement> withConcept(GoldConcept concept) {
        return read.stream()
                .filter(requirement -> requirement.concepts().stream()
                        .anyMatch(m -> concept.id().filter(m.concept()::equals).isPresent()
                                && Math.abs(m.span().start() - concept.span().start()) < 400));
    }

    /**
     * Of the sets with two or more concepts, those read the same, as far as their concepts are linked. What is all wanted
     * may stand in one requirement or in several: "all of A and B" says the same as "A" and "B".
     */
    Hits sets() {
        return sets(requirement -> true);
    }

    /** Of these sets, those whose concepts are all linked at their places: what is left is structure alone. */
    Hits setsWithAllLinks() {
        return sets(requirement -> requirement.concepts().stream()
                .allMatch(concept -> concept.id().isEmpty() || isLinkedInPlace(concept)));
    }

    private Hits sets(Predicate<GoldRequirement> which) {
        var wanted = gold.stream()
                .filter(requirement -> requirement.kind() != RequirementKind.DEGREE)
                .filter(requirement -> linked(requirement).size() > 1)
                .filter(which)
                .toList();
        var right = (int) wanted.stream().filter(this::isReadAlike).count();
        return Hits.of(right, wanted.size(), wanted.size());
    }

    private boolean isLinkedInPlace(GoldConcept concept) {
        return extraction.mentions().stream()
                .anyMatch(m ->
                        concept.id().filter(m.concept()::equals).isPresent() && overlaps(m.span(), concept.span()));
    }

    private boolean isReadAlike(GoldRequirement requirement) {
        var ids = ids(linked(requirement).stream());
        var beside = read.stream()
                .filter(found -> overlaps(found.evidence(), requirement.span()))
                .toList();
        var all = requirement.atLeast()
                == requirement.concepts().size() + requirement.parts().size();
        return all
                ? isReadAsAll(requirement, ids, beside)
                : beside.stream()
                        .anyMatch(found -> knownIds(found).equals(ids) && found.atLeast() == requirement.atLeast());
    }

    /** A whole requirement is what several say together; a part stands in a single one. */
    private boolean isReadAsAll(GoldRequirement requirement, Set<ConceptId> ids, List<Requirement> beside) {
        var ofAll = beside.stream().filter(StructureScore::isOfAll).toList();
        var together = ofAll.stream()
                .filter(extraction.requirements()::contains)
                .flatMap(found -> knownIds(found).stream())
                .collect(Collectors.toSet());
        return ofAll.stream().anyMatch(found -> knownIds(found).containsAll(ids))
                || !isPart(requirement) && together.containsAll(ids);
    }

    private static boolean isOfAll(Requirement found) {
        return found.atLeast() == found.concepts().size() + found.parts().size();
    }

    /** What a requirement holds, but for links that no reader has. */
    private Set<ConceptId> knownIds(Requirement found) {
        var wanted = gold.stream().flatMap(r -> r.concepts().stream()).toList();
        return found.concepts().stream()
                .filter(mention -> ConceptScore.isGold(mention, wanted))
                .map(Mention::concept)
                .collect(Collectors.toSet());
    }

    private static Set<ConceptId> ids(Stream<GoldConcept> concepts) {
        return concepts.flatMap(concept -> concept.id().stream()).collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Degrees read whole: which degrees and how many of them, in which fields, how necessary, completed or in progress,
     * whether an equivalent will do, and years where they differ by degree. Fields that the ontology does not have and a
     * status that the reader did not write down are left out of account, and nothing else; each requirement that was read
     * counts as given, also where nobody asks for a degree.
     */
    Hits degrees() {
        var wanted = gold.stream().filter(StructureScore::isDegree).toList();
        var given = read.stream().filter(StructureScore::isDegree).count();
        var right = (int) wanted.stream().filter(this::isDegreeReadAlike).count();
        return Hits.of(right, (int) given, wanted.size());
    }

    private static boolean isDegree(Requirement found) {
        return found.kind() == RequirementKind.DEGREE && found.parts().isEmpty();
    }

    private static boolean isDegree(GoldRequirement requirement) {
        return requirement.kind() == RequirementKind.DEGREE
                && requirement.parts().isEmpty();
    }

    private boolean isDegreeReadAlike(GoldRequirement requirement) {
        var ids = ids(requirement.concepts().stream());
        return nearest(requirement)
                .filter(found -> found.concepts().stream()
                        .map(Mention::concept)
                        .collect(Collectors.toSet())
                        .equals(ids))
                .filter(found -> found.atLeast() == requirement.atLeast())
                .filter(found -> !isPart(requirement)
                        || found.details()
                                .minimumYears()
                                .equals(requirement.details().years()))
                .filter(found -> found.necessity() == requirement.necessity())
                .filter(found ->
                        found.details().orEquivalent() == requirement.details().equivalent())
                .filter(found -> hasStatus(found, requirement))
                .isPresent();
    }

    private static boolean hasStatus(Requirement found, GoldRequirement requirement) {
        var read = found.details().degreeStatus().map(status -> status.name().toLowerCase(Locale.ROOT));
        return requirement.details().status().isEmpty()
                || requirement.details().status().equals(read);
    }

    private boolean isPart(GoldRequirement requirement) {
        return gold.stream().anyMatch(whole -> whole.parts().contains(requirement));
    }

    private Optional<Requirement> nearest(GoldRequirement requirement) {
        return read.stream()
                .filter(StructureScore::isDegree)
                .filter(found -> overlaps(found.evidence(), requirement.span()))
                .max(Comparator.comparingInt(found -> shared(found, requirement)));
    }

    private static int shared(Requirement found, GoldRequirement requirement) {
        var ids = ids(requirement.concepts().stream());
        return (int)
                found.concepts().stream().filter(m -> ids.contains(m.concept())).count();
    }

    /** Years of experience, each with the kind of requirement they belong to. */
    Hits years() {
        var wanted = gold.stream()
                .filter(requirement -> requirement.details().years().isPresent())
                .toList();
        var right = (int) wanted.stream()
                .filter(requirement -> read.stream()
                        .filter(found -> overlaps(found.evidence(), requirement.span()))
                        .anyMatch(found -> found.details()
                                .minimumYears()
                                .equals(requirement.details().years())))
                .count();
        return Hits.of(right, wanted.size(), wanted.size());
    }

    private static boolean overlaps(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
