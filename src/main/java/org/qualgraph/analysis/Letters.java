package org.qualgraph.analysis;

/** A run of characters, and which of them it has, so that two that are nothing like each other are told apart at once. */
public final class Letters {
    private final char[] text;
    private final int start;
    private final int length;
    private final long present;

    /** The characters {@code [start, end)} of an array that no one changes. */
    public Letters(char[] text, int start, int end) {
        this.text = text;
        this.start = start;
        this.length = end - start;
        var bits = 0L;
        for (var at = start; at < end; at++) {
            bits |= 1L << (text[at] & Long.SIZE - 1);
        }
        this.present = bits;
    }

    public static Letters of(String text) {
        return new Letters(text.toCharArray(), 0, text.length());
    }

    public int length() {
        return length;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    public char charAt(int index) {
        return text[start + index];
    }

    /** The first characters. */
    public Letters first(int count) {
        return new Letters(text, start, start + count);
    }

    public boolean isSame(Letters other) {
        return length == other.length && present == other.present && common(other) == length;
    }

    /** How many characters both begin with. */
    public int common(Letters other) {
        var shortest = Math.min(length, other.length);
        var at = 0;
        while (at < shortest && text[start + at] == other.text[other.start + at]) {
            at++;
        }
        return at;
    }

    public boolean startsWith(Letters other) {
        return other.length <= length && common(other) == other.length;
    }

    public boolean endsWith(Letters other) {
        var from = length - other.length;
        return from >= 0 && new Letters(text, start + from, start + length).isSame(other);
    }

    /** A distance that {@link EditDistance} cannot be below: an edit takes away one character, and brings one. */
    int leastEdits(Letters other) {
        var surplus = Long.bitCount(present & ~other.present);
        var missing = Long.bitCount(other.present & ~present);
        return Math.max(Math.abs(length - other.length), Math.max(surplus, missing));
    }

    @Override
    public String toString() {
        return new String(text, start, length);
    }
}
