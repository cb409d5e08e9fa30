package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualgraph.extraction.Gazetteer.Candidate;
import org.qualgraph.extraction.Gazetteer.Name;

/**
 * Skills named by ordinary words among which stand one or two that only qualify the noun behind them: "solve <i>complex
 * technical</i> problems", "build <i>strong</i> relationships", "lead a <i>small</i> team". What has a name with the
 * words in between is left to that name. Cost: a look at the word behind each that opens a name.
 */
final class QualifiedNames {
    private static final int MOST_QUALIFIERS = 2;

    private static final Set<String> QUALIFIERS = Set.of(
            "a",
            "an",
            "new",
            "novel",
            "latest",
            "emerging",
            "modern",
            "complex",
            "complicated",
            "difficult",
            "challenging",
            "hard",
            "tough",
            "ambiguous",
            "abstract",
            "technical",
            "analytical",
            "several",
            "multiple",
            "various",
            "different",
            "diverse",
            "large",
            "small",
            "strong",
            "good",
            "great",
            "excellent",
            "effective",
            "successful",
            "close",
            "clear",
            "productive",
            "positive",
            "lasting",
            "deep");

    private static final Set<TermGroup> GROUPS = Set.of(TermGroup.DISCIPLINE, TermGroup.HUMAN_SKILL);

    private final NameWalk walk;
    private final NameTrie trie;

    QualifiedNames(NameWalk walk) {
        this.walk = walk;
        this.trie = walk.trie();
    }

    /** The names with qualifiers among their words, in the order of their first ones. */
    List<Candidate> all() {
        var found = new ArrayList<Candidate>();
        for (var first = 0; first + 2 < walk.size(); first++) {
            var state = trie.first(walk.word(first));
            for (var at = first + 1; state != NameTrie.NONE && at + 1 < walk.size(); at++) {
                behindQualifiers(first, at, state).ifPresent(found::add);
                state = walk.isBlankBehind(at - 1) ? trie.next(state, walk.word(at)) : NameTrie.NONE;
            }
        }
        return found;
    }

    /** The longest name whose words up to a token lead to a state, and that goes on behind qualifiers from there. */
    private Optional<Candidate> behindQualifiers(int first, int from, int state) {
        for (var at = from; at < from + MOST_QUALIFIERS && isQualifier(at); at++) {
            if (trie.next(state, walk.word(at)) != NameTrie.NONE) {
                return Optional.empty();
            }
            var rest = rest(first, at + 1, state);
            if (rest.isPresent()) {
                return rest;
            }
        }
        return Optional.empty();
    }

    private boolean isQualifier(int at) {
        return at + 1 < walk.size()
                && walk.isBlankBehind(at - 1)
                && walk.isBlankBehind(at)
                && QUALIFIERS.contains(walk.form(at));
    }

    private Optional<Candidate> rest(int first, int from, int before) {
        var longest = Optional.<Candidate>empty();
        var state = before;
        for (var last = from; last < walk.size(); last++) {
            state = last == from || walk.isBlankBehind(last - 1) ? trie.next(state, walk.word(last)) : NameTrie.NONE;
            if (state == NameTrie.NONE) {
                return longest;
            }
            var name = name(state);
            if (name.isPresent()) {
                longest = Optional.of(candidate(first, last, name.get()));
            }
        }
        return longest;
    }

    private Candidate candidate(int first, int last, Name name) {
        return new Candidate(walk.span(first, last), first, last, name.as(Spelling.VARIANT));
    }

    private Optional<Name> name(int state) {
        return trie.names(state).stream()
                .filter(name -> !name.isAmbiguous() && GROUPS.contains(TermGroup.of(Optional.of(name.concept()))))
                .findFirst();
    }
}
