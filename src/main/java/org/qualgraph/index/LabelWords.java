package org.qualgraph.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.qualgraph.analysis.EditDistance;
import org.qualgraph.analysis.Letters;

/**
 * The different words of all labels: how many labels have each, and which of them a word of a query may stand for that
 * is written wrongly or otherwise inflected. Words and counts are kept on the heap, a third as many as there are labels;
 * the table of deletions is mapped. Thread-safe.
 */
final class LabelWords implements Closeable {
    private static final int MOST_NEIGHBOURS = 6;
    private static final int MOST_INFLECTIONS = 32;
    private static final int SHORTEST_INFLECTED = 5;
    private static final double LEAST_SIMILARITY = 0.6;

    /**
     * A word of labels that a word may stand for.
     *
     * @param frequency how many labels have it
     */
    record Neighbour(String word, int frequency, double similarity) {}

    private static final Comparator<Neighbour> MOST_SIMILAR_FIRST =
            Comparator.comparingDouble(Neighbour::similarity).reversed().thenComparing(Neighbour::word);

    /** In the order of their code points, as terms are. */
    private final String[] words;

    private final int[] frequencies;
    private final DeletionTable deletions;

    private LabelWords(String[] words, int[] frequencies, DeletionTable deletions) {
        this.words = words;
        this.frequencies = frequencies;
        this.deletions = deletions;
    }

    static LabelWords open(Directory directory, LeafReader labels) throws IOException {
        var terms = labels.terms(Fields.WORD);
        var words = new String[terms == null ? 0 : (int) terms.size()];
        var frequencies = new int[words.length];
        var each = each(labels);
        for (var i = 0; i < words.length; i++) {
            words[i] = Objects.requireNonNull(each.next()).utf8ToString();
            frequencies[i] = each.docFreq();
        }
        return new LabelWords(words, frequencies, DeletionTable.open(directory, DeletionTable.WORDS));
    }

    /** Writes what is beside the terms of an index that is about to be committed. */
    static void write(Directory directory, LeafReader labels) throws IOException {
        var deletions = new DeletionTable.Builder();
        var each = each(labels);
        for (var term = each.next(); term != null; term = each.next()) {
            deletions.add(List.of(Deletions.ofWord(term.utf8ToString())));
        }
        deletions.write(directory, DeletionTable.WORDS);
    }

    private static TermsEnum each(LeafReader labels) throws IOException {
        var terms = labels.terms(Fields.WORD);
        return terms == null ? TermsEnum.EMPTY : terms.iterator();
    }

    void verify() throws IOException {
        deletions.verify();
    }

    /** The words that a word may stand for, itself first where it is one of them, then the most similar ones. */
    List<Neighbour> neighbours(String word, EditDistance distance) throws IOException {
        var found = new Neighbours(word, distance);
        var place = place(word);
        if (place < words.length && words[place].equals(word)) {
            found.add(place);
        } else {
            for (var hash : Deletions.ofWord(word)) {
                deletions.visit(hash, found::add);
            }
        }
        if (word.length() >= SHORTEST_INFLECTED) {
            var stem = word.substring(0, Math.max(4, 3 * word.length() / 4));
            var first = place(stem);
            for (var i = first; i < Math.min(words.length, first + MOST_INFLECTIONS); i++) {
                if (!words[i].startsWith(stem)) {
                    break;
                }
                found.add(i);
            }
        }
        return found.mostSimilar();
    }

    /** Where a word stands, or would. */
    private int place(String word) {
        var low = 0;
        var high = words.length;
        while (low < high) {
            var middle = low + high >>> 1;
            if (compare(words[middle], word) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** By code points: what lies outside the basic plane comes last, though its surrogates do not. */
    private static int compare(String word, String other) {
        var shortest = Math.min(word.length(), other.length());
        for (var i = 0; i < shortest; i++) {
            var one = word.charAt(i);
            var two = other.charAt(i);
            if (one != two) {
                var isLast = Character.isSurrogate(one);
                return isLast == Character.isSurrogate(two) ? one - two : isLast ? 1 : -1;
            }
        }
        return word.length() - other.length();
    }

    /** What was found to be like a word. */
    private final class Neighbours {
        private final Letters word;
        private final WordSimilarity similarity;
        private final Set<Integer> seen = new HashSet<>();
        private final List<Neighbour> found = new ArrayList<>();

        Neighbours(String word, EditDistance distance) {
            this.word = Letters.of(word);
            this.similarity = new WordSimilarity(distance);
        }

        boolean add(int place) {
            if (seen.add(place)) {
                var alike = similarity.between(word, Letters.of(words[place]));
                if (alike >= LEAST_SIMILARITY) {
                    found.add(new Neighbour(words[place], frequencies[place], alike));
                }
            }
            return true;
        }

        List<Neighbour> mostSimilar() {
            found.sort(MOST_SIMILAR_FIRST);
            return found.size() > MOST_NEIGHBOURS ? found.subList(0, MOST_NEIGHBOURS) : found;
        }
    }

    @Override
    public void close() throws IOException {
        deletions.close();
    }
}
