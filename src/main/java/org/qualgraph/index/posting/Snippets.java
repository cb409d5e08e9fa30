package org.qualgraph.index.posting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qualgraph.analysis.SearchText;
import org.qualgraph.analysis.SearchWord;
import org.qualgraph.model.Snippet;
import org.qualgraph.model.Span;

/**
 * The passage of a text that holds most of the words asked for.
 *
 * <p>Idea: the text is read as it was for the index, which is cheaper than to keep where each of its words stands. Of all
 * passages of {@link #LENGTH} characters that begin with a place found, the first with the most different words wins. Cost:
 * linear in the text, and in the places found times those in a passage.
 */
final class Snippets {
    /** In UTF-16 code units, what is cut off words at the ends included. */
    private static final int LENGTH = 240;

    /** How much may stand before the first word found. */
    private static final int LEAD = 60;

    /** A place more than these of a text changes little. */
    private static final int MOST_PLACES = 2_000;

    private static final String CUT = "\u2026";

    private final TextQuestion question;

    Snippets(TextQuestion question) {
        this.question = question;
    }

    /** A run that was found. */
    private record Place(int run, Span span) {}

    /** The passage; the beginning of a text that holds none of the words. */
    Snippet of(String text, SearchText reading) {
        var words = reading.words(text);
        var places = places(words);
        int best = best(places);
        int from = best < 0 ? 0 : places.get(best).span().start();
        int start = Math.max(0, from - LEAD);
        int begin = start == 0 ? 0 : firstWordFrom(words, start, from);
        int end = wholeCharacter(text, lastWordBefore(words, begin + LENGTH, text.length()));
        return passage(text, begin, end, places);
    }

    private List<Place> places(List<SearchWord> words) {
        var places = new ArrayList<Place>();
        for (int at = 0; at < words.size() && places.size() < MOST_PLACES; at++) {
            for (int run = 0; run < question.runs().size(); run++) {
                int length = lengthAt(words, at, question.runs().get(run));
                if (length > 0) {
                    var last = words.get(at + length - 1).span();
                    places.add(new Place(run, new Span(words.get(at).span().start(), last.end())));
                }
            }
        }
        return places;
    }

    /** How many words of a text are a run, from one word on; 0 where they are not. */
    private static int lengthAt(List<SearchWord> words, int at, List<SearchWord> run) {
        if (isJoined(words.get(at), run)) {
            return 1;
        }
        if (run.size() == 1
                && words.get(at)
                        .joined()
                        .filter(run.getFirst().forms()::contains)
                        .isPresent()) {
            return 2;
        }
        if (at + run.size() > words.size()) {
            return 0;
        }
        for (int i = 0; i < run.size(); i++) {
            if (!sharesForm(words.get(at + i), run.get(i))) {
                return 0;
            }
        }
        return run.size();
    }

    private static boolean isJoined(SearchWord word, List<SearchWord> run) {
        return run.size() == 2
                && run.getFirst().joined().filter(word.forms()::contains).isPresent();
    }

    private static boolean sharesForm(SearchWord word, SearchWord other) {
        for (var form : word.forms()) {
            if (other.forms().contains(form)) {
                return true;
            }
        }
        return false;
    }

    /** The place with which the best passage begins, -1 where there is none. */
    private static int best(List<Place> places) {
        int best = -1;
        int most = 0;
        for (int first = 0; first < places.size(); first++) {
            Set<Integer> runs = new HashSet<>();
            int limit = places.get(first).span().start() + LENGTH - LEAD;
            for (int at = first; at < places.size() && places.get(at).span().end() <= limit; at++) {
                runs.add(places.get(at).run());
            }
            if (runs.size() > most) {
                most = runs.size();
                best = first;
            }
        }
        return best < 0 && !places.isEmpty() ? 0 : best;
    }

    private static int firstWordFrom(List<SearchWord> words, int start, int ifNone) {
        for (var word : words) {
            if (word.span().start() >= start) {
                return Math.min(word.span().start(), ifNone);
            }
        }
        return ifNone;
    }

    private static int lastWordBefore(List<SearchWord> words, int limit, int length) {
        if (limit >= length) {
            return length;
        }
        int end = limit;
        for (var word : words) {
            if (word.span().start() > limit) {
                return end;
            }
            if (word.span().end() <= limit) {
                end = word.span().end();
            }
        }
        return end;
    }

    private static int wholeCharacter(String text, int end) {
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static Snippet passage(String text, int begin, int end, List<Place> places) {
        var lead = begin == 0 ? "" : CUT;
        var found = new ArrayList<Span>();
        int covered = begin;
        for (var place : places) {
            var span = place.span();
            if (span.start() >= covered && span.end() <= end) {
                found.add(new Span(span.start() - begin + lead.length(), span.end() - begin + lead.length()));
                covered = span.end();
            }
        }
        return new Snippet(lead + oneLine(text.substring(begin, end)) + (end == text.length() ? "" : CUT), found);
    }

    /** Every sign that ends a line, or is none, as a blank, so that nothing moves. */
    private static String oneLine(String passage) {
        var line = new StringBuilder(passage);
        for (int at = 0; at < line.length(); at++) {
            if (Character.isWhitespace(line.charAt(at)) || Character.isISOControl(line.charAt(at))) {
                line.setCharAt(at, ' ');
            }
        }
        return line.toString();
    }
}
