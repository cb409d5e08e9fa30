package org.qualgraph.index;

import java.util.Set;
import org.qualgraph.analysis.EditDistance;

/**
 * How many words a query and a label share, whatever their order, from 0 to 1.
 *
 * <p>Each word of the query takes the most similar word of the label that is free: the same, another inflection (the same
 * beginning), one with a typo, or for the last word one that begins with it. What is shared counts against all words of
 * both; the query's words count more, as its words are there for a reason and a label may say more. Function words count
 * little.
 */
final class WordOverlap {
    private static final double QUERY_SHARE = 0.74;
    private static final double FUNCTION_WORD = 0.3;
    private static final double ORDER = 0.05;
    private static final double INFLECTION = 0.45;
    private static final double TYPO = 1.2;
    private static final int SHORTEST_STEM = 4;
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with", "und",
            "der", "die", "das", "den", "von", "fur", "im", "mit", "zu");

    /** Stands where a word was taken; no word is like it. */
    private static final String TAKEN = "";

    private final String[] words;
    private final double total;
    private final double beginningOfWord;
    private final EditDistance distance;

    WordOverlap(String form, double beginningOfWord, EditDistance distance) {
        this.words = form.split(" ");
        this.total = total(words);
        this.beginningOfWord = beginningOfWord;
        this.distance = distance;
    }

    double with(String label) {
        var others = label.split(" ");
        var all = QUERY_SHARE * total + (1 - QUERY_SHARE) * total(others);
        var shared = 0.0;
        var inOrder = 0;
        var last = -1;
        for (var i = 0; i < words.length; i++) {
            var at = nearest(i, others);
            if (at >= 0) {
                var weight = QUERY_SHARE * weight(words[i]) + (1 - QUERY_SHARE) * weight(others[at]);
                shared += weight * similarity(i, others[at]);
                inOrder += at > last ? 1 : 0;
                last = at;
                others[at] = TAKEN;
            }
        }
        return shared / all * (1 - ORDER + ORDER * inOrder / words.length);
    }

    /** The place of the word that is most similar to the query's i-th, or -1 where none is. */
    private int nearest(int i, String[] others) {
        var nearest = -1;
        var best = 0.0;
        for (var j = 0; j < others.length && best < 1; j++) {
            var similarity = similarity(i, others[j]);
            if (similarity > best) {
                best = similarity;
                nearest = j;
            }
        }
        return nearest;
    }

    private double similarity(int i, String other) {
        var word = words[i];
        if (word.equals(other)) {
            return 1;
        }
        var longest = Math.max(word.length(), other.length());
        var common = common(word, other);
        var whole = common == word.length() && i == words.length - 1 ? beginningOfWord : 0;
        return Math.max(whole, Math.max(inflection(common, longest), typo(word, other, longest)));
    }

    private static double inflection(int common, int longest) {
        var stem = common >= SHORTEST_STEM && 5 * common >= 3 * longest;
        return stem ? INFLECTION + (1 - INFLECTION) * common / longest : 0;
    }

    private double typo(String word, String other, int longest) {
        var bound = longest < 8 ? 1 : 2;
        if (word.length() < SHORTEST_STEM || other.length() < SHORTEST_STEM) {
            return 0;
        }
        var edits = distance.between(word, other, bound);
        return edits <= bound ? 1 - TYPO * edits / longest : 0;
    }

    private static int common(String word, String other) {
        var shortest = Math.min(word.length(), other.length());
        var i = 0;
        while (i < shortest && word.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private static double total(String[] words) {
        var total = 0.0;
        for (var word : words) {
            total += weight(word);
        }
        return total;
    }

    private static double weight(String word) {
        return FUNCTION_WORDS.contains(word) ? FUNCTION_WORD : 1;
    }
}
