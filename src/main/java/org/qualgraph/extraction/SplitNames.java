package org.qualgraph.extraction;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualgraph.analysis.Token;
import org.qualgraph.extraction.Gazetteer.Name;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptType;

/**
 * When a name may be written with a gap more or a gap less than its label has.
 *
 * <p>Without its gap a label of two words is always the same name ({@code dataset}, {@code vuejs}). A gap more is a matter
 * of taste in a common noun ({@code data set}, {@code multi-tasking}), but in the name of a product it could be the border
 * of two words that are about something else ("sales force", "hot spots"): there both must be written like a name
 * ({@code Tensor Flow}) and one of them be no word by itself, unless the label changes case where the gap stands.
 */
final class SplitNames {
    private static final int SHORTEST = 6;
    private static final int SHORTEST_WITH_HYPHEN = 5;
    private static final int SHORTEST_SIGNS = 4;
    private static final int SHORTEST_NOUN = 3;

    /** The kinds of skills that are called by a common noun; the others are things with names of their own. */
    private static final Set<String> COMMON_NOUNS = Set.of("knowledge", "method", "practice", "human-skill");

    /** Words that join others and are no part of a name that is written apart. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "the", "in", "on", "at", "to", "of", "by", "for", "from", "with", "and", "or", "no", "not", "my",
            "our", "your", "we", "us", "it", "is", "be", "as", "up", "out", "over", "under", "per", "all", "any", "so",
            "do", "go", "if", "new", "und", "oder", "der", "die", "das", "im", "am", "zu", "mit", "von", "ein", "eine");

    private static final int FILTER_BITS = 18;

    private final Lexicon lexicon;
    private final NameTrie trie;

    /** Which hashes names of one word have, so that most pairs of words cost a look at a single bit. */
    private final BitSet hashes = new BitSet(1 << FILTER_BITS);

    SplitNames(Lexicon lexicon, NameTrie trie) {
        this.lexicon = lexicon;
        this.trie = trie;
        for (int word = 0; word < lexicon.size(); word++) {
            if (lexicon.word(word).length() >= SHORTEST_WITH_HYPHEN
                    && !trie.names(trie.first(word)).isEmpty()) {
                hashes.set(bit(lexicon.word(word).hashCode()));
            }
        }
    }

    private static int bit(int hash) {
        return hash * 0x9e3779b9 >>> Integer.SIZE - FILTER_BITS;
    }

    /** The names of one word that stand in a text as two. */
    List<Name> names(String text, Token left, Token right) {
        if (!hashes.get(bit(Lexicon.hash(left.form(), right.form())))) {
            return List.of();
        }
        return trie.names(trie.first(lexicon.id(left.form(), right.form()))).stream()
                .filter(name -> name.spelling() == Spelling.SAME)
                .filter(name -> isSplit(name, text, left, right))
                .map(name -> name.as(Spelling.VARIANT))
                .toList();
    }

    /** The words of a label run together, where people write it so. */
    static Optional<String> joined(String label, List<String> words) {
        var parted = label.chars().anyMatch(c -> Character.isWhitespace(c) || c == '/');
        var form = String.join("", words);
        var alike = words.size() == 2 || words.size() == 3 && !parted;
        return Optional.of(form)
                .filter(joined -> alike && joined.length() >= (parted ? SHORTEST + 1 : SHORTEST_SIGNS))
                .filter(joined -> joined.chars().allMatch(Character::isLetterOrDigit));
    }

    /** Whether two words of a text can be a label of one word. */
    private boolean isSplit(Name name, String text, Token left, Token right) {
        var length = left.form().length() + right.form().length();
        var hyphen = NameGlue.isHyphen(text, left, right);
        if (length < (hyphen ? SHORTEST_WITH_HYPHEN : SHORTEST) || !hyphen && !NameGlue.isBlank(text, left, right)) {
            return false;
        }
        return isCommonNoun(name.concept()) ? hyphen || areNouns(left, right) : isProperName(name, text, left, right);
    }

    private static boolean isCommonNoun(Concept concept) {
        return concept.type() == ConceptType.FIELD
                || concept.notes().kind().filter(COMMON_NOUNS::contains).isPresent();
    }

    private static boolean areNouns(Token left, Token right) {
        return Math.min(left.form().length(), right.form().length()) >= SHORTEST_NOUN
                && !FUNCTION_WORDS.contains(left.form())
                && !FUNCTION_WORDS.contains(right.form());
    }

    private boolean isProperName(Name name, String text, Token left, Token right) {
        var known = isKnown(left) && isKnown(right);
        var large = opensLarge(text, left) && opensLarge(text, right);
        return changesCase(name.label().text(), left.span().length()) ? large || !known : large && !known;
    }

    private boolean isKnown(Token word) {
        return lexicon.id(word.form()) != Lexicon.NONE;
    }

    private static boolean changesCase(String label, int at) {
        return at < label.length()
                && Character.isLowerCase(label.charAt(at - 1))
                && Character.isUpperCase(label.charAt(at));
    }

    private static boolean opensLarge(String text, Token word) {
        return Character.isUpperCase(text.charAt(word.span().start()));
    }
}
