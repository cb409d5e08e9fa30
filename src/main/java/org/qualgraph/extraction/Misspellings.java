package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualgraph.analysis.EditDistance;

/**
 * The words of labels that a word which is none may be a misspelling of.
 *
 * <p>Between two words lie at most two edits (one where the written word has fewer than ten letters), a transposition
 * is one, and the first letter is right. So only words with the same first letter and about the same length are looked
 * at, and of those only the few whose set of letters differs in at most four; the distance is computed for them alone. A
 * look costs some microseconds, and the whole eight bytes a word.
 */
final class Misspellings {
    private static final int SHORTEST = 6;
    private static final int SHORTEST_WITH_TWO = 10;
    private static final int LONGEST = 40;

    private static final List<String> ENDINGS = List.of(
            "s", "es", "d", "ed", "r", "er", "or", "ing", "ly", "y", "al", "ion", "ive", "able", "ment", "ist", "n",
            "en", "em", "e", "ung", "ies", "ied");
    private static final List<String> BEGINNINGS =
            List.of("un", "re", "non", "pre", "co", "mis", "over", "sub", "multi");

    private final Lexicon lexicon;
    private final Set<String> ordinary;
    private final Map<Integer, int[]> byStart = new HashMap<>();
    private final int[] letters;

    /** @param ordinary words that are right as they stand, besides those of labels */
    Misspellings(Lexicon lexicon, Set<String> ordinary) {
        this.lexicon = lexicon;
        this.ordinary = ordinary;
        this.letters = new int[lexicon.size()];
        var groups = new HashMap<Integer, List<Integer>>();
        for (int id = 0; id < letters.length; id++) {
            var word = lexicon.word(id);
            letters[id] = letters(word);
            if (word.length() >= SHORTEST && word.length() <= LONGEST) {
                groups.computeIfAbsent(start(word.charAt(0), word.length()), key -> new ArrayList<>())
                        .add(id);
            }
        }
        groups.forEach((start, ids) -> byStart.put(start, ints(ids)));
    }

    /** The numbers of the nearest words that a word may be meant for; none where it is right or too short. */
    List<Integer> corrections(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST || isWord(word)) {
            return List.of();
        }
        var distance = new EditDistance();
        int own = letters(word);
        var nearest = new ArrayList<Integer>();
        int bound = word.length() < SHORTEST_WITH_TWO ? 1 : 2;
        for (int length = word.length() - bound; length <= word.length() + bound; length++) {
            for (int id : byStart.getOrDefault(start(word.charAt(0), length), new int[0])) {
                int edits = Integer.bitCount(letters[id] ^ own) > 2 * bound
                        ? bound + 1
                        : distance.between(word, lexicon.word(id), bound);
                if (edits < bound) {
                    nearest.clear();
                    bound = edits;
                }
                if (edits == bound) {
                    nearest.add(id);
                }
            }
        }
        return nearest;
    }

    /** Whether a word is known, or known without an ending or a beginning that words take. */
    private boolean isWord(String word) {
        return !word.chars().allMatch(Character::isLetter)
                || isKnown(word)
                || ENDINGS.stream().anyMatch(ending -> word.endsWith(ending) && isStem(word, ending))
                || BEGINNINGS.stream()
                        .anyMatch(
                                beginning -> word.startsWith(beginning) && isKnown(word.substring(beginning.length())));
    }

    private boolean isStem(String word, String ending) {
        var stem = word.substring(0, word.length() - ending.length());
        return stem.length() > 2 && (isKnown(stem) || isKnown(stem + "e") || isKnown(stem + "y"));
    }

    private boolean isKnown(String word) {
        return lexicon.id(word) != Lexicon.NONE || ordinary.contains(word);
    }

    private static int start(char first, int length) {
        return first << 8 | length;
    }

    /** The set of letters of a word, as bits. */
    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }

    private static int[] ints(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
