package org.qualgraph.relatedness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 * <p>Every reason has a weight from 0 to 1, the chance that it alone makes two concepts related. Of the reasons of one
 * kind that the vocabulary gives the heaviest counts; different kinds are independent witnesses, so that the score is
 * their noisy or, {@code 1 − Π (1 − weight)}: it never falls with a further reason and never reaches 1. For several given
 * concepts the vocabulary's share of the score is the mean of the scores for each, with weights divided alike; postings
 * are asked about all of them at once ({@link PostingEvidence}). Immutable and thread-safe. The cost is that of the given
 * concepts' neighbourhoods and postings, not of the vocabulary.
 */
public final class Relatedness {
    private final Vocabulary vocabulary;
    private final List<Channel> channels;
    private final CoOccurrences postings;
    private final ConceptVectors vectors;
    private final PostingEvidence evidence;
    private final RelatedLists lists = new RelatedLists();

    public Relatedness(Vocabulary vocabulary, CoOccurrences postings) {
        this.vocabulary = vocabulary;
        this.postings = postings;
        this.vectors = new ConceptVectors(postings);
        this.evidence = new PostingEvidence(vocabulary, postings, vectors);
        var prominence = new Prominence(vocabulary);
        this.channels = List.of(
                new Taxonomy(vocabulary, prominence),
                new CuratedLinks(vocabulary, prominence),
                new VenueTopics(vocabulary),
                new RoleSkills(vocabulary));
    }

    private Relatedness(Relatedness whole, CoOccurrences some) {
        vocabulary = whole.vocabulary;
        postings = some;
        vectors = whole.vectors;
        evidence = new PostingEvidence(vocabulary, some, Signal.SILENT);
        channels = whole.channels;
    }

    /** What some postings say, and the vocabulary. Of what company concepts keep, some postings say too little. */
    public Relatedness among(CoOccurrences some) {
        return new Relatedness(this, some);
    }

    /**
     * Makes ahead what is answered for one concept, the most asked for first, for as many concepts as there is room for.
     *
     * @param isStopped asked after each
     */
    public void prepare(BooleanSupplier isStopped) {
        IntStream.range(0, postings.concepts())
                .boxed()
                .sorted(Comparator.comparingInt(concept -> -postings.asking(concept).length))
                .map(postings::concept)
                .takeWhile(concept -> lists.hasRoom() && !isStopped.getAsBoolean())
                .forEach(concept -> lists.put(concept, ranked(List.of(concept), Set.of(), 0)));
    }

    /**
     * The related concepts, best first, of equals in the order of identifiers; never one of the given ones. What is not
     * taken from the stream costs little.
     *
     * @param concepts what is given; those that the vocabulary does not hold count only by postings
     * @param types the kinds of concept that are wanted; all where empty
     */
    public Stream<Related> related(List<ConceptId> concepts, Set<ConceptType> types) {
        var known = concepts.size() == 1 ? lists.first(concepts.getFirst()) : Optional.<Stream<Related>>empty();
        return known.map(first -> Stream.<Supplier<Stream<Related>>>of(
                                () -> first.filter(related -> isWanted(related.id(), types)),
                                () -> ranked(concepts, types, RelatedLists.LENGTH))
                        .flatMap(Supplier::get))
                .orElseGet(() -> ranked(concepts, types, 0));
    }

    /** @param skipped so many of the best, of whatever type, are left out */
    private Stream<Related> ranked(List<ConceptId> concepts, Set<ConceptType> types, int skipped) {
        var found = found(concepts);
        var best = new PriorityQueue<>(found.scores().entrySet().stream()
                .map(score -> new Scored(score.getKey(), score.getValue()))
                .toList());
        return Stream.generate(best::remove)
                .limit(best.size())
                .skip(skipped)
                .filter(scored -> isWanted(scored.concept(), types))
                .map(scored -> new Related(scored.concept(), scored.score(), found.reasons(scored.concept())));
    }

    /**
     * Some of the related concepts that are both strong and unlike each other, so that what is shown is not one thing many
     * times.
     *
     * @param related best first
     */
    public List<Related> diverse(List<Related> related, int most) {
        return new Diversity(vocabulary, postings, vectors).spread(related, most);
    }

    /** How many postings are asked. */
    public int postings() {
        return postings.postings();
    }

    /** The scores of all concepts that are related at all, never of a given one. */
    public Map<ConceptId, Double> scores(List<ConceptId> concepts) {
        return found(concepts).scores();
    }

    private Found found(List<ConceptId> concepts) {
        var given = new LinkedHashSet<>(concepts);
        return new Found(postings, given, linked(given), evidence.weigh(given));
    }

    /** A concept with its score; the best comes first. */
    private record Scored(ConceptId concept, double score) implements Comparable<Scored> {
        @Override
        public int compareTo(Scored other) {
            var order = Double.compare(other.score, score);
            return order == 0 ? concept.compareTo(other.concept) : order;
        }
    }

    /** What the vocabulary and the postings say of given concepts. */
    private record Found(
            CoOccurrences postings,
            Set<ConceptId> given,
            Map<ConceptId, Related> linked,
            Optional<PostingEvidence.Weighed> weighed) {

        Map<ConceptId, Double> scores() {
            var scores = new HashMap<ConceptId, Double>();
            weighed.ifPresent(said -> add(said.scores(), scores));
            linked.forEach((target, related) -> scores.merge(target, related.score(), Found::either));
            given.forEach(scores::remove);
            return scores;
        }

        private void add(double[] ofNumbers, Map<ConceptId, Double> scores) {
            for (var number = 0; number < ofNumbers.length; number++) {
                if (ofNumbers[number] > 0) {
                    scores.put(postings.concept(number), ofNumbers[number]);
                }
            }
        }

        private static double either(double one, double other) {
            return 1 - (1 - one) * (1 - other);
        }

        List<Reason> reasons(ConceptId target) {
            var reasons = new ArrayList<Reason>();
            Optional.ofNullable(linked.get(target)).ifPresent(related -> reasons.addAll(related.reasons()));
            var number = postings.number(target);
            if (number >= 0) {
                weighed.ifPresent(said -> reasons.addAll(said.reasons(number)));
            }
            return heaviestFirst(reasons);
        }
    }

    /** What the vocabulary says. */
    private Map<ConceptId, Related> linked(Set<ConceptId> given) {
        var found = new HashMap<ConceptId, Related>();
        for (var concept : given) {
            reasonsByTarget(concept)
                    .forEach((target, reasons) ->
                            found.merge(target, share(target, reasons.values(), given.size()), Relatedness::sum));
        }
        return found;
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
