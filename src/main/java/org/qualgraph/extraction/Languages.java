package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qualgraph.model.Language;
import org.qualgraph.model.Span;

/**
 * Tells the language of a posting and of each of its lines.
 *
 * <p>A text is in the language whose commonest words it uses most; a word of several languages counts for each of them
 * the less. A script that one language writes decides by itself. A line is told by its own words where they suffice, so
 * that an English part of a French posting is read; else it is in the language of the whole. Cost: one look-up a word.
 */
final class Languages {
    /** How much the words of a text must say of one language. */
    private static final double LEAST = 1.5;

    /** How much more they must say of it than of the next. */
    private static final double MARGIN = 1.25;

    private static final int LONGEST_WORD = 16;

    /** The first letter of the scripts behind the Latin one. */
    private static final char GREEK = '\u0370';

    private static final List<String> TAGS = new ArrayList<>();
    private static final Map<String, double[]> WEIGHTS = weights();

    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.CYRILLIC, "ru",
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.HAN, "zh",
            Character.UnicodeScript.HIRAGANA, "ja",
            Character.UnicodeScript.KATAKANA, "ja",
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.ARABIC, "ar",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.DEVANAGARI, "hi",
            Character.UnicodeScript.THAI, "th");

    /** How much a letter of a script that one language writes says. */
    private static final double LETTER = 0.1;

    private final Language whole;
    private final List<Span> foreign;

    private Languages(Language whole, List<Span> foreign) {
        this.whole = whole;
        this.foreign = foreign;
    }

    static Languages of(String text, List<Line> lines) {
        var sum = new Score();
        var scores = new ArrayList<Score>(lines.size());
        for (var line : lines) {
            var score = score(text, line.content());
            scores.add(score);
            sum.add(score);
        }
        var whole = sum.language().orElse(Language.UNDETERMINED);
        var foreign = new ArrayList<Span>();
        for (var i = 0; i < lines.size(); i++) {
            if (!scores.get(i).language().orElse(whole).isSupported()) {
                foreign.add(lines.get(i).content());
            }
        }
        return new Languages(whole, foreign);
    }

    /** The language of a text by itself. */
    static Language of(String text) {
        return score(text, new Span(0, text.length())).language().orElse(Language.UNDETERMINED);
    }

    /** The language that says most in the posting. */
    Language whole() {
        return whole;
    }

    /** Whether a place is in a language that is read; the foreign lines stand in the order of the text. */
    boolean reads(Span place) {
        var first = Bisection.first(foreign.size(), i -> foreign.get(i).end() > place.start());
        return first == foreign.size() || !foreign.get(first).contains(place);
    }

    /** What the words of a text say of each language. */
    private static final class Score {
        private final double[] byWord = new double[TAGS.size()];
        private final Map<String, Double> byScript = new HashMap<>(0);

        private void add(Score other) {
            for (var i = 0; i < byWord.length; i++) {
                byWord[i] += other.byWord[i];
            }
            other.byScript.forEach((tag, weight) -> byScript.merge(tag, weight, Double::sum));
        }

        private Optional<Language> language() {
            var best = 0;
            var second = 0.0;
            for (var i = 1; i < byWord.length; i++) {
                if (byWord[i] > byWord[best]) {
                    second = byWord[best];
                    best = i;
                } else {
                    second = Math.max(second, byWord[i]);
                }
            }
            var script = byScript.entrySet().stream().max(Map.Entry.comparingByValue());
            if (script.isPresent() && script.get().getValue() > Math.max(LEAST, byWord[best])) {
                return Optional.of(new Language(japanese(script.get().getKey())));
            }
            return byWord[best] >= LEAST && byWord[best] >= MARGIN * second
                    ? Optional.of(new Language(TAGS.get(best)))
                    : Optional.empty();
        }

        /** Japanese writes Chinese characters too, Chinese no kana. */
        private String japanese(String tag) {
            return tag.equals("zh") && byScript.containsKey("ja") ? "ja" : tag;
        }
    }

    private static Score score(String text, Span part) {
        var score = new Score();
        for (var at = part.start(); at < part.end(); at++) {
            if (Character.isLetter(text.charAt(at))) {
                var end = at + 1;
                while (end < part.end() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                addWord(text, at, end, score);
                at = end;
            }
        }
        return score;
    }

    private static void addWord(String text, int start, int end, Score score) {
        if (text.charAt(start) >= GREEK) {
            addLetters(text, start, end, score);
        } else if (end - start <= LONGEST_WORD) {
            var weights = WEIGHTS.get(text.substring(start, end).toLowerCase(Locale.ROOT));
            for (var i = 0; weights != null && i < weights.length; i++) {
                score.byWord[i] += weights[i];
            }
        }
    }

    private static void addLetters(String text, int start, int end, Score score) {
        for (var at = start; at < end; at++) {
            var tag = SCRIPTS.get(Character.UnicodeScript.of(text.charAt(at)));
            if (tag != null) {
                score.byScript.merge(tag, LETTER, Double::sum);
            }
        }
    }

    private static Map<String, double[]> weights() {
        var rows = WordList.lines("languages.txt").stream()
                .map(line -> List.of(line.split(" ")))
                .toList();
        rows.forEach(row -> TAGS.add(row.getFirst()));
        var weights = new HashMap<String, double[]>();
        for (var i = 0; i < rows.size(); i++) {
            for (var word : rows.get(i).subList(1, rows.get(i).size())) {
                weights.computeIfAbsent(word, key -> new double[rows.size()])[i] = 1;
            }
        }
        weights.values().forEach(Languages::share);
        return weights;
    }

    private static void share(double[] weights) {
        var languages = 0.0;
        for (var weight : weights) {
            languages += weight;
        }
        for (var i = 0; i < weights.length; i++) {
            weights[i] /= languages;
        }
    }
}
