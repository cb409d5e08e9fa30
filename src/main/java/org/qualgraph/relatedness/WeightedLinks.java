package org.qualgraph.relatedness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.qualgraph.model.ConceptId;

/**
 * Links between holders and members, such as roles and their skills, each link with a strength and each side weighted by
 * how few it is linked to: a skill that every role asks for says little of any. To be filled before it is asked.
 */
final class WeightedLinks {
    private final Map<ConceptId, Map<ConceptId, Double>> members = new HashMap<>();
    private final Map<ConceptId, Map<ConceptId, Double>> holders = new HashMap<>();

    private final Map<ConceptId, Double> norms = new ConcurrentHashMap<>();

    void add(ConceptId holder, ConceptId member, double strength) {
        members.computeIfAbsent(holder, key -> new LinkedHashMap<>()).merge(member, strength, Math::max);
        holders.computeIfAbsent(member, key -> new LinkedHashMap<>()).merge(holder, strength, Math::max);
    }

    /** The members of a holder with the strength of each link. */
    Map<ConceptId, Double> members(ConceptId holder) {
        return members.getOrDefault(holder, Map.of());
    }

    /** The holders of a member with the strength of each link. */
    Map<ConceptId, Double> holders(ConceptId member) {
        return holders.getOrDefault(member, Map.of());
    }

    /** How much a member says of its holder: 1 where it has no other holder, falling towards 0 with their number. */
    double specificity(ConceptId member) {
        return 1 / (1 + Math.log(Math.max(1, holders(member).size())));
    }

    /** The holders that have members in common with this one: the members, heaviest first. */
    Map<ConceptId, List<ConceptId>> sharing(ConceptId holder) {
        return shared(holder, members, holders);
    }

    /** The members that have holders in common with this one: the holders, heaviest first. */
    Map<ConceptId, List<ConceptId>> sharedBy(ConceptId member) {
        return shared(member, holders, members);
    }

    /** Cosine of two holders over their members, each weighted by strength and specificity. */
    double cosineOfHolders(ConceptId first, ConceptId second) {
        var dot = 0.0;
        for (var member : members(first).keySet()) {
            dot += weight(first, member) * weight(second, member);
        }
        return dot == 0 ? 0 : dot / (norm(first) * norm(second));
    }

    /** How much of a holder a member makes up, from 0 to 1, which is for an only member. */
    double centrality(ConceptId holder, ConceptId member) {
        return weight(holder, member) / norm(holder);
    }

    private double weight(ConceptId holder, ConceptId member) {
        return members(holder).getOrDefault(member, 0.0) * specificity(member);
    }

    private double norm(ConceptId holder) {
        return norms.computeIfAbsent(holder, this::length);
    }

    private double length(ConceptId holder) {
        var sum = 0.0;
        for (var member : members(holder).keySet()) {
            sum += weight(holder, member) * weight(holder, member);
        }
        return Math.sqrt(sum);
    }

    private static Map<ConceptId, List<ConceptId>> shared(
            ConceptId concept,
            Map<ConceptId, Map<ConceptId, Double>> there,
            Map<ConceptId, Map<ConceptId, Double>> back) {
        var shared = new LinkedHashMap<ConceptId, List<ConceptId>>();
        there.getOrDefault(concept, Map.of()).entrySet().stream()
                .sorted(Map.Entry.<ConceptId, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(link -> back.getOrDefault(link.getKey(), Map.of()).keySet().stream()
                        .filter(other -> !other.equals(concept))
                        .forEach(other -> shared.computeIfAbsent(other, key -> new ArrayList<>())
                                .add(link.getKey())));
        return shared;
    }
}
