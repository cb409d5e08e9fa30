package org.qualgraph.extraction;

import java.util.Optional;
import org.qualgraph.model.Duration;
import org.qualgraph.model.Span;
import org.qualgraph.model.TimeUnit;

/** Finds how long a job lasts: {@code twelve (12) to sixteen (16) weeks long internships}, {@code 6-month contract}. */
final class DurationReader {
    private static final String WORDS = NumberWords.UP_TO_TEN + "|" + NumberWords.ABOVE_TEN;
    private static final String NUMBER = "(?:(?:" + WORDS + ")(?:\\s{0,9}\\((?:\\d{1,3})\\))?|\\d{1,3})";
    private static final GuardedPattern SPAN = GuardedPattern.compile(
            "(?i)(?<![\\d.,$€£\\p{L}-])(?<low>" + NUMBER + ")(?:\\s{0,9}(?:-|–|to|or|bis)\\s{0,9}(?<high>" + NUMBER
                    + "))?\\s{0,9}-?\\s{0,9}\\+?(?<unit>days?|weeks?|months?|years?|tage?|wochen?|monate?|jahre?)(?!\\p{L})");
    private static final GuardedPattern TEMPORARY = GuardedPattern.compile(
            "(?i)(intern(ship)?s?|contract|temporary|fixed[- ]term|term (appointment|position|limit)|appointment|placement|co-?op|duration|long|program(me)?|assignment|fellowship|befristet|praktikum)(?!\\p{L})");
    private static final GuardedPattern EXPERIENCE = GuardedPattern.compile(
            "(?i)experience|erfahrung|\\bold\\b|\\bago\\b|vacation|leave|notice|holiday|probation|training program|first|within|after|every|a week|per week|urlaub|founded|for (over|more than)|history");
    private static final int AFTER = 40;
    private static final int BEFORE = 60;

    private DurationReader() {}

    /** The first duration that a text states of the job. */
    static Optional<Duration> duration(String text) {
        for (var matcher : SPAN.all(text)) {
            var near = text.substring(
                    Math.max(0, matcher.start() - BEFORE), Math.min(text.length(), matcher.end() + AFTER));
            var low = number(matcher.group("low"));
            var high = matcher.group("high") == null ? low : number(matcher.group("high"));
            var unit = unit(matcher.group("unit"));
            var fits = low > 0 && low <= high && high <= longest(unit);
            if (fits && TEMPORARY.isIn(near) && !EXPERIENCE.isIn(near)) {
                return Optional.of(new Duration(low, high, unit, new Span(matcher.start(), matcher.end())));
            }
        }
        return Optional.empty();
    }

    /** A longer time is one of experience, or of the life of a company. */
    private static int longest(TimeUnit unit) {
        return switch (unit) {
            case HOUR -> 0;
            case DAY -> 60;
            case WEEK -> 104;
            case MONTH -> 72;
            case YEAR -> 5;
        };
    }

    private static int number(String written) {
        return NumberWords.value(written.replaceAll("\\s*\\(.*", ""));
    }

    private static TimeUnit unit(String written) {
        return switch (Character.toLowerCase(written.charAt(0))) {
            case 'd', 't' -> TimeUnit.DAY;
            case 'w' -> TimeUnit.WEEK;
            case 'm' -> TimeUnit.MONTH;
            default -> TimeUnit.YEAR;
        };
    }
}
