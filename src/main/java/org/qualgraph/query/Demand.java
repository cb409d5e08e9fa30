package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Requirement.Details;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.model.Span;

/**
 * One qualification that a posting or a role asks for, with its concepts named.
 *
 * @param atLeast how many of {@code concepts} and {@code parts} are needed; the fields of study of a degree do not count
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
}
