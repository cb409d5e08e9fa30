package org.qualgraph.classification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualgraph.analysis.Word;
import org.qualgraph.model.Span;

/** Which words of a scheme are in a passage, how well they agree, and where. */
final class PassageWords {
    /** Where a word comes more often than this, its further places are not looked at. */
    private static final int MOST_PLACES = 32;

    private final Map<Integer, Places> byWord = new HashMap<>();
    private final List<Word> words;

    /** Where in the passage a word of the scheme is, in ascending order, counted in words that say something. */
    private static final class Places {
        private final int[] at = new int[MOST_PLACES];
        private int count;
        private float degree;

        /** Only the places where the word agrees best count. */
        void add(int place, float agreement) {
            if (agreement > degree) {
                count = 0;
                degree = agreement;
            }
            if (agreement == degree && count < MOST_PLACES) {
                at[count++] = place;
            }
        }

        int firstFrom(int place) {
            for (var i = 0; i < count; i++) {
                if (at[i] >= place) {
                    return at[i];
                }
            }
            return -1;
        }
    }

    PassageWords(List<Word> words, WordTable table) {
        this.words = words;
        for (var i = 0; i < words.size(); i++) {
            var place = i;
            table.forEachLike(
                    words.get(i),
                    (word, degree) ->
                            byWord.computeIfAbsent(word, key -> new Places()).add(place, degree));
        }
    }

    void forEach(WordTable.Agreement agreement) {
        byWord.forEach((word, places) -> agreement.found(word, places.degree));
    }

    /**
     * The shortest stretch of the passage that has every one of some words that is in it at all.
     *
     * <p>Each place of each word is tried as a start, and the next place of every other word is looked up: for a name of
     * w words no more than w² × {@link #MOST_PLACES}² steps, in a sentence about w².
     */
    Optional<Stretch> shortest(int[] name) {
        var shortest = Optional.<Stretch>empty();
        for (var word : name) {
            var places = byWord.get(word);
            for (var i = 0; places != null && i < places.count; i++) {
                var stretch = from(places.at[i], name);
                if (stretch.isPresent()
                        && (shortest.isEmpty()
                                || stretch.get().gap() < shortest.get().gap())) {
                    shortest = stretch;
                }
            }
        }
        return shortest;
    }

    private Optional<Stretch> from(int start, int[] name) {
        var end = start;
        var found = 0;
        for (var word : name) {
            var places = byWord.get(word);
            if (places != null) {
                var place = places.firstFrom(start);
                if (place < 0) {
                    return Optional.empty();
                }
                end = Math.max(end, place);
                found++;
            }
        }
        return Optional.of(new Stretch(start, end, Math.max(0, end - start + 1 - found)));
    }

    /** The characters of a stretch. */
    Span span(Stretch stretch) {
        return new Span(
                words.get(stretch.first()).span().start(),
                words.get(stretch.last()).span().end());
    }

    /**
     * Some words on end.
     *
     * @param gap how many of them do not belong to the name that they were looked up for
     */
    record Stretch(int first, int last, int gap) {}
}
