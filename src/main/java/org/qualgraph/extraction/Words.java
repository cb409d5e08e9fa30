package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qualgraph.model.Span;

/**
 * The words of a part of a text in lower case, with where they stand. A word is letters and digits, with apostrophes,
 * hyphens and dots inside it ({@code don't}, {@code must-have}, {@code ph.d}).
 */
record Words(List<String> forms, List<Span> spans) {

    static Words of(String text, Span part) {
        var forms = new ArrayList<String>();
        var spans = new ArrayList<Span>();
        for (var at = part.start(); at < part.end(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                var end = end(text, at, part.end());
                spans.add(new Span(at, end));
                forms.add(text.substring(at, end).replace('’', '\'').toLowerCase(Locale.ROOT));
                at = end;
            }
        }
        return new Words(forms, spans);
    }

    private static int end(String text, int start, int limit) {
        var at = start + 1;
        while (at < limit && (Character.isLetterOrDigit(text.charAt(at)) || joins(text, at, limit))) {
            at++;
        }
        return at;
    }

    private static boolean joins(String text, int at, int limit) {
        return at + 1 < limit
                && "'’-‐‑.".indexOf(text.charAt(at)) >= 0
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    int size() {
        return forms.size();
    }

    /** The characters from one word to another. */
    Span span(int first, int last) {
        return new Span(spans.get(first).start(), spans.get(last).end());
    }
}
