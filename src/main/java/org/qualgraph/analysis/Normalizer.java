package org.qualgraph.analysis;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The forms in which names are compared, from the closest to what was written to the farthest:
 *
 * <ol>
 *   <li>{@link #written}: {@code "C++"} → {@code c++}, {@code " Müller–Test "} → {@code müller-test};
 *   <li>{@link #normalize}: {@code "ML-Compilers"} → {@code ml compiler}, {@code "Müller"} → {@code muller}.
 * </ol>
 *
 * <p>All are pure, never null, and idempotent; the empty form stands for a text of separators only. Cost is linear in
 * the length; text in ASCII takes no detour through Unicode normalisation.
 */
public final class Normalizer {
    /** Possessive, so that a word of a thousand dots takes no stack. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{L}++(?:\\.\\p{L}++)++");

    private static final Pattern ONE_LETTER = Pattern.compile("(?:^|\\.)\\p{L}(?:\\.|$)");
    private static final Pattern PLURAL_ACRONYM = Pattern.compile("[A-Z]+[A-RT-Z]s");

    private Normalizer() {}

    /**
     * The form that differs from the text only in what no reader sees: NFKC, lower case, straight quotes and hyphens,
     * one space for every run of white space, no trade marks, no invisible characters. Accents, hyphens and dots stay.
     */
    public static String written(String text) {
        return Characters.lower(Characters.clean(text));
    }

    /**
     * The form under which two labels count as the same name: as {@link #written}, and without accents ({@code é} →
     * {@code e}, {@code ß} → {@code ss}); hyphens, slashes, underscores, commas, colons, brackets and quotes are
     * spaces; words are singular where that is safe ({@link Plurals}), without possessive and end punctuation;
     * abbreviations have no dots ({@code "Ph.D."} → {@code phd}), other dots stay ({@code node.js}, {@code .net}); an
     * ampersand on its own is {@code and}. {@code +} and {@code #} stay wherever they are.
     */
    public static String normalize(String text) {
        var form = new StringBuilder(text.length());
        var clean = Characters.clean(text);
        var start = 0;
        for (var end = 0; end <= clean.length(); end++) {
            if (end == clean.length() || Characters.isSeparator(clean.charAt(end))) {
                append(form, clean.substring(start, end));
                start = end + 1;
            }
        }
        return form.toString();
    }

    /**
     * Every normalised form of a text, {@link #normalize} first. A text with umlauts has a second one, in which they
     * are written with two letters: {@code "Müller"} → {@code muller}, {@code mueller}. Two texts can be the same name
     * where they have a form in common.
     */
    public static List<String> variants(String text) {
        var form = normalize(text);
        var clean = Characters.clean(text);
        var spelled = Characters.spellUmlauts(clean);
        return spelled.equals(clean) ? List.of(form) : List.of(form, normalize(spelled));
    }

    private static void append(StringBuilder form, String word) {
        var normal = word(word);
        if (!normal.isEmpty()) {
            form.append(form.isEmpty() ? "" : " ").append(normal);
        }
    }

    private static String word(String word) {
        var bare = withoutEnd(withoutPossessive(word));
        if (PLURAL_ACRONYM.matcher(bare).matches()) {
            return bare.substring(0, bare.length() - 1).toLowerCase(Locale.ROOT);
        }
        var folded = withoutDots(Characters.foldAccents(Characters.lower(bare)));
        return folded.equals("&") ? "and" : Plurals.singular(folded);
    }

    private static String withoutPossessive(String word) {
        if (word.indexOf('\'') < 0) {
            return word;
        }
        var possessive = word.endsWith("'s") || word.endsWith("'S");
        return (possessive ? word.substring(0, word.length() - 2) : word).replace("'", "");
    }

    private static String withoutEnd(String word) {
        var end = word.length();
        while (end > 0 && ".!?".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private static String withoutDots(String word) {
        var abbreviation = word.indexOf('.') > 0
                && ABBREVIATION.matcher(word).matches()
                && ONE_LETTER.matcher(word).find();
        return abbreviation ? word.replace(".", "") : word;
    }
}
