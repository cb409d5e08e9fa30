package org.qualgraph.corpus;

/**
 * A line of print. Lengths are in points, from the left and the top of its page.
 *
 * @param left where its text begins, behind the bullet if it has one
 * @param start where it begins, with the bullet
 * @param firstWord how wide its first word is
 * @param size of its letters
 * @param boldStart whether its first letters are bold
 * @param boldEnd whether its last letters are
 */
record PrintedLine(
        String text,
        int page,
        float start,
        float left,
        float right,
        float firstWord,
        float baseline,
        float size,
        boolean boldStart,
        boolean boldEnd,
        boolean bulleted) {

    boolean hasSizeOf(PrintedLine other) {
        return Math.abs(size - other.size) < 0.6f;
    }

    /** Whether one of both lines is bold as a whole, as headings are, and the other is not where they meet. */
    boolean isSetApartFrom(PrintedLine next) {
        return isBold() && !next.boldStart || next.isBold() && !boldEnd;
    }

    private boolean isBold() {
        return boldStart && boldEnd;
    }
}
