package org.qualgraph.extraction;

import java.util.List;
import java.util.Set;
import org.qualgraph.analysis.Token;
import org.qualgraph.extraction.Gazetteer.Candidate;
import org.qualgraph.model.Span;

/** Counts the words near a name that decide for its concept. Cost: at most {@value #WINDOW} words on each side. */
final class ContextWords {
    private static final int WINDOW = 40;

    private final List<Token> tokens;
    private final Gazetteer gazetteer;

    ContextWords(List<Token> tokens, Gazetteer gazetteer) {
        this.tokens = tokens;
        this.gazetteer = gazetteer;
    }

    /** How many words of a line decide for a candidate in it. */
    int count(Candidate candidate, Span line) {
        var words = gazetteer.contextWords(candidate.name().concept());
        return words.isEmpty()
                ? 0
                : count(words, line, candidate.first() - 1, -1) + count(words, line, candidate.last() + 1, 1);
    }

    /** How many of the words, single or two in a row, stand in a line, going from a token in one direction. */
    private int count(Set<String> words, Span line, int from, int step) {
        var found = 0;
        for (var i = from; isNear(line, i, from); i += step) {
            var form = tokens.get(i).form();
            if (words.contains(form) || gazetteer.opensContext(form) && words.contains(pair(i))) {
                found++;
            }
        }
        return found;
    }

    private String pair(int i) {
        return tokens.get(i).form()
                + (i + 1 < tokens.size() ? " " + tokens.get(i + 1).form() : "");
    }

    private boolean isNear(Span line, int i, int from) {
        return i >= 0
                && i < tokens.size()
                && Math.abs(i - from) < WINDOW
                && line.contains(tokens.get(i).span());
    }
}
