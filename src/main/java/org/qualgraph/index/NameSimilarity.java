package org.qualgraph.index;

import org.qualgraph.analysis.EditDistance;
import org.qualgraph.model.MatchClass;

/**
 * How alike a query and a label are that are not the same name, from 0 to 1.
 *
 * <p>Three things are measured, and the best of them is the similarity, mended a little by the second: how few typos
 * part the two, spaces and dots aside; how much of the label the query is the beginning of, with typos or without; and
 * how many words they share, in whatever order. The constants were fitted by coordinate descent on lookups with known
 * answers; none of them is so sharp that its second digit matters.
 */
final class NameSimilarity {
    private static final double FIRST_LETTER = 0.125;
    private static final double BEGINNING_WITH_TYPOS = 0.1;
    private static final double WORDS = 0.88;
    private static final double MENDING = 0.1;

    /** What was found of a label. */
    record Similarity(MatchClass matchClass, double score) {
        Similarity or(Similarity other) {
            return other.score > score ? other : this;
        }
    }

    private static final Similarity NOTHING = new Similarity(MatchClass.PARTIAL, 0);

    private final String form;
    private final String skeleton;
    private final int budget;
    private final int bound;
    private final Mode mode;
    private final WordOverlap words;
    private final EditDistance distance;

    NameSimilarity(String form, Mode mode, EditDistance distance) {
        this.form = form;
        this.skeleton = skeleton(form);
        this.budget = budget(skeleton.length());
        this.bound = skeleton.length() < 5 ? budget : Math.max(2, budget);
        this.mode = mode;
        this.words = new WordOverlap(form, mode.beginningOfWord(), distance);
        this.distance = distance;
    }

    /** How many typos a name of so many characters may have: the shorter it is, the more other names are as near. */
    static int budget(int length) {
        return length < 4 ? 0 : length < 8 ? 1 : length < 15 ? 2 : 3;
    }

    /**
     * Compares the query with a normalised label.
     *
     * @return {@code PREFIX} for a label that begins with the query, {@code FUZZY} for one within the typo budget, else
     *     {@code PARTIAL}, also for one that a second typo parts from a query whose budget is one
     */
    Similarity to(String label) {
        var bare = skeleton(label);
        if (skeleton.isEmpty() || bare.isEmpty()) {
            return NOTHING;
        }
        var shared = words.with(label);
        var best = byTypos(bare).or(byBeginning(label, bare)).or(new Similarity(MatchClass.PARTIAL, WORDS * shared));
        return new Similarity(best.matchClass, (1 - MENDING) * best.score + MENDING * shared);
    }

    private Similarity byTypos(String bare) {
        var edits = distance.between(skeleton, bare, bound);
        if (edits > bound) {
            return NOTHING;
        }
        var cost = edits + (skeleton.charAt(0) == bare.charAt(0) ? 0 : FIRST_LETTER);
        var score = 1 - cost / Math.max(skeleton.length(), bare.length());
        return new Similarity(edits <= budget ? MatchClass.FUZZY : MatchClass.PARTIAL, score);
    }

    private Similarity byBeginning(String label, String bare) {
        var share = Math.min(1, (double) skeleton.length() / bare.length());
        if (label.startsWith(form) || bare.startsWith(skeleton)) {
            return new Similarity(MatchClass.PREFIX, mode.beginning(share));
        }
        var edits = budget == 0 ? 1 : editsOfBeginning(bare);
        if (edits > budget) {
            return NOTHING;
        }
        var score = mode.beginning(share) - BEGINNING_WITH_TYPOS - (double) edits / skeleton.length();
        return new Similarity(MatchClass.PARTIAL, score);
    }

    /** The edits between the query and the beginning of a label that is as long, give or take a character. */
    private int editsOfBeginning(String bare) {
        var fewest = budget + 1;
        for (var length = skeleton.length() - 1; length <= Math.min(skeleton.length() + 1, bare.length()); length++) {
            fewest = Math.min(fewest, distance.between(skeleton, bare.substring(0, length), budget));
        }
        return fewest;
    }

    private static String skeleton(String form) {
        return form.replace(" ", "").replace(".", "");
    }
}
