package org.qualgraph.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a requirement asks for without the words that say so: enough to hold a profile against it.
 *
 * @param atLeast how many of {@code concepts} and {@code parts} are needed, as in {@link Requirement}
 * @param concepts each once, in no particular order
 * @param orEquivalent whether equivalent experience will do
 */
public record RequirementShape(
        RequirementKind kind,
        Necessity necessity,
        int atLeast,
        List<ConceptId> concepts,
        List<RequirementShape> parts,
        Optional<DegreeStatus> degreeStatus,
        OptionalInt minimumYears,
        boolean orEquivalent) {
    public RequirementShape {
        concepts = concepts.stream().distinct().sorted().toList();
        parts = List.copyOf(parts);
    }

    /** The shape of a requirement. */
    public static RequirementShape of(Requirement requirement) {
        var details = requirement.details();
        return new RequirementShape(
                requirement.kind(),
                requirement.necessity(),
                requirement.atLeast(),
                requirement.concepts().stream().map(Mention::concept).toList(),
                requirement.parts().stream().map(RequirementShape::of).toList(),
                details.degreeStatus(),
                details.minimumYears(),
                details.orEquivalent());
    }

    /** What is said of it besides its concepts, as far as it is kept. */
    public Requirement.Details details() {
        return new Requirement.Details(degreeStatus, minimumYears, orEquivalent);
    }
}
