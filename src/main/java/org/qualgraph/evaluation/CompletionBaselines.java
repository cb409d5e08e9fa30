package org.qualgraph.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.qualgraph.model.CoOccurrences;

/** What to hold a completion of skills against. Each is the plain form of its paper; those with a parameter come in several. */
final class CompletionBaselines {
    private CompletionBaselines() {}

    static List<CompletionModel> all() {
        return List.of(
                model("popularity", CompletionBaselines::popularity),
                model("P(j|i)", postings -> given -> beside(postings, given, size -> 1)),
                model("RP3β, β = 0.2", postings -> given -> walk(postings, given, 0.2)),
                model("RP3β, β = 0.3", postings -> given -> walk(postings, given, 0.3)),
                model("RP3β, β = 0.4", postings -> given -> walk(postings, given, 0.4)),
                model("EASE, λ = 100", postings -> ease(postings, 100)),
                model("EASE, λ = 400", postings -> ease(postings, 400)));
    }

    private static CompletionModel model(String name, Fitting fitting) {
        return new CompletionModel() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Scores fit(CoOccurrences postings) {
                return fitting.fit(postings);
            }
        };
    }

    private static CompletionModel.Scores popularity(CoOccurrences postings) {
        var counts = new double[postings.concepts()];
        Arrays.setAll(counts, concept -> postings.asking(concept).length);
        return given -> counts.clone();
    }

    /** B. Paudel and others, Updatable, accurate, diverse, and scalable recommendations, TiiS 2017. */
    private static double[] walk(CoOccurrences postings, int[] given, double beta) {
        var scores = beside(postings, given, size -> 1.0 / size);
        for (var other = 0; other < scores.length; other++) {
            scores[other] /= Math.pow(Math.max(1, postings.asking(other).length), beta);
        }
        return scores;
    }

    /**
     * For each skill the weights of the postings that ask for it among those that ask for a given one, in the mean of
     * these; of several given ones the sum.
     *
     * @param weight of a posting, by how many skills it asks for
     */
    private static double[] beside(CoOccurrences postings, int[] given, IntToDoubleFunction weight) {
        var scores = new double[postings.concepts()];
        for (var concept : given) {
            var asking = postings.asking(concept);
            for (var posting : asking) {
                var asked = postings.asked(posting);
                for (var other : asked) {
                    scores[other] += weight.applyAsDouble(asked.length) / asking.length;
                }
            }
        }
        return scores;
    }

    /** H. Steck, Embarrassingly shallow autoencoders for sparse data, WWW 2019. */
    private static CompletionModel.Scores ease(CoOccurrences postings, double lambda) {
        var size = postings.concepts();
        var gram = new DMatrixRMaj(size, size);
        for (var posting = 0; posting < postings.postings(); posting++) {
            for (var one : postings.asked(posting)) {
                for (var other : postings.asked(posting)) {
                    gram.data[one * size + other]++;
                }
            }
        }
        for (var i = 0; i < size; i++) {
            gram.data[i * size + i] += lambda;
        }
        var inverse = new DMatrixRMaj(size, size);
        if (!CommonOps_DDRM.invertSPD(gram, inverse)) {
            throw new IllegalStateException("The matrix of " + size + " skills has no inverse");
        }
        return given -> {
            var scores = new double[size];
            for (var concept : given) {
                for (var other = 0; other < size; other++) {
                    scores[other] -= inverse.data[concept * size + other] / inverse.data[other * size + other];
                }
            }
            return scores;
        };
    }

    /** Learns from postings. */
    @FunctionalInterface
    private interface Fitting {
        CompletionModel.Scores fit(CoOccurrences postings);
    }
}
