package org.qualgraph.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The terms by which a name that is written wrongly is found. */
final class Terms {
    /** Skeletons of more characters have no deletions: their trigrams survive a typo. */
    static final int LONGEST_WITH_DELETIONS = 14;

    /** Shorter skeletons have no deletions: nothing would be left that tells them apart. */
    static final int SHORTEST_WITH_DELETIONS = 4;

    /** Shorter skeletons keep all but one of their characters, for the same reason. */
    static final int SHORTEST_WITH_TWO = 6;

    /** The longest term of the field of beginnings. */
    static final int LONGEST_BEGINNING = 3;

    private Terms() {}

    /** The trigrams of each word, with one space before and after it; their order is that of the words. */
    static Set<String> trigrams(Collection<String> forms) {
        var trigrams = new LinkedHashSet<String>();
        for (var form : forms) {
            var padded = " " + form + " ";
            for (var i = 0; i + 3 <= padded.length(); i++) {
                if (padded.charAt(i + 1) != ' ') {
                    trigrams.add(padded.substring(i, i + 3));
                }
            }
        }
        return trigrams;
    }

    /**
     * The skeleton without one of its characters, and from six characters on without two: at most 105 of them. Two
     * short names that are so many edits apart share one.
     */
    static Set<String> deletions(String skeleton) {
        var deletions = new LinkedHashSet<String>();
        if (skeleton.length() >= SHORTEST_WITH_DELETIONS && skeleton.length() <= LONGEST_WITH_DELETIONS) {
            addDeletions(skeleton, deletions);
            if (skeleton.length() >= SHORTEST_WITH_TWO) {
                List.copyOf(deletions).forEach(once -> addDeletions(once, deletions));
            }
        }
        return deletions;
    }

    private static void addDeletions(String skeleton, Set<String> deletions) {
        for (var i = 0; i < skeleton.length(); i++) {
            deletions.add(skeleton.substring(0, i) + skeleton.substring(i + 1));
        }
    }

    /** The words of normalised forms. */
    static Set<String> words(Collection<String> forms) {
        var words = new LinkedHashSet<String>();
        forms.forEach(form -> words.addAll(List.of(form.split(" "))));
        return words;
    }

    /** The beginnings of a normalised form. */
    static Set<String> beginnings(String form) {
        var beginnings = new LinkedHashSet<String>();
        for (var length = 1; length <= Math.min(form.length(), LONGEST_BEGINNING); length++) {
            beginnings.add(form.substring(0, length));
        }
        return beginnings;
    }
}
