package org.qualgraph.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualgraph.model.Span;

/**
 * The text of one posting with what its sentences say, each read once however often it is asked for. For one thread.
 */
final class Prose {
    private final String text;
    private final Map<Span, List<Span>> sentences = new HashMap<>();
    private final Map<Span, Phrases> phrases = new HashMap<>();

    Prose(String text) {
        this.text = text;
    }

    /** The words of a sentence and the phrases among them that say something of it, with what follows from them. */
    private static final class Phrases {
        private final Words words;
        private final SentenceCues cues;
        private @Nullable Tenor tenor;
        private @Nullable List<Clause> clauses;

        Phrases(Words words) {
            this.words = words;
            this.cues = new SentenceCues(SentenceCue.in(words));
        }
    }

    String text() {
        return text;
    }

    /** The sentences inside a line. */
    List<Span> sentences(Span line) {
        return sentences.computeIfAbsent(line, key -> Sentences.sentences(text, key));
    }

    Tenor tenor(Span sentence) {
        var read = phrases(sentence);
        var tenor = read.tenor == null ? Tenor.of(read.words, read.cues.all()) : read.tenor;
        read.tenor = tenor;
        return tenor;
    }

    List<Clause> clauses(Span sentence) {
        var read = phrases(sentence);
        var clauses = read.clauses == null ? Clauses.of(text, sentence, read.words, read.cues) : read.clauses;
        read.clauses = clauses;
        return clauses;
    }

    int words(Span sentence) {
        return phrases(sentence).words.size();
    }

    private Phrases phrases(Span sentence) {
        return phrases.computeIfAbsent(sentence, key -> new Phrases(Words.of(text, key)));
    }
}
