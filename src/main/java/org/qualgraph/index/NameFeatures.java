package org.qualgraph.index;

import java.util.Arrays;
import org.qualgraph.analysis.EditDistance;
import org.qualgraph.analysis.Letters;
import org.qualgraph.model.LabelKind;

/**
 * What is measured of a query and a label that are not the same name, for {@link RankModel}: how few typos part the two,
 * spaces and dots aside; how much of the label the query is the beginning of, with typos or without; how many words they
 * share, in whatever order, and how much these tell; and what the label is. Most are shares from 0 to 1.
 */
final class NameFeatures {
    /** The names of the features, in their order. */
    enum Feature {
        TYPO,
        WITHIN_BOUND,
        BEYOND_BUDGET,
        OTHER_FIRST_LETTER,
        EDITS,
        BEGINNING,
        BEGINS,
        BEGINS_WITH_WORDS,
        BEGINNING_WITH_TYPOS,
        BEGINS_WITH_TYPOS,
        WORDS_OF_QUERY,
        INFORMATION_OF_QUERY,
        LETTERS_OF_LABEL,
        WORDS_OF_BOTH,
        ORDER,
        BEGINS_WORD,
        COMMON_BEGINNING,
        AS_MANY_WORDS,
        SHARED_TERMS,
        WORDS_OF_CONCEPT,
        WORDS_OF_ITS_LABELS,
        ALIKE_LABELS,
        TRIGRAMS,
        ALTERNATIVE,
        HIDDEN,
        PRIOR,
        LENGTH,
        WORDS
    }

    static final int COUNT = Feature.values().length;

    private static final int MOST_LETTERS = 40;
    private static final int MOST_WORDS = 8;

    private final QueryName query;
    private final EditDistance distance;
    private final WordSimilarity similarity;
    private final TrigramLikeness trigrams;
    private final int budget;
    private final int bound;
    private final double information;
    private final double[] values = new double[COUNT];
    private int edits;

    NameFeatures(QueryName query, EditDistance distance) {
        this.query = query;
        this.distance = distance;
        this.similarity = new WordSimilarity(distance);
        this.trigrams = new TrigramLikeness(query.name().whole());
        var length = query.name().skeleton().length();
        this.budget = budget(length);
        this.bound = length < 3 ? 0 : length < 5 ? 1 : Math.max(2, budget);
        this.information = query.information();
    }

    /** How many typos a name of so many characters may have: the shorter it is, the more other names are as near. */
    static int budget(int length) {
        return length < 4 ? 0 : length < 8 ? 1 : length < 15 ? 2 : 3;
    }

    QueryName query() {
        return query;
    }

    /** Whether a label is within the typo budget. */
    boolean isWithinBudget(Name label) {
        return distance.between(query.name().skeleton(), label.skeleton(), budget) <= budget;
    }

    /**
     * Measures a label; an array that the next call fills anew.
     *
     * @param sharedTerms how much of the weight of both names they share, from 0 to about 1
     * @param wordsOfConcept for each label of the concept the words of the query that it has, a bit each; they and the
     *     terms count only where the label is beyond the typo budget, so that one within it can be measured without them
     */
    double[] of(Name label, int traits, double sharedTerms, int[] wordsOfConcept) {
        Arrays.fill(values, 0);
        typos(label.skeleton());
        beginning(label);
        words(label);
        set(Feature.TRIGRAMS, trigrams.likeness(label.whole()));
        if (!isWithinBudget()) {
            set(Feature.SHARED_TERMS, sharedTerms);
            wordsOfConcept(wordsOfConcept);
        }
        set(Feature.ALTERNATIVE, LabelTraits.kind(traits) == LabelKind.ALTERNATIVE ? 1 : 0);
        set(Feature.HIDDEN, LabelTraits.kind(traits) == LabelKind.HIDDEN ? 1 : 0);
        set(Feature.PRIOR, LabelTraits.prior(traits) / 255.0);
        set(Feature.LENGTH, Math.min(1, query.name().skeleton().length() / (double) MOST_LETTERS));
        set(Feature.WORDS, Math.min(1, query.words().size() / (double) MOST_WORDS));
        return values;
    }

    /** Whether the label that was measured last is like the query in any way but for some letters at the beginning. */
    boolean areAlike() {
        return edits <= bound
                || values[Feature.BEGINS.ordinal()] > 0
                || values[Feature.BEGINS_WITH_TYPOS.ordinal()] > 0
                || values[Feature.WORDS_OF_QUERY.ordinal()] > 0
                || values[Feature.BEGINS_WORD.ordinal()] > 0;
    }

    /** The edits between the query and the label that was measured last, spaces and dots aside; -1 beyond the bound. */
    int edits() {
        return edits <= bound ? edits : -1;
    }

    /** Whether the label that was measured last is within the typo budget. */
    boolean isWithinBudget() {
        return edits <= budget;
    }

