package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qualgraph.model.Language;
import org.qualgraph.model.Mention;

/**
 * Cuts a sentence into what could be names: links, and runs of words that are neither cues nor grammar, without the praise
 * before and the empty words behind. One pass over the words.
 */
final class Units {
    private static final Set<String> AND_SO_ON = Set.of("etc", "usw");

    /** German words that end a run, beside those of {@link WordClass}. */
    private static final Set<String> GERMAN_SMALL_WORDS = Set.of(
            "der",
            "die",
            "das",
            "des",
            "dem",
            "den",
            "ein",
            "eine",
            "einer",
            "einem",
            "einen",
            "eines",
            "mit",
            "für",
            "von",
            "zu",
            "zur",
            "zum",
            "im",
            "am",
            "auf",
            "bei",
            "aus",
            "als",
            "wie",
            "auch",
            "sowie",
            "sowohl",
            "nach",
            "über",
            "unter",
            "durch",
            "ist",
            "sind",
            "hast",
            "bist",
            "du",
            "wir",
            "sie",
            "ihr",
            "dein",
            "deine",
            "deiner",
            "unser",
            "unsere",
            "unserer",
            "unseren",
            "ihre",
            "ihren",
            "sehr",
            "gute",
            "guter",
            "guten",
            "fundierte",
            "fundierten",
            "jahre",
            "jahren",
            "nicht",
            "an",
            "es",
            "ob",
            "dass");

    private final String text;
    private final ClassedWords words;
    private final Language language;
    private final List<List<Mention>> covers;
    private final List<Unit> units = new ArrayList<>();

    private Units(String text, Language language, ClassedWords words, List<Mention> mentions) {
        this.text = text;
        this.language = language;
        this.words = words;
        this.covers = covers(words, mentions);
    }

    /** The units of a sentence, given the links in it. */
    static List<Unit> of(String text, Language language, ClassedWords words, List<Mention> mentions) {
        var reader = new Units(text, language, words, mentions);
        reader.read();
        return List.copyOf(reader.units);
    }

    private static List<List<Mention>> covers(ClassedWords words, List<Mention> mentions) {
        var covers = new ArrayList<List<Mention>>();
        for (var i = 0; i < words.size(); i++) {
            covers.add(List.of());
        }
        for (var mention : mentions) {
            var first = words.firstEndingAfter(mention.span().start());
            for (var i = first;
                    i < words.size() && words.span(i).start() < mention.span().end();
                    i++) {
                covers.set(i, List.of(mention));
            }
        }
        return covers;
    }

    private void read() {
        var followsOn = false;
        var at = 0;
        while (at < words.size()) {
            if (isContent(at, false)) {
                var end = at + 1;
                while (end < words.size() && isContent(end, true)) {
                    end++;
                }
                followsOn = add(at, end - 1, followsOn) || followsOn;
                at = end;
            } else {
                followsOn = followsOn && joins(at);
                at++;
            }
        }
    }

    /** Adds what a run holds and tells whether a list may go on behind it. */
    private boolean add(int from, int to, boolean followsOn) {
        var first = from;
        while (first <= to && isUncovered(first) && (isPraise(first) || isSmallInGerman(first))) {
            first++;
        }
        var last = to;
        while (last >= first && isUncovered(last) && isEmptyBehind(last)) {
            last--;
        }
        if (first > last) {
            return false;
        }
        var links = new ArrayList<Mention>();
        for (var i = first; i <= last; i++) {
            covers.get(i).stream().filter(link -> !links.contains(link)).forEach(links::add);
        }
        if (links.size() > 1) {
            addEach(links, followsOn);
        } else if (!links.isEmpty() || !isPerson(last)) {
            var whole = links.size() == 1 && isCovered(first) && isCovered(last);
            units.add(new Unit(first, last, links, whole, followsOn));
        }
        return true;
    }

    /** Several names without a sign between them: what else stands there belongs to none for sure. */
    private void addEach(List<Mention> links, boolean followsOn) {
        var follows = followsOn;
        for (var link : links) {
            var first = words.firstEndingAfter(link.span().start());
            var last = words.firstEndingAfter(link.span().end() - 1);
            units.add(new Unit(first, last, List.of(link), true, follows));
            follows = true;
        }
    }

    private boolean isContent(int at, boolean inRun) {
        if (isCovered(at)) {
            return true;
        }
        var kind = words.kind(at);
        if (language.equals(Language.GERMAN) && GERMAN_SMALL_WORDS.contains(words.form(at))) {
            return false;
        }
        return switch (kind) {
            case ADVERB -> at > 0 && isCapital(at);
            case PRAISE -> !inRun || !isCapital(at);
            case VERB -> inRun ? isClosing(at + 1) : words.kind(at - 1) == WordClass.LINK;
            case NUMBER -> inRun && isPartOfName(at);
            default -> kind.isContent();
        };
    }

    private boolean isClosing(int at) {
        var kind = words.kind(at);
        return kind.isListGlue() || kind == WordClass.STOP || kind == WordClass.END;
    }

    /** Names are nouns, which German writes with a capital: what stands before says how they are. */
    private boolean isSmallInGerman(int at) {
        return language.equals(Language.GERMAN) && !isCapital(at);
    }

    private boolean isCapital(int at) {
        return Character.isUpperCase(text.charAt(words.span(at).start()));
    }

    /** Numbers of three digits or more belong to names ({@code Office 365}, {@code ISO 27001}); shorter ones count versions or years. */
    private boolean isPartOfName(int at) {
        var form = words.form(at);
        return form.length() >= 3 && form.chars().allMatch(Character::isDigit) && isCapital(at - 1);
    }

    private boolean isPraise(int at) {
        var kind = words.kind(at);
        return kind == WordClass.PRAISE
                || kind == WordClass.DOING && words.kind(at + 1).isContent();
    }

    private boolean isEmptyBehind(int at) {
        var kind = words.kind(at);
        return kind == WordClass.EMPTY || kind == WordClass.PRAISE;
    }

    private boolean isPerson(int at) {
        return words.kind(at) == WordClass.ROLE;
    }

    private boolean joins(int at) {
        return words.kind(at).isListGlue()
                || words.kind(at) == WordClass.SIGN
                || words.form(at).equals(";")
                || AND_SO_ON.contains(words.form(at));
    }

    private boolean isCovered(int at) {
        return !covers.get(at).isEmpty();
    }

    private boolean isUncovered(int at) {
        return covers.get(at).isEmpty();
    }
}
