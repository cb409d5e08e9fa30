package org.qualgraph.evaluation;

import java.util.Collection;

/**
 * How a system's answers compare with the gold ones in a unit, or in many.
 *
 * @param right answers that are gold
 * @param given all answers
 * @param found gold answers that were given
 * @param wanted all gold answers
 */
record Hits(int right, int given, int found, int wanted) {

    /** Of answers that are either gold or not. */
    static Hits of(int right, int given, int wanted) {
        return new Hits(right, given, right, wanted);
    }

    static Hits sum(Collection<Hits> units) {
        var right = 0;
        var given = 0;
        var found = 0;
        var wanted = 0;
        for (var unit : units) {
            right += unit.right;
            given += unit.given;
            found += unit.found;
            wanted += unit.wanted;
        }
        return new Hits(right, given, found, wanted);
    }

    /** The share of answers that are gold, 1 where there are none. */
    double precision() {
        return given == 0 ? 1 : (double) right / given;
    }

    /** The share of gold answers that were given, 1 where there are none. */
    double recall() {
        return wanted == 0 ? 1 : (double) found / wanted;
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        var sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
