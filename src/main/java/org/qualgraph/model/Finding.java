package org.qualgraph.model;

/**
 * What an examination has found of one part of a home.
 *
 * @param part a word or two, such as {@code indexes}
 * @param sentence what is the case and, where it is broken, what to do
 */
public record Finding(String part, Condition condition, String sentence) {

    /** How a part is. */
    public enum Condition {
        WHOLE,
        /** It can be made whole from what else is there. */
        MENDABLE,
        /** It has just been made whole. */
        MENDED,
        /** It cannot be made whole from what is there. */
        BROKEN
    }

    public static Finding whole(String part, String sentence) {
        return new Finding(part, Condition.WHOLE, sentence);
    }

    public static Finding mendable(String part, String sentence) {
        return new Finding(part, Condition.MENDABLE, sentence);
    }

    public static Finding mended(String part, String sentence) {
        return new Finding(part, Condition.MENDED, sentence);
    }

    public static Finding broken(String part, String sentence) {
        return new Finding(part, Condition.BROKEN, sentence);
    }

    public boolean is(Condition other) {
        return condition == other;
    }
}
