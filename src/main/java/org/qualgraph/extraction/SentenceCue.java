package org.qualgraph.extraction;

import java.util.List;

/** What words of a sentence say of it. */
enum SentenceCue {
    /** Asked only as a plus: what stands before the words. */
    PREFERRED_BEFORE,
    /** Asked only as a plus: what stands after them. */
    PREFERRED_AFTER,
    REQUIRED,
    NEGATED,
    /** Takes the edge off a negation: not required, but a plus. */
    STILL,
    ASKS,
    /** Says that somebody is looked for, with or without saying what is asked of them. */
    SEEKS,
    /** Says what a candidate has to have, so that it asks wherever it stands. */
    DEMANDS,
    COMPANY,
    BENEFITS,
    LEGAL,
    /** Names what is worked with, although the employer is the subject. */
    STACK;

    private static final Cues<SentenceCue> ALL = Cues.read("sentence-cues.txt", SentenceCue.class);

    /** The phrases of a sentence that say something. */
    static List<Cues.Found<SentenceCue>> in(Words words) {
        return ALL.in(words);
    }
}
