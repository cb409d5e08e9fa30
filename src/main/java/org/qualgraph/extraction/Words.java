package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qualgraph.analysis.WordForms;
import org.qualgraph.model.Span;

/**
 * The words of a part of a text in lower case, with where they stand. A word is letters and digits, with apostrophes,
 * hyphens and dots inside it ({@code don't}, {@code must-have}, {@code ph.d}).
 */
record Words(List<String> forms, List<Span> spans) {
    private static final WordForms FORMS =
            new WordForms(word -> word.replace('’', '\'').toLowerCase(Locale.ROOT));

    static Words of(String text, Span part) {
        var characters = part.of(text).toCharArray();
        var forms = new ArrayList<String>();
        var spans = new ArrayList<Span>();
        for (var at = 0; at < characters.length; at++) {
            if (Character.isLetterOrDigit(characters[at])) {
                var end = end(characters, at);
                spans.add(new Span(part.start() + at, part.start() + end));
                forms.add(FORMS.form(characters, at, end));
                at = end;
            }
        }
        return new Words(forms, spans);
    }

    private static int end(char[] text, int start) {
        var at = start + 1;
        while (at < text.length && (Character.isLetterOrDigit(text[at]) || joins(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean joins(char[] text, int at) {
        return at + 1 < text.length
                && "'’-‐‑.".indexOf(text[at]) >= 0
                && Character.isLetterOrDigit(text[at - 1])
                && Character.isLetterOrDigit(text[at + 1]);
    }

    int size() {
        return forms.size();
    }

    /** The characters from one word to another. */
    Span span(int first, int last) {
        return new Span(spans.get(first).start(), spans.get(last).end());
    }
}
