package org.qualgraph.graph;

import java.time.Duration;

/**
 * What one query may cost.
 *
 * @param deadline from the moment it is asked until its last row is read, waiting for its turn included
 * @param rows rows of a SELECT
 * @param triples triples of a CONSTRUCT or DESCRIBE, which are held in memory
 * @param bytes bytes of the written answer
 * @param queryLength UTF-16 code units of the query
 * @param nesting brackets open at a time, and negations in a row
 * @param text UTF-16 code units of a text that a function makes; all texts of GROUP_CONCAT together may be 16 times that
 * @param digits digits of a number that is multiplied or read from a text
 * @param lookups different questions to each of {@code qg:lookup} and {@code qg:related}
 */
public record SparqlLimits(
        Duration deadline,
        long rows,
        long triples,
        long bytes,
        int queryLength,
        int nesting,
        int text,
        int digits,
        int lookups) {

    /** Limits for queries that anyone may send. */
    public static final SparqlLimits DEFAULTS = new SparqlLimits(
            Duration.ofSeconds(30), 1_000_000, 250_000, 256L << 20, 32 << 10, 100, 1 << 20, 1_000, 10_000);

    public SparqlLimits {
        if (deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException("A deadline must be positive, not " + deadline);
        }
    }

    /** The same limits but for the deadline. */
    public SparqlLimits withDeadline(Duration deadline) {
        return new SparqlLimits(deadline, rows, triples, bytes, queryLength, nesting, text, digits, lookups);
    }

    /** The same limits but for the number of rows and triples. */
    public SparqlLimits withRows(long rows) {
        return new SparqlLimits(deadline, rows, rows, bytes, queryLength, nesting, text, digits, lookups);
    }

    /** The same limits but for the size of the written answer. */
    public SparqlLimits withBytes(long bytes) {
        return new SparqlLimits(deadline, rows, triples, bytes, queryLength, nesting, text, digits, lookups);
    }
}
