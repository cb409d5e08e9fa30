package org.qualgraph.extraction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualgraph.analysis.Token;
import org.qualgraph.extraction.Gazetteer.Candidate;

/**
 * Candidates whose own words say that another thing is meant: the protocol of an address; a name of several words behind
 * the hyphen of a word that turns or swallows its first one ("non-relational databases", "cutting-edge AI"); and an
 * acronym in brackets behind the name that it is short for, where it is also short for something else ("Application
 * Development Framework (ADF)").
 * Cost: a look at the words in front of each candidate.
 */
final class Mistakable {
    private static final Set<String> PREFIXES = Set.of("non", "un", "anti", "cutting", "leading", "bleeding");
    private static final int FEWEST_LETTERS = 2;

    private final String text;
    private final List<Token> tokens;
    private final Map<Integer, List<Candidate>> byLast;

    Mistakable(String text, List<Token> tokens, Collection<Candidate> candidates) {
        this.text = text;
        this.tokens = tokens;
        this.byLast = candidates.stream().collect(Collectors.groupingBy(Candidate::last));
    }

    /** Whether a candidate is not what its place means. */
    boolean is(Candidate candidate) {
        return text.startsWith("://", candidate.span().end())
                || candidate.first() > 0 && (isBehindPrefix(candidate) || isShortForOther(candidate));
    }

    private boolean isBehindPrefix(Candidate candidate) {
        var at = candidate.span().start();
        return candidate.last() > candidate.first()
                && text.charAt(at - 1) == '-'
                && PREFIXES.contains(tokens.get(candidate.first() - 1).form());
    }

    private boolean isShortForOther(Candidate candidate) {
        var at = candidate.span().start();
        var end = candidate.span().end();
        if (text.charAt(at - 1) != '(' || end >= text.length() || text.charAt(end) != ')') {
            return false;
        }
        var spelledOut = byLast.getOrDefault(candidate.first() - 1, List.of()).stream()
                .filter(name -> abbreviates(candidate, name))
                .toList();
        return !spelledOut.isEmpty()
                && spelledOut.stream()
                        .noneMatch(name -> name.name()
                                .concept()
                                .id()
                                .equals(candidate.name().concept().id()));
    }

    /** Whether the letters of a short name are the first ones of the words of a long one. */
    private boolean abbreviates(Candidate acronym, Candidate name) {
        var letters = acronym.span().of(text);
        var count = letters.length();
        if (count < FEWEST_LETTERS || count > name.last() - name.first() + 1) {
            return false;
        }
        for (var i = 0; i < count; i++) {
            var word = tokens.get(name.last() - count + 1 + i).span();
            if (Character.toUpperCase(text.charAt(word.start())) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
