package org.qualgraph.extraction;

/** How the name that stands in a text differs from the label. */
enum Spelling {
    /** At most in case, number, accents and punctuation. */
    SAME,
    /** In where its words are parted: "Tensor Flow", "dataset" for "data set", "Pythonkenntnisse". */
    VARIANT,
    /** In a letter or two. */
    MISSPELT
}
