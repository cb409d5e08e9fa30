package org.qualgraph.relatedness;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.qualgraph.model.CoOccurrences;

/**
 * The positive pointwise mutual information of concepts that the same postings ask for, as a sparse matrix by rows. It is
 * made symmetric, so that its singular vectors are its eigenvectors.
 */
final class MutualInformation {
    /** What fewer postings ask for has no company that means anything. */
    private static final int FEWEST = 5;

    private static final int[] NONE = {};

    private final int[][] columns;
    private final float[][] values;

    private MutualInformation(int[][] columns, float[][] values) {
        this.columns = columns;
        this.values = values;
    }

    /**
     * @param smoothing the power to which the counts of contexts are raised, at most 1, so that rare ones are not
     *     overrated
     * @param discount a pair that is seen so often counts half
     */
    static MutualInformation of(CoOccurrences postings, double smoothing, double discount) {
        var totals = totals(postings);
        var contexts =
                Arrays.stream(totals).map(total -> Math.pow(total, smoothing)).toArray();
        var allContexts = Arrays.stream(contexts).sum();
        var columns = new int[totals.length][];
        var values = new float[totals.length][];
        var row = new Row(totals.length);
        for (var concept = 0; concept < totals.length; concept++) {
            row.count(postings, concept);
            columns[concept] = row.columns();
            values[concept] = new float[columns[concept].length];
            for (var i = 0; i < values[concept].length; i++) {
                var other = columns[concept][i];
                var count = row.counts[other];
                var forward = Math.log(count * allContexts / (totals[concept] * contexts[other]));
                var backward = Math.log(count * allContexts / (totals[other] * contexts[concept]));
                values[concept][i] = (float) (Math.max(0, (forward + backward) / 2) * count / (count + discount));
            }
        }
        return new MutualInformation(columns, values);
    }

    /** For each concept the number of others beside it, over all postings. */
    private static double[] totals(CoOccurrences postings) {
        var totals = new double[postings.concepts()];
        for (var posting = 0; posting < postings.postings(); posting++) {
            var asked = postings.asked(posting);
            var known = Arrays.stream(asked)
                    .filter(concept -> isKnown(postings, concept))
                    .toArray();
            for (var concept : known) {
                totals[concept] += known.length - 1;
            }
        }
        return totals;
    }

    private static boolean isKnown(CoOccurrences postings, int concept) {
        return postings.asking(concept).length >= FEWEST;
    }

    int size() {
        return columns.length;
    }

    /** Whether more than so many concepts are seen beside others. */
    boolean isLargerThan(int concepts) {
        return Arrays.stream(columns).filter(row -> row.length > 0).count() > concepts;
    }

    /** The rows in full. */
    float[][] rows() {
        var rows = new float[columns.length][columns.length];
        for (var row = 0; row < rows.length; row++) {
            for (var i = 0; i < columns[row].length; i++) {
                rows[row][columns[row][i]] = values[row][i];
            }
        }
        return rows;
    }

    /** This times a dense matrix. */
    DMatrixRMaj times(DMatrixRMaj dense) {
        var product = new DMatrixRMaj(columns.length, dense.numCols);
        for (var row = 0; row < columns.length; row++) {
            var start = row * dense.numCols;
            for (var i = 0; i < columns[row].length; i++) {
                var from = columns[row][i] * dense.numCols;
                var value = values[row][i];
                for (var column = 0; column < dense.numCols; column++) {
                    product.data[start + column] += value * dense.data[from + column];
                }
            }
        }
        return product;
    }

    /** The counts of one row at a time. */
    private static final class Row {
        private final int[] counts;
        private final int[] seen;
        private int size;

        Row(int concepts) {
            counts = new int[concepts];
            seen = new int[concepts];
        }

        void count(CoOccurrences postings, int concept) {
            for (var i = 0; i < size; i++) {
                counts[seen[i]] = 0;
            }
            size = 0;
            for (var posting : isKnown(postings, concept) ? postings.asking(concept) : NONE) {
                for (var other : postings.asked(posting)) {
                    if (other != concept && isKnown(postings, other) && counts[other]++ == 0) {
                        seen[size++] = other;
                    }
                }
            }
        }

        int[] columns() {
            var columns = Arrays.copyOf(seen, size);
            Arrays.sort(columns);
            return columns;
        }
    }
}
