package org.qualgraph.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Reads the days that a posting names: when the job starts, and until when one may apply. Only a day with its year is
 * taken, and one of figures alone only where it can be read in one way.
 */
final class DateReader {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?<%s>jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|mrz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\\.?";
    private static final String DAY = "(?:(?<iso>\\d{4}-\\d{2}-\\d{2})"
            + "|" + MONTH.formatted("m1") + "[ ]{1,2}(?<d1>\\d{1,2})(?:st|nd|rd|th)?,?[ ]{1,2}(?<y1>\\d{4})"
            + "|(?<d2>\\d{1,2})(?:\\.|st|nd|rd|th)?[ -]{1,2}(?:of )?" + MONTH.formatted("m2")
            + ",?[ -]{1,2}(?<y2>\\d{4})"
            + "|(?<d3>\\d{1,2})\\.[ ]?(?<m3>\\d{1,2})\\.[ ]?(?<y3>\\d{4})"
            + "|(?<f>\\d{1,2})/(?<s>\\d{1,2})/(?<y4>\\d{4}))(?!\\d)";
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)day,? |(?:mon|diens|donners|frei|sams|sonn)tag,? (?:den )?|mittwoch,? )?";
    private static final String GAP =
            "[\\s:*()–-]{0,6}(?:(?:is|on|by|until|date|the|of|am|zum|bis|bis zum|ab|ab dem|dem|den|be|received|no later than|11:59 ?pm(?: \\p{Lu}{2,3})?|midnight)[\\s:*]{1,4}){0,4}"
                    + WEEKDAY;
    private static final GuardedPattern DEADLINE = GuardedPattern.compile(
            "(?iu)(?<!\\p{L})(?:apply(?: online| now)? (?:by|before|until)|appl(?:ication|y) deadline|deadline(?: (?:for|to) (?:applications?|apply(?:ing)?))?|applications? (?:deadline|period|window|must be|will be|is open|are open|are accepted|accepted|should be|due|close[sd]?)(?: (?:submitted|received|accepted|closes?|ends))?|clos(?:es|ing)(?: date)?|open until|posting (?:closes|ends|end date|expires)|valid through|expires|bewerbungsschluss|bewerbungsfrist(?: endet)?|bewerbungsende|bewerben sie sich bis|bewerbung(?:en)? bis|ausschreibungsende)"
                    + GAP + DAY);
    private static final GuardedPattern START = GuardedPattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:(?:anticipated|expected|target(?:ed)?|desired|earliest|proposed|estimated|planned|internship|contract|program(?:me)?) )?start(?:ing)? ?date|start(?:s|ing)?|begin(?:s|ning)?|commenc(?:es|ing)|eintrittstermin|eintrittsdatum|startdatum|starttermin|arbeitsbeginn|beginn|stellenantritt|(?:frühestens|spätestens|einstieg|sofort oder) zum|besetzen ab|verfügbar ab|date of joining)"
                    + GAP + DAY);
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private DateReader() {}

    /** The last day on which one may apply. */
    static Optional<LocalDate> deadline(String text) {
        return first(DEADLINE, text);
    }

    /** The day on which the job starts. */
    static Optional<LocalDate> start(String text) {
        return first(START, text);
    }

    private static Optional<LocalDate> first(GuardedPattern pattern, String text) {
        return pattern.all(text).stream()
                .flatMap(found -> day(found).stream())
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .findFirst();
    }

    private static Optional<LocalDate> day(MatchResult found) {
        try {
            if (found.group("iso") != null) {
                return Optional.of(LocalDate.parse(found.group("iso")));
            }
            if (found.group("f") != null) {
                return ofFigures(number(found, "f"), number(found, "s"), number(found, "y4"));
            }
            if (found.group("d3") != null) {
                return Optional.of(LocalDate.of(number(found, "y3"), number(found, "m3"), number(found, "d3")));
            }
            var form = found.group("d1") != null ? "1" : "2";
            return Optional.of(
                    LocalDate.of(number(found, "y" + form), month(found.group("m" + form)), number(found, "d" + form)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether month or day stands first is clear only where one of them can be no month. */
    private static Optional<LocalDate> ofFigures(int first, int second, int year) {
        if (first > 12) {
            return Optional.of(LocalDate.of(year, second, first));
        }
        return second > 12 || first == second ? Optional.of(LocalDate.of(year, first, second)) : Optional.empty();
    }

    private static int number(MatchResult found, String group) {
        return Integer.parseInt(found.group(group));
    }

    private static int month(String name) {
        var start = name.toLowerCase(Locale.ROOT)
                .substring(0, 3)
                .replace("mär", "mar")
                .replace("mrz", "mar")
                .replace("mai", "may")
                .replace("okt", "oct")
                .replace("dez", "dec");
        return MONTHS.indexOf(start) + 1;
    }
}
