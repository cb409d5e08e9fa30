package org.qualgraph.extraction.pay;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qualgraph.model.Span;
import org.qualgraph.model.TimeUnit;

/** The time that an amount is paid for: {@code /hr}, {@code per annum}, {@code im Monat}, {@code hourly rate}. */
final class PayUnits {
    /** No letter follows, or a capital where the blank between two sentences was lost. */
    private static final String END = "(?-i:(?!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))";

    private static final String NOUN =
            "(?<noun>hours?|hrs?|hr\\.|h|std\\.?|stunde|heure|uur|days?|tag|diem|jour|dag|weeks?|wks?|woche|months?|mth|mo|monat|mois|maand|mes|mese"
                    + "|years?|yrs?|yr\\.|y|annum|jahr|an|jaar|año|anno|a\\.?)" + END;
    private static final String FILLER =
            "(?:[ \\u00a0]{0,3}[,(\\[]?(?:brutto|gross|bruto|brut|base|salary|net|before tax|fix|fixed|usd|eur|gbp|cad|aud)[)\\]]?){0,2}";
    private static final String PER =
            "(?:/[ ]?|(?:per|p|an?|each|every|pro|je|im|in der|par|al|por|all'|p\\.)[ \\u00a0]{0,2}/?|(?<=[\\d+kK])[ ]?(?=h[ro]))";
    private static final String ADVERB =
            "(?<adverb>hourly|daily|weekly|monthly|annually|annual|yearly|annum|p\\.[ ]?a\\.?|pa|p\\.[ ]?m\\.?|pcm|stündlich|täglich|monatlich|jährlich|mensuel|annuel)"
                    + END;
    private static final Pattern AFTER = Pattern.compile("(?i)" + FILLER + "[ \\u00a0]{0,3}[,(\\[–-]?[ \\u00a0]{0,2}(?:"
            + PER + NOUN + "|(?:brutto |gross |paid |on an? |basis )?" + ADVERB + ")");
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(?<!\\p{L})(?:(?<hour>hourly|per hour|an hour|hour rate|stundenlohn|stundensatz|pro stunde|uurloon)"
                    + "|(?<day>daily|day[ -]rate|per day|per diem rate|tagessatz|pro tag)|(?<week>weekly|per week|wochenlohn)"
                    + "|(?<month>monthly|per month|brutto(?:monats)gehalt|monats(?:brutto)?gehalt|monatliche?[rsn]?|maandsalaris|pro monat|im monat|mensuel)"
                    + "|(?<year>annual(?:ly|ized|ised)?|yearly|per year|per annum|year|jahres(?:brutto|fest|ziel)?gehalt|jährliche?[rsn]?|pro jahr|im jahr|annuelle?|annua|anual|jaarsalaris))(?!\\p{L})");

    private PayUnits() {}

    /** A unit with the characters that say it. */
    record Stated(TimeUnit unit, int end) {}

    /** The unit that stands directly behind an amount. */
    static Optional<Stated> after(String text, int at, int end) {
        var matcher = AFTER.matcher(text).region(at, end).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        var word = matcher.group("noun") == null ? matcher.group("adverb") : matcher.group("noun");
        return Optional.of(new Stated(unit(word.toLowerCase(Locale.ROOT)), matcher.end()));
    }

    /** The unit that the words before an amount say last: {@code Hourly rate: }. */
    static Optional<TimeUnit> before(String text, Span words) {
        var matcher = BEFORE.matcher(text).region(words.start(), words.end()).useTransparentBounds(true);
        var unit = Optional.<TimeUnit>empty();
        while (matcher.find()) {
            for (var candidate : TimeUnit.values()) {
                if (matcher.group(candidate.name().toLowerCase(Locale.ROOT)) != null) {
                    unit = Optional.of(candidate);
                }
            }
        }
        return unit;
    }

    private static TimeUnit unit(String word) {
        if (word.matches("h.*|st.*|uur")) {
            return TimeUnit.HOUR;
        }
        if (word.matches("d.*|tag|täglich|jour")) {
            return TimeUnit.DAY;
        }
        if (word.startsWith("w")) {
            return TimeUnit.WEEK;
        }
        return word.matches("m.*|p\\. ?m.*|pcm") ? TimeUnit.MONTH : TimeUnit.YEAR;
    }
}
