package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qualgraph.analysis.Token;
import org.qualgraph.extraction.Gazetteer.Candidate;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Span;

/**
 * Skills that share words with another one of a list: "unit and integration testing", "data profiling, cleansing and
 * modeling".
 *
 * <p>From each skill of several words, goes over the things that a connective joins to it and adds in thought its last
 * words to each before it, or its first words to each behind it. A thing that is a name by itself is left alone, and so
 * is what no plain name comes of. Cost: the things of the list, at most {@value #MOST_THINGS} in each direction, with a
 * look-up for each.
 */
final class SharedWords {
    private static final int MOST_THINGS = 5;

    /** How many words a thing may have without the shared ones. */
    private static final int MOST_WORDS = 2;

    /** How many words things may share. */
    private static final int MOST_SHARED = 2;

    /** How many tokens a connective may have: "and/or". */
    private static final int MOST_CONNECTIVE = 2;

    private static final Pattern JOINS =
            Pattern.compile("(?i)[ \\t]{0,3}[,/&]?[ \\t]{0,3}(?:(?:and/or|and|or|und|oder)[ \\t]{1,3})?");

    /** A connective that joins parts of names, not only whole names. */
    private static final Pattern JOINS_CLOSELY =
            Pattern.compile("(?i).{0,8}(?:[/&]|\\b(?:and|or|und|oder)\\b).{0,8}", Pattern.DOTALL);

    /** What stands behind a thing that is whole. */
    private static final Pattern ENDS_THING = Pattern.compile(
            "(?i)[ \\t]{0,3}(?:[^\\p{L}\\p{N}\\s+#/-]|[/&]|\\n|\\r|$|(?:and|or|in|for|of|with|using|on|to|is|are|as|by|at|und|oder|skills|experience|techniques|methods|tools|practices|processes|concepts|principles|technologies|activities)\\b)");

    private final String text;
    private final List<Token> tokens;
    private final int[] words;
    private final NameTrie trie;
    private final BitSet named = new BitSet();
    private final List<Candidate> found = new ArrayList<>();

    SharedWords(String text, List<Token> tokens, int[] words, NameTrie trie) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
        this.trie = trie;
    }

    /** The skills beside those that stand whole in a text. */
    List<Candidate> besides(List<Candidate> whole) {
        whole.forEach(candidate -> named.set(candidate.first(), candidate.last() + 1));
        for (var candidate : whole) {
            if (candidate.last() > candidate.first()
                    && candidate.name().concept().type() == ConceptType.SKILL
                    && !candidate.name().isAmbiguous()) {
                before(candidate);
                behind(candidate);
            }
        }
        return found;
    }

    private void before(Candidate candidate) {
        var first = Optional.of(candidate.first());
        for (var i = 0; i < MOST_THINGS && first.isPresent(); i++) {
            var last = joined(first.get(), -1);
            first = last.isPresent() && (i > 0 || isClose(last.get(), first.get()))
                    ? thingThatEnds(last.get(), candidate)
                    : Optional.empty();
        }
    }

    private void behind(Candidate candidate) {
        var last = Optional.of(candidate.last());
        for (var i = 0; i < MOST_THINGS && last.isPresent(); i++) {
            last = joined(last.get(), 1).flatMap(first -> thingThatBegins(first, candidate));
        }
    }

    /** The nearest token in a direction that a connective joins to a token. */
    private Optional<Integer> joined(int from, int step) {
        for (var i = 1; i <= MOST_CONNECTIVE + 1; i++) {
            var other = from + step * i;
            if (other >= 0 && other < words.length) {
                var between = between(from, other);
                if (!between.isBlank() && JOINS.matcher(between).matches()) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isClose(int one, int other) {
        return JOINS_CLOSELY.matcher(between(one, other)).matches();
    }

    private String between(int one, int other) {
        return text.substring(
                tokens.get(Math.min(one, other)).span().end(),
                tokens.get(Math.max(one, other)).span().start());
    }

    /** Adds the thing that ends at a token, where the last words of a skill make it one, and gives its first token. */
    private Optional<Integer> thingThatEnds(int last, Candidate candidate) {
        for (var first = Math.max(0, last - MOST_WORDS + 1); first <= last; first++) {
            for (var shared = 1; shared <= shared(candidate); shared++) {
                var state = then(root(first, last), candidate.last() - shared + 1, candidate.last());
                if (add(first, last, state, candidate)) {
                    return Optional.of(first);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> thingThatBegins(int first, Candidate candidate) {
        for (var last = Math.min(words.length, first + MOST_WORDS) - 1; last >= first; last--) {
            for (var shared = 1; endsThing(last) && shared <= shared(candidate); shared++) {
                var state = root(candidate.first(), candidate.first() + shared - 1);
                if (add(first, last, then(state, first, last), candidate)) {
                    return Optional.of(last);
                }
            }
        }
        return Optional.empty();
    }

    private static int shared(Candidate candidate) {
        return Math.min(MOST_SHARED, candidate.last() - candidate.first());
    }

    private boolean endsThing(int token) {
        return ENDS_THING
                .matcher(text)
                .region(tokens.get(token).span().end(), text.length())
                .lookingAt();
    }

    /** The state that the words {@code [first, last]} lead to. */
    private int root(int first, int last) {
        return rest(trie.first(words[first]), first, last);
    }

    /** The state that they lead to behind other words. */
    private int then(int state, int first, int last) {
        return rest(trie.next(state, words[first]), first, last);
    }

    private int rest(int from, int first, int last) {
        var state = from;
        for (var i = first + 1; i <= last; i++) {
            state = NameGlue.joins(text, tokens.get(i - 1), tokens.get(i)) ? trie.next(state, words[i]) : NameTrie.NONE;
        }
        return state;
    }

    private boolean add(int first, int last, int state, Candidate beside) {
        if (state == NameTrie.NONE || named.get(first, last + 1).cardinality() > 0) {
            return false;
        }
        var span = new Span(
                tokens.get(first).span().start(), tokens.get(last).span().end());
        var names = trie.names(state).stream()
                .filter(name -> name.concept().type() == ConceptType.SKILL && !name.isAmbiguous())
                .filter(name ->
                        !name.concept().id().equals(beside.name().concept().id()))
                .toList();
        names.forEach(name -> found.add(new Candidate(span, first, last, name.as(Spelling.VARIANT))));
        return !names.isEmpty();
    }
}