    /** How much of the label that was measured last the query is, where it begins with it, else 0. */
    double beginning() {
        return values[Feature.BEGINNING.ordinal()];
    }

    private void set(Feature feature, double value) {
        values[feature.ordinal()] = value;
    }

    private void typos(Letters label) {
        var skeleton = query.name().skeleton();
        edits = distance.between(skeleton, label, bound);
        if (edits <= bound) {
            set(Feature.TYPO, 1 - (double) edits / Math.max(skeleton.length(), label.length()));
            set(Feature.WITHIN_BOUND, 1);
            set(Feature.BEYOND_BUDGET, edits > budget ? 1 : 0);
            set(Feature.OTHER_FIRST_LETTER, skeleton.charAt(0) == label.charAt(0) ? 0 : 1);
            set(Feature.EDITS, edits);
        }
    }

    private void beginning(Name label) {
        var skeleton = query.name().skeleton();
        var other = label.skeleton();
        var share = Math.min(1, (double) skeleton.length() / other.length());
        var common = skeleton.common(other);
        set(Feature.COMMON_BEGINNING, (double) common / skeleton.length());
        if (common == skeleton.length()) {
            set(Feature.BEGINNING, share);
            set(Feature.BEGINS, 1);
            set(Feature.BEGINS_WITH_WORDS, beginsWithWords(label.whole()) ? 1 : 0);
        } else if (budget > 0) {
            var fewest = editsOfBeginning(other);
            if (fewest <= budget) {
                set(Feature.BEGINNING_WITH_TYPOS, share - (double) fewest / skeleton.length());
                set(Feature.BEGINS_WITH_TYPOS, 1);
            }
        }
    }

    private boolean beginsWithWords(Letters label) {
        var whole = query.name().whole();
        return label.length() > whole.length() && label.charAt(whole.length()) == ' ' && label.startsWith(whole);
    }

    /** The edits between the query and the beginning of a label that is as long, give or take a character. */
    private int editsOfBeginning(Letters label) {
        var skeleton = query.name().skeleton();
        var fewest = budget + 1;
        for (var length = skeleton.length() - 1; length <= Math.min(skeleton.length() + 1, label.length()); length++) {
            fewest = Math.min(fewest, distance.between(skeleton, label.first(length), budget));
        }
        return fewest;
    }

    /** Each word of the query takes the most similar word of the label that is free. */
    private void words(Name label) {
        var words = query.name().words();
        var others = label.words();
        var isTaken = new boolean[others.length];
        var shared = 0.0;
        var told = 0.0;
        var letters = 0.0;
        var inOrder = 0;
        var last = -1;
        for (var i = 0; i < words.length; i++) {
            var nearest = -1;
            var best = 0.0;
            for (var j = 0; j < others.length && best < 1; j++) {
                var alike = isTaken[j] ? 0 : similarity.between(words[i], others[j]);
                if (alike > best) {
                    best = alike;
                    nearest = j;
                }
            }
            if (nearest >= 0) {
                isTaken[nearest] = true;
                shared += best;
                told += best * query.words().get(i).information();
                letters += best * others[nearest].length();
                inOrder += nearest > last ? 1 : 0;
                last = nearest;
            }
        }
        var length = label.whole().length() - others.length + 1;
        set(Feature.WORDS_OF_QUERY, shared / words.length);
        set(Feature.INFORMATION_OF_QUERY, told / information);
        set(Feature.LETTERS_OF_LABEL, letters / length);
        set(Feature.WORDS_OF_BOTH, told / information * letters / length);
        set(Feature.ORDER, (double) inOrder / words.length);
        set(Feature.AS_MANY_WORDS, words.length == others.length ? 1 : 0);
        set(Feature.BEGINS_WORD, beginsWord(words[words.length - 1], others) ? 1 : 0);
    }

    /** How much all labels of a concept share with the query together, on the average, and how many of them much. */
    private void wordsOfConcept(int[] labels) {
        var all = 0;
        var sum = 0.0;
        var alike = 0;
        for (var words : labels) {
            var told = informationOf(words) / information;
            all |= words;
            sum += told;
            alike += told > 0.5 ? 1 : 0;
        }
        set(Feature.WORDS_OF_CONCEPT, informationOf(all) / information);
        set(Feature.WORDS_OF_ITS_LABELS, sum / labels.length);
        set(Feature.ALIKE_LABELS, Math.log1p(alike) / MOST_WORDS);
    }

    private static boolean beginsWord(Letters word, Letters[] others) {
        for (var other : others) {
            if (other.length() > word.length() && other.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private double informationOf(int words) {
        var sum = 0.0;
        for (var i = 0; i < Math.min(Scratch.MOST_WORDS, query.words().size()); i++) {
            sum += (words >>> i & 1) * query.words().get(i).information();
        }
        return sum;
    }
}
