package org.qualgraph.extraction;

/** In which letters a posting is written. */
enum Lettering {
    /** Capitals tell names and the beginnings of sentences. */
    MIXED,
    /** All but without capitals, so that they tell nothing. */
    SMALL;

    /** A text in which fewer than one letter in so many is a capital has none to speak of. */
    private static final int LETTERS_PER_CAPITAL = 100;

    static Lettering of(String text) {
        var letters = 0;
        var capitals = 0;
        for (var i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals * LETTERS_PER_CAPITAL < letters ? SMALL : MIXED;
    }
}
