package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Requirement.Details;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.model.Span;

/**
 * One qualification that a posting or a role asks for, with its concepts named.
 *
 * @param atLeast how many of {@code concepts} and {@code parts} are needed; what a degree is in does not count
 * @param evidence the characters of the posting that say so; empty for a role
 * @param text those characters, or the name of the skill
 */
public record Demand(
        RequirementKind kind,
        Necessity necessity,
        int atLeast,
        List<ConceptReference> concepts,
        List<Demand> parts,
        Details details,
        Optional<Span> evidence,
        String text) {
    public Demand {
        concepts = List.copyOf(concepts);
        parts = List.copyOf(parts);
    }

    /** Whether a degree is asked for in a concept: a field of study, or a skill that stands where one would. */
    public boolean isSubject(ConceptReference concept) {
        return kind == RequirementKind.DEGREE && concept.type() != ConceptType.DEGREE;
    }

    /** Whether years are asked for of what it names, and not of work in all. */
    boolean hasYearsOfConcepts() {
        return kind != RequirementKind.DEGREE
                && !concepts.isEmpty()
                && details.minimumYears().isPresent();
    }

    /** Of how many concepts and parts {@code atLeast} are needed. */
    public int counted() {
        var subjects = (int) concepts.stream().filter(this::isSubject).count();
        return concepts.size() - subjects + parts.size();
    }
}
