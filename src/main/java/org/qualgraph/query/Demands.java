package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Requirement;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.model.Vocabulary;

/** Puts what postings and roles ask for into one form. */
record Demands(Vocabulary vocabulary) {

    /** What a posting asks for, in the order of the text. */
    List<Demand> of(PostingReading reading) {
        return reading.extraction().requirements().stream()
                .map(requirement -> demand(requirement, reading))
                .toList();
    }

    private Demand demand(Requirement requirement, PostingReading reading) {
        return new Demand(
                requirement.kind(),
                requirement.necessity(),
                requirement.atLeast(),
                requirement.concepts().stream()
                        .flatMap(mention -> reading.concept(mention.concept()).stream())
                        .toList(),
                requirement.parts().stream().map(part -> demand(part, reading)).toList(),
                requirement.details(),
                Optional.of(requirement.evidence()),
                requirement.text());
    }

    /** The skills of a role; where it has none of its own, those of the nearest broader role that has. */
    List<Demand> of(ConceptId role) {
        return Stream.concat(Stream.of(role), vocabulary.closure(role, Relation.BROADER).stream())
                .map(this::skills)
                .filter(skills -> !skills.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Demand> skills(ConceptId role) {
        return Stream.concat(
                        demands(role, Relation.ESSENTIAL_SKILL, Necessity.MINIMUM),
                        demands(role, Relation.OPTIONAL_SKILL, Necessity.PREFERRED))
                .toList();
    }

    private Stream<Demand> demands(ConceptId role, Relation relation, Necessity necessity) {
        return new References(vocabulary)
                .references(vocabulary.targets(role, relation)).stream()
                        .map(skill -> new Demand(
                                RequirementKind.SKILL,
                                necessity,
                                1,
                                List.of(skill),
                                List.of(),
                                Requirement.Details.NONE,
                                Optional.empty(),
                                skill.label()));
    }
}
