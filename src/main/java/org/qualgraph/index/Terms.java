package org.qualgraph.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The terms by which a name that is written wrongly is found. */
final class Terms {
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
