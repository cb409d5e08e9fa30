package org.qualgraph.relatedness;

import java.util.ArrayList;
import java.util.List;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Related.ReasonKind;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

/**
 * Roles and what they ask for: from role to skill and back, from role to role by the skills they share, and from skill to
 * skill by the roles. An essential skill counts twice as much as an optional one.
 */
final class RoleSkills implements Channel {
    private static final double ESSENTIAL = 1;
    private static final double OPTIONAL = 0.5;
    private static final double LINK = 0.6;
    /** The share of a link's weight that a role has for a skill that is one of many and asked for everywhere. */
    private static final double GENERAL = 0.3;

    private static final double SHARED_SKILLS = 0.6;
    private static final double SHARED_ROLES = 0.35;
    /** Two skills of one role out of one may be there by chance. */
    private static final double SHRINKAGE = 2;

    private final Vocabulary vocabulary;
    private final WeightedLinks skills = new WeightedLinks();

    RoleSkills(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (var role : vocabulary.concepts()) {
            add(role.id(), Relation.ESSENTIAL_SKILL, ESSENTIAL);
            add(role.id(), Relation.OPTIONAL_SKILL, OPTIONAL);
        }
    }

    private void add(ConceptId role, Relation relation, double strength) {
        vocabulary.targets(role, relation).forEach(skill -> skills.add(role, skill, strength));
    }

    @Override
    public List<Evidence> evidence(ConceptId concept) {
        var evidence = new ArrayList<Evidence>();
        addSkills(concept, evidence);
        addRoles(concept, evidence);
        addRolesOfTheSameSkills(concept, evidence);
        addSkillsOfTheSameRoles(concept, evidence);
        return evidence;
    }

    private void addSkills(ConceptId role, List<Evidence> evidence) {
        skills.members(role)
                .forEach((skill, strength) ->
                        evidence.add(Evidence.of(skill, ReasonKind.ROLE, LINK * strength, need(role, strength))));
    }

    private void addRoles(ConceptId skill, List<Evidence> evidence) {
        skills.holders(skill).forEach((role, strength) -> {
            var weight = LINK * strength * (GENERAL + (1 - GENERAL) * skills.centrality(role, skill));
            evidence.add(Evidence.of(role, ReasonKind.ROLE, weight, use(skill, strength)));
        });
    }

    private void addRolesOfTheSameSkills(ConceptId role, List<Evidence> evidence) {
        skills.sharing(role).forEach((other, shared) -> {
            var weight = SHARED_SKILLS * skills.cosineOfHolders(role, other);
            var text = "Both ask for " + Sentences.list(shared, vocabulary);
            evidence.add(Evidence.of(other, ReasonKind.ROLE, weight, text));
        });
    }

    private void addSkillsOfTheSameRoles(ConceptId skill, List<Evidence> evidence) {
        skills.sharedBy(skill).forEach((other, roles) -> {
            var text = "Both help in the role " + Sentences.list(roles, vocabulary);
            evidence.add(Evidence.of(other, ReasonKind.ROLE, SHARED_ROLES * together(skill, other, roles), text));
        });
    }

    /** Shrunk cosine of two skills over the roles that ask for them. */
    private double together(ConceptId skill, ConceptId other, List<ConceptId> roles) {
        var sum = 0.0;
        for (var role : roles) {
            sum += skills.holders(skill).getOrDefault(role, 0.0)
                    * skills.holders(other).getOrDefault(role, 0.0);
        }
        var all = Math.sqrt(
                (double) skills.holders(skill).size() * skills.holders(other).size());
        return sum / (all + SHRINKAGE);
    }

    private String need(ConceptId role, double strength) {
        return (strength == ESSENTIAL ? "Essential for the role " : "Useful in the role ") + vocabulary.label(role);
    }

    private String use(ConceptId skill, double strength) {
        return "The role " + (strength == ESSENTIAL ? "cannot do without " : "has use for ") + vocabulary.label(skill);
    }
}
