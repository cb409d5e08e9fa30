package org.qualgraph.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words of a text in one language that say something, for comparing texts by what they share and not by their names.
 *
 * <p>Function words are left out, but for those in capitals ({@code IT}) and where a text has no others. English loses
 * its inflection by the stemmer of Krovetz, which knows irregular words and leaves words behind, and its derivation by
 * that of Porter; German by two stemmers of Savoy. Words of other languages stay as they are, their plurals too.
 * Thread-safe; the cost is linear in the length of the text.
 */
public enum Words {
    ENGLISH(
            Set.of(
                    "a", "an", "and", "are", "as", "at", "be", "by", "e", "etc", "for", "from", "g", "has", "have",
                    "in", "into", "is", "it", "its", "not", "of", "on", "or", "our", "such", "that", "the", "their",
                    "they", "this", "to", "we", "who", "will", "with", "you", "your"),
            KStemFilter::new,
            PorterStemFilter::new),
    GERMAN(
            Set.of(
                    "als", "am", "an", "auf", "aus", "bei", "beim", "das", "dem", "den", "der", "des", "die", "du",
                    "ein", "eine", "einem", "einen", "einer", "eines", "für", "fur", "fuer", "ihr", "ihre", "im", "in",
                    "ist", "mit", "oder", "sie", "sind", "sowie", "und", "uns", "unser", "unsere", "von", "vom", "wir",
                    "zu", "zum", "zur"),
            GermanMinimalStemFilter::new,
            GermanLightStemFilter::new),
    OTHER(Set.of(), words -> words, words -> words);

    private static final Tokenizer TOKENIZER = new Tokenizer();

    /** So many words of a language are remembered with their forms; those that come later are reduced each time. */
    private static final int MOST_KNOWN = 50_000;

    private final Map<String, Reduced> reduced = new ConcurrentHashMap<>();
    private final Set<String> functionWords;
    private final UnaryOperator<TokenStream> inflection;
    private final UnaryOperator<TokenStream> derivation;

    Words(Set<String> functionWords, UnaryOperator<TokenStream> inflection, UnaryOperator<TokenStream> derivation) {
        this.functionWords = functionWords;
        this.inflection = inflection;
        this.derivation = derivation;
    }

    /** What reads a language that is given as a BCP 47 tag; a text without a tag is taken for English. */
    public static Words ofLanguage(String tag) {
        if (tag.isEmpty() || tag.equals("en") || tag.startsWith("en-")) {
            return ENGLISH;
        }
        return tag.equals("de") || tag.startsWith("de-") ? GERMAN : OTHER;
    }

    /** The words of a text that say something, in order. */
    public List<Word> of(String text) {
        var all = TOKENIZER.tokens(text);
        var telling = all.stream().filter(token -> isTelling(token, text)).toList();
        var tokens = telling.isEmpty() ? all : telling;
        return tokens.stream().map(this::word).toList();
    }

    /** A word in its normal form without inflection and derivation. */
    public String stem(String form) {
        return reduced(form).stem();
    }

    /** A word in its normal form without inflection. */
    String base(String form) {
        return reduced(form).base();
    }

    /** How many words of a text are function words of this language: the more there are, the surer is it written in it. */
    public int functionWords(String text) {
        return (int) TOKENIZER.tokens(text).stream()
                .filter(token -> functionWords.contains(token.form()))
                .count();
    }

    private Word word(Token token) {
        var known = reduced(token.form());
        return new Word(token.span(), known.base(), known.stem());
    }

    private Reduced reduced(String form) {
        var known = reduced.get(form);
        if (known == null) {
            known = new Reduced(reduced(form, inflection), reduced(form, derivation));
            if (reduced.size() < MOST_KNOWN) {
                reduced.put(form, known);
            }
        }
        return known;
    }

    private boolean isTelling(Token token, String text) {
        return !functionWords.contains(token.form())
                || token.span().length() > 1 && token.span().of(text).chars().allMatch(Character::isUpperCase);
    }

    private static String reduced(String form, UnaryOperator<TokenStream> filter) {
        try (var stream = filter.apply(new OneWord(form))) {
            var term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            stream.incrementToken();
            var reduced = term.toString();
            stream.end();
            return reduced;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word without inflection, and without derivation. */
    private record Reduced(String base, String stem) {}

    /** A word as Lucene's filters want it. */
    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final String form;
        private boolean isRead;

        OneWord(String form) {
            this.form = form;
        }

        @Override
        public boolean incrementToken() {
            if (isRead) {
                return false;
            }
            isRead = true;
            clearAttributes();
            term.append(form);
            return true;
        }
    }
}
