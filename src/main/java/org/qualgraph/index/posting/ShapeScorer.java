package org.qualgraph.index.posting;

/** Says how well the requirements of a posting fit; the best has the highest score. */
public interface ShapeScorer {
    /**
     * The highest score that a posting may have.
     *
     * @param cursor before the first requirement, of which only the numbers of requirements may be asked
     */
    float bound(ShapeCursor cursor);

    /**
     * The score of a posting.
     *
     * @param cursor before the first requirement; concepts are numbered as in {@link PostingIndex#concepts()}
     * @param least what a score below may be given as any number below
     */
    float score(ShapeCursor cursor, float least);
}
