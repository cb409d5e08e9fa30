package org.qualgraph.graph;

import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.NodeValue;

/** Keeps the values that a query computes within its limits. One query, one thread. */
final class Guard {
    /** All texts of GROUP_CONCAT together may be this many times as long as another text. */
    private static final int GROUPED_TEXTS = 16;

    private static final double BITS_A_DIGIT = Math.log(10) / Math.log(2);

    private final SparqlLimits limits;
    private final Deadline deadline;
    private long grouped;

    Guard(SparqlLimits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    SparqlLimits limits() {
        return limits;
    }

    Deadline deadline() {
        return deadline;
    }

    void requireLength(long length) {
        deadline.check();
        if (length > limits.text()) {
            throw refusal("The query makes a text of more than " + limits.text() + " characters");
        }
    }

    /** Refuses a text that is too long. */
    void requireShort(NodeValue value) {
        requireLength(length(value));
    }

    /** Refuses to read a number, date or duration from a text of more characters than numbers may have digits. */
    void requireLexical(NodeValue value) {
        requireDigits(length(value));
    }

    /** Refuses to multiply with a number of too many digits. */
    void requireSmall(NodeValue value) {
        deadline.check();
        if (value.isInteger()) {
            requireDigits((long) (value.getInteger().bitLength() / BITS_A_DIGIT));
        } else if (value.isDecimal()) {
            requireDigits(value.getDecimal().precision()
                    + Math.abs((long) value.getDecimal().scale()));
        }
    }

    /**
     * Refuses to ask a function so many different questions.
     *
     * @param excess what to say then, with {@code %d} for how many are too many
     */
    void requireQuestions(int count, String excess) {
        if (count > limits.lookups()) {
            throw refusal(excess.replace("%d", Integer.toString(limits.lookups())));
        }
    }

    /** Adds to the texts of GROUP_CONCAT. */
    void tally(NodeValue value, int separator) {
        grouped += length(value) + separator;
        if (grouped > (long) GROUPED_TEXTS * limits.text()) {
            throw refusal("The query makes texts of more than " + (long) GROUPED_TEXTS * limits.text()
                    + " characters by GROUP_CONCAT");
        }
    }

    private void requireDigits(long digits) {
        if (digits > limits.digits()) {
            throw refusal("The query computes a number of more than " + limits.digits() + " digits");
        }
    }

    private QueryCancelledException refusal(String sentence) {
        return deadline.stop(new RefusedQueryException(sentence));
    }

    /** The characters of a literal or IRI. */
    static long length(NodeValue value) {
        var node = value.asNode();
        return node.isLiteral()
                ? node.getLiteralLexicalForm().length()
                : node.toString().length();
    }
}
