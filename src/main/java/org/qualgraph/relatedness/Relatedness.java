package org.qualgraph.relatedness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualgraph.model.CoOccurrences;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Related;
import org.qualgraph.model.Related.Reason;
import org.qualgraph.model.Related.ReasonKind;
import org.qualgraph.model.Vocabulary;

/**
 * Which concepts are related to given ones, how strongly and why.
 *
 * <p>Every channel gives reasons with a weight from 0 to 1, the chance that it alone makes two concepts related. Of the
 * reasons of one kind the heaviest counts; different kinds are independent witnesses, so that the score is their noisy
 * or, {@code 1 − Π (1 − weight)}: it never falls with a further reason and never reaches 1. For several given concepts
 * the score is the mean of the scores for each, and weights are divided alike: what is related to all of them stands
 * before what is close to one. Immutable and thread-safe. The cost is that of the given concepts' neighbourhoods, not of
 * the vocabulary.
 */
public final class Relatedness {
    private final Vocabulary vocabulary;
    private final List<Channel> channels;

    public Relatedness(Vocabulary vocabulary, CoOccurrences counts) {
        this.vocabulary = vocabulary;
        var prominence = new Prominence(vocabulary);
        this.channels = List.of(
                new Taxonomy(vocabulary, prominence),
                new CuratedLinks(vocabulary, prominence),
                new VenueTopics(vocabulary),
                new RoleSkills(vocabulary),
                new PostingCounts(vocabulary, counts));
    }

    /**
     * The related concepts, best first, of equals in the order of identifiers; never one of the given ones.
     *
     * @param concepts what is given; those that the vocabulary does not hold count only by postings
     * @param types the kinds of concept that are wanted; all where empty
     * @param limit the most that are wanted
     */
    public List<Related> related(List<ConceptId> concepts, Set<ConceptType> types, int limit) {
        var given = new LinkedHashSet<>(concepts);
        var found = new HashMap<ConceptId, Related>();
        for (var concept : given) {
            reasonsByTarget(concept)
                    .forEach((target, reasons) ->
                            found.merge(target, share(target, reasons.values(), given.size()), Relatedness::sum));
        }
        return found.values().stream()
                .filter(related -> !given.contains(related.id()) && isWanted(related.id(), types))
                .sorted(Comparator.comparingDouble(Related::score).reversed().thenComparing(Related::id))
                .limit(limit)
                .toList();
    }

    private Map<ConceptId, Map<ReasonKind, Reason>> reasonsByTarget(ConceptId concept) {
        var reasons = new HashMap<ConceptId, Map<ReasonKind, Reason>>();
        for (var channel : channels) {
            for (var piece : channel.evidence(concept)) {
                if (piece.reason().weight() > 0) {
                    reasons.computeIfAbsent(piece.target(), key -> new EnumMap<>(ReasonKind.class))
                            .merge(piece.reason().kind(), piece.reason(), Relatedness::heavier);
                }
            }
        }
        return reasons;
    }

    private boolean isWanted(ConceptId target, Set<ConceptType> types) {
        return types.isEmpty()
                || vocabulary
                        .concept(target)
                        .map(Concept::type)
                        .filter(types::contains)
                        .isPresent();
    }

    private static Reason heavier(Reason first, Reason second) {
        return second.weight() > first.weight() ? second : first;
    }

    /** What one of several given concepts says of a target. */
    private static Related share(ConceptId target, Collection<Reason> reasons, int of) {
        var shares = reasons.stream()
                .map(reason -> new Reason(reason.kind(), reason.weight() / of, reason.postings(), reason.text()))
                .toList();
        return new Related(target, noisyOr(reasons) / of, heaviestFirst(shares));
    }

    private static Related sum(Related first, Related second) {
        var reasons = new ArrayList<>(first.reasons());
        reasons.addAll(second.reasons());
        return new Related(first.id(), first.score() + second.score(), heaviestFirst(reasons));
    }

    private static double noisyOr(Iterable<Reason> reasons) {
        var none = 1.0;
        for (var reason : reasons) {
            none *= 1 - reason.weight();
        }
        return 1 - none;
    }

    private static List<Reason> heaviestFirst(List<Reason> reasons) {
        return reasons.stream()
                .sorted(Comparator.comparingDouble(Reason::weight)
                        .reversed()
                        .thenComparing(Reason::kind)
                        .thenComparing(Reason::text))
                .toList();
    }
}
