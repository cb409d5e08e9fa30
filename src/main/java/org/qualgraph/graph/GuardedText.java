package org.qualgraph.graph;

/** A text that a regular expression can read until the deadline only, however often it goes back. */
final class GuardedText implements CharSequence {
    private static final int READS_BETWEEN_CHECKS = 1 << 12;

    private final String text;
    private final Deadline deadline;
    private int reads;

    GuardedText(String text, Deadline deadline) {
        this.text = text;
        this.deadline = deadline;
    }

    @Override
    public char charAt(int index) {
        if (++reads % READS_BETWEEN_CHECKS == 0) {
            deadline.check();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
