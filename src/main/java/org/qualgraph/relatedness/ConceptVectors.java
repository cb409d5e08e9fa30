package org.qualgraph.relatedness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
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
 * <p>Vectors are the singular vectors of the matrix of positive pointwise mutual information, weighted by the square roots
 * of the singular values, with smoothed contexts and discounted for pairs that are rarely seen (O. Levy, Y. Goldberg, I.
 * Dagan, Improving distributional similarity with lessons learned from word embeddings, TACL 2015), found by randomised subspace iteration (N. Halko and others, Finding
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
            vectors = matrix.isLargerThan(DIMENSIONS + SPARE) ? singular(matrix) : matrix.rows();
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
        var eigen = Eigen.of(product(basis, matrix.times(basis)));
        return rows(times(basis, eigen.strongest(DIMENSIONS)));
    }

    /** An orthonormal basis of what the columns span, of fewer columns where they depend on each other. */
    private static DMatrixRMaj orthogonal(DMatrixRMaj matrix) {
        return times(matrix, Eigen.of(product(matrix, matrix)).whitening());
    }

    /** The transpose of one matrix times another. */
    private static DMatrixRMaj product(DMatrixRMaj first, DMatrixRMaj second) {
        var product = new DMatrixRMaj(first.numCols, second.numCols);
        CommonOps_DDRM.multTransA(first, second, product);
        return product;
    }

    private static DMatrixRMaj times(DMatrixRMaj first, DMatrixRMaj second) {
        var product = new DMatrixRMaj(first.numRows, second.numCols);
        CommonOps_DDRM.mult(first, second, product);
        return product;
    }

    private static float[][] rows(DMatrixRMaj matrix) {
        var rows = new float[matrix.numRows][matrix.numCols];
        for (var row = 0; row < rows.length; row++) {
            for (var column = 0; column < matrix.numCols; column++) {
                rows[row][column] = (float) matrix.get(row, column);
            }
        }
        return rows;
    }

    /** The eigenvalues of a symmetric matrix and its eigenvectors, the largest magnitude first. */
    private record Eigen(double[] values, List<DMatrixRMaj> vectors) {
        /** Smaller eigenvalues, as a share of the largest, are no more than errors of rounding. */
        private static final double LEAST = 1e-12;

        static Eigen of(DMatrixRMaj symmetric) {
            var found = DecompositionFactory_DDRM.eig(symmetric.numRows, true, true);
            if (!found.decompose(symmetric)) {
                throw new IllegalStateException("No eigenvalues of " + symmetric.numRows + " dimensions were found");
            }
            var values = IntStream.range(0, symmetric.numRows)
                    .mapToDouble(i -> found.getEigenvalue(i).getReal())
                    .toArray();
            var order = IntStream.range(0, values.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -Math.abs(values[i])))
                    .filter(i -> Math.abs(values[i]) > 0)
                    .toList();
            return new Eigen(
                    order.stream().mapToDouble(i -> values[i]).toArray(),
                    order.stream().map(found::getEigenVector).toList());
        }

        /** As columns, the first eigenvectors, each as long as the square root of its eigenvalue. */
        DMatrixRMaj strongest(int most) {
            return columns(Math.min(most, values.length), i -> Math.sqrt(Math.abs(values[i])));
        }

        /** What makes an orthonormal basis of columns of which this is the product of all pairs. */
        DMatrixRMaj whitening() {
            var independent = (int) Arrays.stream(values)
                    .filter(value -> value > LEAST * values[0])
                    .count();
            return columns(independent, i -> 1 / Math.sqrt(values[i]));
        }

        private DMatrixRMaj columns(int count, IntToDoubleFunction scale) {
            var columns = new DMatrixRMaj(vectors.isEmpty() ? 0 : vectors.getFirst().numRows, count);
            for (var column = 0; column < count; column++) {
                for (var row = 0; row < columns.numRows; row++) {
                    columns.set(
                            row,
                            column,
                            scale.applyAsDouble(column) * vectors.get(column).get(row, 0));
                }
            }
            return columns;
        }
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

    /** How much alike the company of two concepts is, from 0 to 1; 0 where one is not asked for. */
    double cosine(int one, int other) {
        return one < 0 || other < 0 ? 0 : Math.max(0, dot(vectors()[one], vectors()[other]));
    }

    private static float dot(float[] first, float[] second) {
        var sum = 0f;
        for (var i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }
}
