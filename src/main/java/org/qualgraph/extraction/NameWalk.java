package org.qualgraph.extraction;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.qualgraph.analysis.Token;
import org.qualgraph.model.Span;

/** The words of a text beside the trie of names: which state a run of them leads to, and what stands between them. */
final class NameWalk {
    /** How many tokens a connective may have: "and/or". */
    private static final int MOST_CONNECTIVE = 2;

    private final String text;
    private final List<Token> tokens;
    private final int[] words;
    private final NameTrie trie;

    /** @param words the number of each token in the lexicon of the trie */
    NameWalk(String text, List<Token> tokens, int[] words, NameTrie trie) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
        this.trie = trie;
    }

    String text() {
        return text;
    }

    NameTrie trie() {
        return trie;
    }

    int size() {
        return words.length;
    }

    int word(int token) {
        return words[token];
    }

    String form(int token) {
        return tokens.get(token).form();
    }

    Span span(int token) {
        return tokens.get(token).span();
    }

    /** The characters of the tokens {@code [first, last]}. */
    Span span(int first, int last) {
        return Token.span(tokens, first, last);
    }

    /** Whether a single blank stands behind a token. */
    boolean isBlankBehind(int token) {
        return NameGlue.isBlank(text, tokens.get(token), tokens.get(token + 1));
    }

    /** The state that the tokens {@code [first, last]} lead to. */
    int state(int first, int last) {
        return rest(trie.first(words[first]), first, last);
    }

    /** The state that they lead to behind another one. */
    int state(int before, int first, int last) {
        return rest(trie.next(before, words[first]), first, last);
    }

    private int rest(int from, int first, int last) {
        var state = from;
        for (var i = first + 1; i <= last; i++) {
            state = NameGlue.joins(text, tokens.get(i - 1), tokens.get(i)) ? trie.next(state, words[i]) : NameTrie.NONE;
        }
        return state;
    }

    /** What stands between two tokens, in either order. */
    String between(int one, int other) {
        return text.substring(
                span(Math.min(one, other)).end(), span(Math.max(one, other)).start());
    }

    /**
     * The nearest token that a connective joins to a token, of which it may be parted by the words of the connective.
     *
     * @param step 1 for those behind it, -1 for those before it
     */
    Optional<Integer> joined(int from, int step, Predicate<String> isConnective) {
        for (var i = 1; i <= MOST_CONNECTIVE + 1; i++) {
            var other = from + step * i;
            if (other >= 0 && other < words.length) {
                var between = between(from, other);
                if (!between.isBlank() && isConnective.test(between)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }
}
