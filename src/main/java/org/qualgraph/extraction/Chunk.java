package org.qualgraph.extraction;

import org.qualgraph.extraction.Sign.Kind;

/** What has been seen of a list since the last separator: names, words before and behind them, and what these say. */
final class Chunk {
    /** How many words may stand between a separator and the name that it joins. */
    private static final int MOST_WORDS = 5;

    /** How many words a thing may have that the vocabulary does not know. */
    private static final int MOST_WORDS_UNNAMED = 3;

    private int names;
    private int words;
    private int wordsBehind;
    private int wordsBeforeBarrier;
    private boolean prepositionFirst;
    private boolean phrase;
    private boolean barrier;
    private boolean similar;
    private boolean knowledge;
    private boolean level;
    private boolean years;

    void word(Sign sign) {
        if (sign.is(Kind.PREPOSITION)) {
            prepositionFirst |= words == 0;
            phrase |= words > 0 && names == 0;
        }
        knowledge |= sign.is(Kind.KNOWLEDGE);
        similar |= sign.is(Kind.SIMILAR);
        barrier |= sign.is(Kind.BARRIER) || sign.is(Kind.REQUIRED);
        wordsBeforeBarrier += barrier ? 0 : 1;
        words++;
        wordsBehind++;
    }

    /** Takes in a name; what is said behind it is said of it. */
    void name() {
        names++;
        words = 0;
        wordsBehind = 0;
        barrier = false;
    }

    /** Takes in the names of a bracket that is counted. */
    void countedNames() {
        names++;
    }

    /** Takes in a word that says nothing of what follows. */
    void passingWord() {
        words++;
    }

    void level() {
        level = true;
    }

    void years() {
        years = true;
    }

    void similar() {
        similar = true;
    }

    boolean hasNames() {
        return names > 0;
    }

    boolean hasWords() {
        return words > 0;
    }

    boolean isBlank() {
        return names == 0 && words == 0 && !years;
    }

    boolean isUnnamed() {
        return names == 0 && words > 0;
    }

    boolean hasLevel() {
        return level;
    }

    boolean hasYears() {
        return years;
    }

    boolean hasWordsBehindName() {
        return names > 0 && wordsBehind > 0;
    }

    /** Whether it is "another one", "something similar". */
    boolean isSimilar() {
        return similar;
    }

    /** Whether a preposition leads to its name, as in "experience with …". */
    boolean isPhrase() {
        return phrase;
    }

    /** Whether a preposition leads from knowledge to its name. */
    boolean isPhraseOfKnowledge() {
        return knowledge && phrase;
    }

    boolean beginsWithPreposition() {
        return prepositionFirst;
    }

    boolean beginsPhrase() {
        return phrase || years;
    }

    /** Whether it has more words than lead to one name. */
    boolean isLong() {
        return words > MOST_WORDS;
    }

    /** Whether its name stands too far from the separator to belong to the same list. */
    boolean isFar() {
        return isLong() || barrier;
    }

    /** Whether its words may name a thing that the vocabulary does not know. */
    boolean isBrief() {
        return words <= MOST_WORDS_UNNAMED && !prepositionFirst && !barrier;
    }

    /** Whether its first words may name such a thing, of which more is said: "or business teams is a plus". */
    boolean beginsBriefly() {
        return isBrief() || barrier && wordsBeforeBarrier > 0 && isBriefThing();
    }

    private boolean isBriefThing() {
        return wordsBeforeBarrier <= MOST_WORDS_UNNAMED && !prepositionFirst;
    }

    boolean hasNamesThenManyWords() {
        return names > 0 && wordsBehind > MOST_WORDS;
    }

    boolean hasNamesThenBarrier() {
        return names > 0 && barrier;
    }
}
