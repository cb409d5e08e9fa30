package org.qualgraph.index.posting;

import org.qualgraph.model.Necessity;

/**
 * Walks through the coded requirements of one posting after the other, without making anything. The order of calls is that
 * of {@link ShapeCode}: {@link #requirements()} once, then for each {@link #next()}, as many {@link #concept()} as {@link
 * #concepts()} says, {@link #parts(int)}, and each part likewise. Not thread-safe.
 */
public final class ShapeCursor {
    private byte[] code = {};
    private int[] numbers = {};
    private int firstNumber;
    private int at;
    private int flags;
    private int kindAndNecessity;
    private int minimumYears;
    private int atLeast;
    private final int[] counts = new int[Necessity.values().length];

    ShapeCursor() {}

    /**
     * Puts it before the first requirement of a posting.
     *
     * @param numbersByPlace those of its concepts, by their places from {@code first} on
     */
    ShapeCursor on(byte[] bytes, int offset, int[] numbersByPlace, int first) {
        code = bytes;
        at = offset;
        numbers = numbersByPlace;
        firstNumber = first;
        return this;
    }

    static boolean isDuplicate(byte[] bytes, int offset) {
        return bytes[offset] == ShapeCode.DUPLICATE;
    }

    /** How many requirements there are; {@link #requirements(int)} then says of which necessity. */
    public int requirements() {
        at++;
        int all = 0;
        for (int necessity = 0; necessity < counts.length; necessity++) {
            counts[necessity] = number();
            all += counts[necessity];
        }
        return all;
    }

    /** How many requirements there are of the necessity with this ordinal. */
    public int requirements(int necessity) {
        return counts[necessity];
    }

    /** Goes to the next requirement or part. */
    public void next() {
        flags = code[at++];
        kindAndNecessity = code[at++];
        minimumYears = (flags & ShapeCode.YEARS) == 0 ? -1 : number();
        atLeast = number();
    }

    /** What {@link #parts(int)} wants to know. */
    public int flags() {
        return flags;
    }

    /** The ordinal of the kind. */
    public int kind() {
        return kindAndNecessity & (1 << ShapeCode.KIND_BITS) - 1;
    }

    /** The ordinal of the necessity. */
    public int necessity() {
        return kindAndNecessity >> ShapeCode.KIND_BITS;
    }

    /** Whether a degree that is still in progress is enough. */
    public boolean takesInProgress() {
        return (flags & ShapeCode.IN_PROGRESS) != 0;
    }

    /** Whether equivalent experience will do. */
    public boolean takesEquivalent() {
        return (flags & ShapeCode.OR_EQUIVALENT) != 0;
    }

    /** Years of experience, -1 where none are asked for. */
    public int minimumYears() {
        return minimumYears;
    }

    public int atLeast() {
        return atLeast;
    }

    /** How many concepts follow. */
    public int concepts() {
        return number();
    }

    /** The number of the next concept. */
    public int concept() {
        return numbers[firstNumber + number()];
    }

    /** How many parts follow the concepts of a requirement with these flags. */
    public int parts(int ofFlags) {
        return (ofFlags & ShapeCode.PARTS) == 0 ? 0 : number();
    }

    private int number() {
        int first = code[at++];
        if (first >= 0) {
            return first;
        }
        int number = first & 0x7f;
        for (int shift = 7; ; shift += 7) {
            int next = code[at++];
            number |= (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
