package org.qualgraph.relatedness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.jspecify.annotations.Nullable;
import org.qualgraph.model.CoOccurrences;

/**
 * How much alike the company is in which concepts are asked for, whether or not they are ever asked for together: the
 * cosine of their vectors.
 *
 * <p>Vectors are the singular vectors of the matrix of positive pointwise mutual information, with smoothed contexts and
 * discounted for pairs that are rarely seen (O. Levy, Y. Goldberg, I. Dagan, Improving distributional similarity with
 * lessons learned from word embeddings, TACL 2015), found by randomised subspace iteration (N. Halko and others, Finding
 * structure with randomness, SIAM Review 2011). The same postings give the same vectors.
 *
 * <p>Cost to make: the squares of the sizes of postings, and some {@value #ROUNDS} times {@value #DIMENSIONS} for each pair
 * that is seen; to ask: {@value #DIMENSIONS} a concept.
 */
final class ConceptVectors implements Signal {
    private static final int DIMENSIONS = 100;
    private static final int SPARE = 10;
    private static final int ROUNDS = 3;
    private static final long SEED = 1;
    private static final double SMOOTHING = 0.75;
    private static final double DISCOUNT = 5;

    private final CoOccurrences postings;
    private float @Nullable [][] made;

    ConceptVectors(CoOccurrences postings) {
        this.postings = postings;
    }

    /** By concept, of length 1, or 0 for what is asked for with nothing else. They are made when they are first asked for. */
    private synchronized float[][] vectors() {
        var vectors = made;
        if (vectors == null) {
            var matrix = MutualInformation.of(postings, SMOOTHING, DISCOUNT);
            vectors = matrix.size() > DIMENSIONS + SPARE ? singular(matrix) : matrix.rows();
            for (var vector : vectors) {
                normalize(vector);
            }
            made = vectors;
        }
        return vectors;
    }

    private static float[][] singular(MutualInformation matrix) {
        var random = new Random(SEED);
        var basis = new DMatrixRMaj(matrix.size(), DIMENSIONS + SPARE);
        for (var i = 0; i < basis.getNumElements(); i++) {
            basis.data[i] = random.nextGaussian();
        }
        for (var round = 0; round < ROUNDS; round++) {
            basis = orthogonal(matrix.times(basis));
        }
        var small = new DMatrixRMaj(basis.numCols, basis.numCols);
        CommonOps_DDRM.multTransA(basis, matrix.times(basis), small);
        var eigen = DecompositionFactory_DDRM.eig(small.numRows, true, true);
        if (!eigen.decompose(small)) {
            throw new IllegalStateException("The eigenvalues of " + small.numRows + " dimensions were not found");
        }
        var strongest = IntStream.range(0, small.numRows)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> -Math.abs(eigen.getEigenvalue(i).getReal())))
                .limit(DIMENSIONS)
                .toList();
        var rotation = new DMatrixRMaj(small.numRows, DIMENSIONS);
        for (var column = 0; column < DIMENSIONS; column++) {
            var vector = eigen.getEigenVector(strongest.get(column));
            for (var row = 0; row < small.numRows; row++) {
                rotation.set(row, column, vector.get(row, 0));
            }
        }
        var rotated = new DMatrixRMaj(basis.numRows, DIMENSIONS);
        CommonOps_DDRM.mult(basis, rotation, rotated);
        var vectors = new float[rotated.numRows][DIMENSIONS];
        for (var row = 0; row < vectors.length; row++) {
            for (var column = 0; column < DIMENSIONS; column++) {
                vectors[row][column] = (float) rotated.get(row, column);
            }
        }
        return vectors;
    }

    private static DMatrixRMaj orthogonal(DMatrixRMaj matrix) {
        var qr = DecompositionFactory_DDRM.qr(matrix.numRows, matrix.numCols);
        if (!qr.decompose(matrix)) {
            throw new IllegalStateException("A basis of " + matrix.numCols + " dimensions was not found");
        }
        return qr.getQ(null, true);
    }

    private static void normalize(float[] vector) {
        var sum = 0.0;
        for (var value : vector) {
            sum += value * value;
        }
        var length = (float) Math.sqrt(sum);
        for (var i = 0; i < vector.length && length > 0; i++) {
            vector[i] /= length;
        }
    }

    @Override
    public double[] values(Given given) {
        var vectors = vectors();
        var middle = new float[vectors.length == 0 ? 0 : vectors[0].length];
        for (var concept : given.concepts()) {
            for (var i = 0; i < middle.length; i++) {
                middle[i] += vectors[concept][i];
            }
        }
        normalize(middle);
        return Arrays.stream(vectors)
                .mapToDouble(vector -> Math.max(0, dot(vector, middle)))
                .toArray();
    }

    private static float dot(float[] first, float[] second) {
        var sum = 0f;
        for (var i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }
}
