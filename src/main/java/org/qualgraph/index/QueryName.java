package org.qualgraph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.qualgraph.analysis.EditDistance;

/**
 * A form of a query taken apart.
 *
 * @param words its words, with what they may stand for
 */
record QueryName(String form, Name name, List<Word> words) {

    /**
     * A word of a query.
     *
     * @param information how much it tells, in nats: the rarer the word that it stands for, the more
     * @param neighbours the words of labels that it may stand for, the most similar first; few where it is known
     */
    record Word(String text, double information, List<LabelWords.Neighbour> neighbours) {
        boolean isKnown() {
            return !neighbours.isEmpty() && neighbours.getFirst().similarity() == 1;
        }
    }

    static QueryName of(String form, LabelReader labels, EditDistance distance) throws IOException {
        var words = new ArrayList<Word>();
        for (var text : form.split(" ")) {
            var neighbours = labels.words().neighbours(text, distance);
            var frequency = neighbours.isEmpty() ? 1 : neighbours.getFirst().frequency();
            words.add(new Word(text, information(labels.size(), frequency), neighbours));
        }
        return new QueryName(form, Name.of(form), words);
    }

    /** How much there is in seeing one of so many labels' words, in nats. */
    static double information(int labels, int frequency) {
        return Math.log((1.0 + labels) / frequency);
    }

    /** Whether all of it counts in its {@link Deletions}, so that a label that shares one is not far from it. */
    boolean isShort() {
        return name.skeleton().length() <= Deletions.LONGEST;
    }

    /** How much all words tell. */
    double information() {
        return words.stream().mapToDouble(Word::information).sum();
    }
}
