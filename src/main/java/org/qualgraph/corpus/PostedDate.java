package org.qualgraph.corpus;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a day as postings write it: ISO 8601 with or without a time, "March 5, 2024", "5 Mar 2024", "5.3.2024",
 * "3/5/2024" (month first unless it cannot be one), seconds or milliseconds since 1970.
 */
final class PostedDate {
    private static final int LAST_YEAR = 9999;
    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].{0,40})?");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b");
    private static final List<DateTimeFormatter> FORMS = List.of(
            form("yyyy/M/d"),
            form("yyyyMMdd"),
            form("M/d/yyyy"),
            form("d/M/yyyy"),
            form("d.M.yyyy"),
            form("MMMM d, yyyy"),
            form("MMM d, yyyy"),
            form("MMMM d yyyy"),
            form("MMM d yyyy"),
            form("d MMMM yyyy"),
            form("d MMM yyyy"),
            form("d-MMM-yyyy"));

    private PostedDate() {}

    static Optional<LocalDate> parse(String written) {
        var text = ORDINAL.matcher(written.strip()).replaceAll("");
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return parse(iso.group(1), DateTimeFormatter.ISO_LOCAL_DATE);
        }
        if (EPOCH.matcher(text).matches()) {
            long seconds = Long.parseLong(text.substring(0, 10));
            return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
        }
        return FORMS.stream().flatMap(form -> parse(text, form).stream()).findFirst();
    }

    /** The day, where its year has four digits: a form of four takes more of them behind a plus sign. */
    private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form)).filter(day -> day.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
