package org.qualgraph.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Splits texts, and what is asked of them, into words that are found in any inflection.
 *
 * <p>The words are those of {@link Tokenizer}, so that C, C++, C#, .NET and R are five. Each has its own form and, where it
 * is inflected, its English stem ({@code compiled}, {@code compiling} → {@code compile}), so that what is written as it was
 * asked for counts double; who does something is not what is done ({@code compiler}). Umlauts are folded either way. German
 * stems are marked and stand beside the others: a word of a German text has one and so has every word that is asked for,
 * whose language nobody knows, while other texts have none. A stem of fewer than {@link #SHORTEST_STEM} letters would be a
 * name as often as not ({@code going} is not {@code Go}), so such words stay as they are. Thread-safe; the cost is linear.
 */
public enum SearchText {
    /** A text in English, or in a language whose inflection is not known. */
    PLAIN,
    /** A text in German, or one that is asked for in a language that is not known. */
    WITH_GERMAN;

    private static final int SHORTEST_STEM = 4;

    /** A longer word, in characters, is found by its beginning. */
    private static final int LONGEST = 100;

    private static final String GERMAN = "~";
    private static final Tokenizer TOKENIZER = new Tokenizer();

    /** How a text in a language is read, which is given as a BCP 47 tag. */
    public static SearchText ofLanguage(String tag) {
        return Words.ofLanguage(tag) == Words.GERMAN ? WITH_GERMAN : PLAIN;
    }

    /** The words of a text, in order. */
    public List<SearchWord> words(String text) {
        var tokens = TOKENIZER.tokens(text);
        var words = new ArrayList<SearchWord>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var joined = i + 1 < tokens.size() && isHyphenated(text, token, tokens.get(i + 1))
                    ? Optional.of(cut(token.form() + tokens.get(i + 1).form()))
                    : Optional.<String>empty();
            words.add(new SearchWord(token.span(), forms(token, text), joined));
        }
        return words;
    }

    private static boolean isHyphenated(String text, Token first, Token second) {
        int end = first.span().end();
        return second.span().start() == end + 1 && "-\u2010\u2011".indexOf(text.charAt(end)) >= 0;
    }

    private List<String> forms(Token token, String text) {
        var forms = new ArrayList<String>(2);
        for (var variant : variants(token, text)) {
            add(cut(variant), forms);
            add(cut(english(variant)), forms);
            if (this == WITH_GERMAN) {
                add(cut(Words.GERMAN.stem(variant)) + GERMAN, forms);
            }
        }
        return forms;
    }

    private static void add(String form, List<String> forms) {
        if (!forms.contains(form)) {
            forms.add(form);
        }
    }

    /** The forms with umlauts folded either way; most words have none. */
    private static List<String> variants(Token token, String text) {
        var span = token.span();
        if (span.length() > LONGEST || Characters.isAscii(text, span.start(), span.end())) {
            return List.of(token.form());
        }
        return Stream.concat(
                        Stream.of(token.form()),
                        Normalizer.variants(span.of(text)).stream().skip(1))
                .toList();
    }

    /** The plural is gone from the form already. */
    private static String english(String form) {
        if (!form.endsWith("ed") && !form.endsWith("ing") && !form.endsWith("s")) {
            return form;
        }
        var stem = Words.ENGLISH.base(form);
        return stem.length() < SHORTEST_STEM ? form : stem;
    }

    private static String cut(String form) {
        return form.length() > LONGEST ? form.substring(0, LONGEST) : form;
    }
}
