package org.qualgraph.extraction;

/** How the name that stands in a text differs from the label. */
enum Spelling {
    /** At most in case, number, accents and punctuation. */
    SAME,
    /** In where its words are parted: "Tensor Flow", "dataset" for "data set", "Pythonkenntnisse". */
    VARIANT,
    /** In a letter or two. */
    MISSPELT;

    /** A name with straight apostrophes and without a final dot. */
    static String plain(String name) {
        var straight = name.replace('’', '\'');
        return straight.endsWith(".") ? straight.substring(0, straight.length() - 1) : straight;
    }
}
