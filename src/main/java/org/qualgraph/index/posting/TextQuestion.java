package org.qualgraph.index.posting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qualgraph.analysis.SearchText;
import org.qualgraph.analysis.SearchWord;

/**
 * What a text asks for: runs of words, each of which must be there. What stands between quotes is one run, whose words
 * stand in this order; so is what stands between blanks: {@code CI/CD}, {@code node.js}. There is no other syntax, so that
 * nothing can be wrong; a quote that is not closed is a blank.
 */
record TextQuestion(List<List<SearchWord>> runs) {
    private static final int MOST_WORDS = 64;
    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";

    /**
     * Reads a text.
     *
     * @throws UnsearchableTextException where there is no word in it, or too many
     */
    static TextQuestion of(String text) {
        var parts = split(text);
        Set<List<String>> seen = new LinkedHashSet<>();
        var runs = new ArrayList<List<SearchWord>>();
        int words = 0;
        for (var part : parts) {
            var run = SearchText.WITH_GERMAN.words(part);
            if (!run.isEmpty()
                    && seen.add(
                            run.stream().map(word -> word.forms().getFirst()).toList())) {
                runs.add(run);
                words += run.size();
            }
            if (words > MOST_WORDS) {
                throw UnsearchableTextException.tooLong(MOST_WORDS);
            }
        }
        if (runs.isEmpty()) {
            throw UnsearchableTextException.withoutWord();
        }
        return new TextQuestion(runs);
    }

    private static List<String> split(String text) {
        var parts = new ArrayList<String>();
        int start = 0;
        while (start < text.length()) {
            int open = nextQuote(text, start);
            int close = open < text.length() ? nextQuote(text, open + 1) : open;
            addWords(text.substring(start, open), parts);
            if (close < text.length()) {
                parts.add(text.substring(open + 1, close));
            } else if (open < text.length()) {
                addWords(text.substring(open + 1), parts);
            }
            start = close + 1;
        }
        return parts;
    }

    private static int nextQuote(String text, int from) {
        int at = from;
        while (at < text.length() && QUOTES.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static void addWords(String text, List<String> parts) {
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean isBlank = at == text.length() || isBlank(text.charAt(at));
            if (isBlank && start >= 0) {
                parts.add(text.substring(start, at));
                start = -1;
            } else if (!isBlank && start < 0) {
                start = at;
            }
        }
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }
}
