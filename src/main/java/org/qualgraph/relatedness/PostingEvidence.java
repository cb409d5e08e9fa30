package org.qualgraph.relatedness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualgraph.model.CoOccurrences;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Related.Reason;
import org.qualgraph.model.Related.ReasonKind;
import org.qualgraph.model.Vocabulary;

/**
 * What the loaded postings say of which concepts go with given ones, by several {@link Signal}s.
 *
 * <p>The values of a signal have a scale of their own. What counts is their tail probability {@code p}: how likely a
 * concept taken at random goes as well with the given ones. The weight of a reason is {@code 1 − Π p^{γr}} over the
 * signals of its kind. Joined by noisy or, weights order concepts by the sum of {@code −γ ln p}, that is by the joint
 * probability if signals were independent, each with an exponent γ that was fitted to postings of which a part was hidden
 * ({@code qualgraph evaluate related}). The reliability {@code r = n / (n + k)} grows with the number of postings that ask
 * for a given concept, so that what was seen once weighs little.
 */
final class PostingEvidence {
    private static final double SHRINKAGE = 5;

    /** The product of more shares than these has more noise than sense. */
    private static final int FEW = 4;

    private final CoOccurrences postings;
    private final PostingReasons reasons;
    private final List<Voice> ofOne;
    private final List<Voice> ofFew;
    private final List<Voice> ofMany;

    /** @param vectors of the same postings, or of none */
    PostingEvidence(Vocabulary vocabulary, CoOccurrences postings, Signal vectors) {
        this.postings = postings;
        this.reasons = new PostingReasons(vocabulary, postings);
        var walk = new RandomWalk();
        var alternatives = new Alternatives();
        ofOne = List.of(
                new Voice(walk, ReasonKind.CO_REQUIRED, 0.12),
                new Voice(alternatives, ReasonKind.SUBSTITUTE, 0.06),
                new Voice(vectors, ReasonKind.CONTEXT, 0.03));
        var similar = new SimilarPostings(postings);
        ofFew = List.of(
                new Voice(walk, ReasonKind.CO_REQUIRED, 0.15),
                new Voice(new JointProbability(), ReasonKind.CO_REQUIRED, 0.05),
                new Voice(alternatives, ReasonKind.SUBSTITUTE, 0.03),
                new Voice(similar, ReasonKind.SIMILAR_POSTINGS, 0.12),
                new Voice(vectors, ReasonKind.CONTEXT, 0.05));
        ofMany = List.of(
                new Voice(walk, ReasonKind.CO_REQUIRED, 0.1),
                new Voice(alternatives, ReasonKind.SUBSTITUTE, 0.03),
                new Voice(similar, ReasonKind.SIMILAR_POSTINGS, 0.1),
                new Voice(vectors, ReasonKind.CONTEXT, 0.05));
    }

    /** What a signal has to say, and how much that counts. */
    private record Voice(Signal signal, ReasonKind kind, double exponent) {}

    /** Weighs what postings say; empty where they ask for none of the concepts. */
    Optional<Weighed> weigh(Collection<ConceptId> concepts) {
        var known = concepts.stream()
                .mapToInt(postings::number)
                .filter(number -> number >= 0)
                .toArray();
        return known.length == 0
                ? Optional.empty()
                : Optional.of(weighed(Given.of(postings, known), (double) known.length / concepts.size()));
    }

    private Weighed weighed(Given given, double shareKnown) {
        var surprises = new EnumMap<ReasonKind, double[]>(ReasonKind.class);
        for (var voice : voices(given.concepts().length)) {
            add(voice, given, surprises.computeIfAbsent(voice.kind(), kind -> new double[postings.concepts()]));
        }
        var reliability = shareKnown * reliability(given);
        surprises.forEach((kind, ofKind) -> {
            for (var other = 0; other < ofKind.length; other++) {
                var share = kind == ReasonKind.CO_REQUIRED ? given.shareOfComplements(other) : 1;
                ofKind[other] = -Math.expm1(-share * reliability * ofKind[other]);
            }
        });
        return new Weighed(given, surprises);
    }

    private List<Voice> voices(int given) {
        return given == 1 ? ofOne : given <= FEW ? ofFew : ofMany;
    }

    private void add(Voice voice, Given given, double[] surprises) {
        var values = voice.signal().values(given);
        for (var concept : given.concepts()) {
            values[concept] = 0;
        }
        var tail = TailProbabilities.of(values);
        for (var other = 0; other < values.length; other++) {
            if (values[other] > 0) {
                surprises[other] -= voice.exponent() * Math.log(tail.of(values[other]));
            }
        }
    }

    private static double reliability(Given given) {
        var sum = 0.0;
        for (var i = 0; i < given.concepts().length; i++) {
            sum += given.asking(i);
        }
        var mean = sum / given.concepts().length;
        return mean / (mean + SHRINKAGE);
    }

    /** What postings say of the concepts that go with given ones: weights by kind of reason and number of the concept. */
    final class Weighed {
        private final Given given;
        private final Map<ReasonKind, double[]> weights;

        private Weighed(Given given, Map<ReasonKind, double[]> weights) {
            this.given = given;
            this.weights = weights;
        }

        /** The noisy or of the weights, by number. */
        double[] scores() {
            var none = new double[postings.concepts()];
            Arrays.fill(none, 1);
            for (var ofKind : weights.values()) {
                for (var other = 0; other < ofKind.length; other++) {
                    none[other] *= 1 - ofKind[other];
                }
            }
            return Arrays.stream(none).map(chance -> 1 - chance).toArray();
        }

        /** Why a concept is related. */
        List<Reason> reasons(int other) {
            var found = new ArrayList<Reason>();
            weights.forEach((kind, ofKind) -> {
                if (ofKind[other] > 0) {
                    found.add(reasons.of(kind, ofKind[other], given, other));
                }
            });
            return found;
        }
    }
}
