package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Requirement;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.model.RequirementShape;
import org.qualgraph.model.Vocabulary;

/** Puts what postings and roles ask for into one form. */
record Demands(Vocabulary vocabulary) {

    /** What a posting asks for, in the order of the text. */
    List<Demand> of(PostingReading reading) {
        return reading.extraction().requirements().stream()
                .map(requirement -> demand(requirement, reading))
                .toList();
    }

    /** What a posting asks for of which the words are not at hand; the names of the concepts stand for them. */
    List<Demand> of(List<RequirementShape> requirements) {
        return requirements.stream().map(this::demand).toList();
    }

    private Demand demand(RequirementShape requirement) {
        var concepts = requirement.concepts().stream()
                .flatMap(id -> vocabulary.current(id).stream())
                .flatMap(id -> new References(vocabulary).reference(id).stream())
                .toList();
        var parts = requirement.parts().stream().map(this::demand).toList();
        var names = Stream.concat(
                concepts.stream().map(ConceptReference::label), parts.stream().map(part -> "(" + part.text() + ")"));
        return new Demand(
                requirement.kind(),
                requirement.necessity(),
                requirement.atLeast(),
                concepts,
                parts,
                requirement.details(),
                Optional.empty(),
                text(requirement, names.collect(Collectors.joining(", "))));
    }

    private static String text(RequirementShape requirement, String names) {
        var years = requirement.minimumYears();
        if (years.isEmpty()) {
            return names;
        }
        return years.getAsInt() + (years.getAsInt() == 1 ? " year" : " years") + " of "
                + (names.isEmpty() ? "experience" : names);
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
