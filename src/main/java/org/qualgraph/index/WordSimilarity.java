package org.qualgraph.index;

import org.qualgraph.analysis.EditDistance;
import org.qualgraph.analysis.Letters;

/**
 * How alike two words are, from 0 to 1: the same, another inflection of one (they begin alike), one with a typo or two, or
 * one within the other, as in compounds. Not thread-safe.
 */
final class WordSimilarity {
    private static final double INFLECTION = 0.45;
    private static final double COMPOUND = 0.3;
    private static final double TYPO = 1.2;
    private static final int SHORTEST_STEM = 4;
    private static final int SHORTEST_PART = 5;

    private final EditDistance distance;

    WordSimilarity(EditDistance distance) {
        this.distance = distance;
    }

    double between(Letters word, Letters other) {
        if (word.isSame(other)) {
            return 1;
        }
        var longest = Math.max(word.length(), other.length());
        var shortest = Math.min(word.length(), other.length());
        if (shortest < SHORTEST_STEM) {
            return 0;
        }
        return Math.max(typo(word, other, longest), Math.max(inflection(word, other, longest), part(word, other)));
    }

    private static double inflection(Letters word, Letters other, int longest) {
        var common = word.common(other);
        var stem = common >= SHORTEST_STEM && 5 * common >= 3 * longest;
        return stem ? INFLECTION + (1 - INFLECTION) * common / longest : 0;
    }

    private double typo(Letters word, Letters other, int longest) {
        var bound = longest < 8 ? 1 : 2;
        var edits = distance.between(word, other, bound);
        return edits <= bound ? 1 - TYPO * edits / longest : 0;
    }

    private static double part(Letters word, Letters other) {
        var longer = word.length() > other.length() ? word : other;
        var shorter = longer == word ? other : word;
        var isPart = shorter.length() >= SHORTEST_PART && (longer.endsWith(shorter) || longer.startsWith(shorter));
        return isPart ? COMPOUND + (1 - COMPOUND) * shorter.length() / longer.length() : 0;
    }
}
