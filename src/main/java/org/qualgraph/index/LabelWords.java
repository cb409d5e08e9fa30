package org.qualgraph.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final DeletionTable deletions;

    private LabelWords(DeletionTable deletions) {
        this.deletions = deletions;
    }

    static LabelWords open(Directory directory, LeafReader labels) throws IOException {
        var words = new LabelWords(DeletionTable.open(directory, DeletionTable.WORDS));
        var each = each(labels);
        for (var term = each.next(); term != null; term = each.next()) {
            var word = term.utf8ToString();
            words.words.add(word);
            words.frequencies.put(word, each.docFreq());
        }
        return words;
    }

    /** Writes what is beside the terms of an index that is about to be committed. */
    static void write(Directory directory, LeafReader labels) throws IOException {
        var deletions = new DeletionTable.Builder();
        var each = each(labels);
        for (var term = each.next(); term != null; term = each.next()) {
            deletions.add(List.of(term.utf8ToString()));
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

    /** How many labels have a word. */
    int frequency(String word) {
        return frequencies.getOrDefault(word, 0);
    }

    /** The words that a word may stand for, itself first where it is one of them, then the most similar ones. */
    List<Neighbour> neighbours(String word, TermReader terms, EditDistance distance) throws IOException {
        var similarity = new WordSimilarity(distance);
        var letters = Letters.of(word);
        var found = new HashMap<String, Neighbour>();
        if (frequency(word) > 0) {
            add(letters, word, similarity, found);
        } else {
            for (var hash : Deletions.hashes(word)) {
                deletions.visit(hash, number -> add(letters, words.get(number), similarity, found));
            }
        }
        if (word.length() >= SHORTEST_INFLECTED) {
            var stem = word.substring(0, Math.max(4, 3 * word.length() / 4));
            var seen = 0;
            for (var there = terms.seekFrom(stem); there && seen++ < MOST_INFLECTIONS; there = terms.next()) {
                var other = terms.term();
                if (!other.startsWith(stem)) {
                    break;
                }
                add(letters, other, similarity, found);
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparingDouble(Neighbour::similarity)
                        .reversed()
                        .thenComparing(Neighbour::word))
                .limit(MOST_NEIGHBOURS)
                .toList();
    }

    private boolean add(Letters word, String other, WordSimilarity similarity, Map<String, Neighbour> found) {
        if (!found.containsKey(other)) {
            var alike = similarity.between(word, Letters.of(other));
            if (alike >= LEAST_SIMILARITY) {
                found.put(other, new Neighbour(other, frequency(other), alike));
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        deletions.close();
    }
}
