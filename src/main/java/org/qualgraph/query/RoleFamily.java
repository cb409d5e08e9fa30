package org.qualgraph.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

/** Roles in the hierarchy of the vocabulary, and what it says that they ask for. */
record RoleFamily(Vocabulary vocabulary) {

    /**
     * The role that is meant.
     *
     * @throws UnknownConceptException where it is not held
     * @throws RetiredConceptException where it is retired and nothing replaces it
     * @throws NotARoleException where it is something else
     */
    ConceptReference role(ConceptId id) {
        var reference = new References(vocabulary).required(id);
        if (reference.type() != ConceptType.ROLE) {
            throw new NotARoleException(reference);
        }
        return reference;
    }

    /** Some roles and all below them. */
    Set<ConceptId> withNarrower(Collection<ConceptId> roles) {
        var reached = new HashSet<>(roles);
        var open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (var narrower : vocabulary.sources(open.removeFirst(), Relation.BROADER)) {
                if (reached.add(narrower)) {
                    open.addLast(narrower);
                }
            }
        }
        return reached;
    }

    /** The broader roles of one, then those of these, and so on to the top; each once. */
    List<List<ConceptId>> ranks(ConceptId role) {
        var ranks = new ArrayList<List<ConceptId>>();
        var passed = new HashSet<>(Set.of(role));
        var rank = broader(List.of(role), passed);
        while (!rank.isEmpty()) {
            ranks.add(rank);
            rank = broader(rank, passed);
        }
        return ranks;
    }

    private List<ConceptId> broader(List<ConceptId> roles, Set<ConceptId> passed) {
        return roles.stream()
                .flatMap(role -> vocabulary.targets(role, Relation.BROADER).stream())
                .filter(passed::add)
                .toList();
    }

    /** What the vocabulary says; of a role of which it says nothing what it says of the nearest broader one. */
    Map<ConceptId, RoleDemand> skills(ConceptId role) {
        var skills = new HashMap<ConceptId, RoleDemand>();
        for (var demand : new Demands(vocabulary).of(role)) {
            var said = demand.necessity() == Necessity.MINIMUM ? RoleDemand.ESSENTIAL : RoleDemand.OPTIONAL;
            demand.concepts()
                    .forEach(skill ->
                            skills.merge(skill.id(), said, (one, other) -> one.compareTo(other) < 0 ? one : other));
        }
        return skills;
    }
}
