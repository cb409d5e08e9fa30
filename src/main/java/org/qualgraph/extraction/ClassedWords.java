package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.qualgraph.analysis.Normalizer;
import org.qualgraph.model.Span;

/**
 * A sentence as words and signs, each with its class. A word is what stands between blanks, without the signs around it,
 * each of which is one of its own; {@code CI/CD} and {@code node.js} stay whole.
 */
final class ClassedWords {
    private static final String OUTER = ".,;:!?()[]{}\"“”„*•▪–—|<>/'’`";

    private final List<Span> spans = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private final List<WordClass> classes = new ArrayList<>();

    private ClassedWords() {}

    /** The words of a sentence of a text. */
    static ClassedWords of(String text, Span sentence) {
        var words = new ClassedWords();
        var at = sentence.start();
        while (at < sentence.end()) {
            var start = at;
            while (at < sentence.end() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            words.addChunk(text, start, at);
            at++;
        }
        return words;
    }

    private void addChunk(String text, int start, int end) {
        var from = start;
        while (from < end && OUTER.indexOf(text.charAt(from)) >= 0 && !text.startsWith(".net", from)) {
            add(text, from, from + 1);
            from++;
        }
        var to = end;
        while (to > from && OUTER.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        if (from < to) {
            add(text, from, to);
        }
        for (var at = to; at < end; at++) {
            add(text, at, at + 1);
        }
    }

    private void add(String text, int start, int end) {
        var form = Normalizer.written(text.substring(start, end));
        if (!form.isEmpty()) {
            spans.add(new Span(start, end));
            forms.add(form);
            classes.add(WordClass.of(form));
        }
    }

    int size() {
        return spans.size();
    }

    Span span(int i) {
        return spans.get(i);
    }

    /** The word in lower case. */
    String form(int i) {
        return forms.get(i);
    }

    /** The class of a word, also of those before the first and behind the last. */
    WordClass kind(int i) {
        return i < 0 ? WordClass.START : i >= classes.size() ? WordClass.END : classes.get(i);
    }

    boolean contains(WordClass kind) {
        return classes.contains(kind);
    }

    /** The first word that ends behind an offset. */
    int firstEndingAfter(int offset) {
        return Bisection.first(spans.size(), i -> spans.get(i).end() > offset);
    }
}
