package org.qualgraph.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qualgraph.corpus.Outcome;

/** What happens in a load in words. */
final class LoadText {
    private LoadText() {}

    /** Such as {@code 12,000 postings, 812 a second, 3 rejects}. */
    static String counts(LoadFigures figures) {
        return String.format(
                Locale.ROOT,
                "%,d postings, %,.0f a second%s",
                figures.postings(),
                figures.recentRate(),
                figures.rejects() == 0 ? "" : String.format(Locale.ROOT, ", %,d rejects", figures.rejects()));
    }

    /** The counts, and how far that is: of all bytes, and of the time, where they are known. */
    static String progress(LoadFigures figures) {
        var read = ByteUnit.written(figures.bytes());
        var bytes = figures.ofBytes().isEmpty()
                ? read + " read"
                : read + " of " + ByteUnit.written(figures.ofBytes().getAsLong());
        var left = figures.secondsLeft().isEmpty()
                ? ""
                : ", " + clock(figures.secondsLeft().getAsLong()) + " left";
        return counts(figures) + ", " + bytes + ", " + clock(Math.round(figures.seconds())) + left;
    }

    static String reject(Outcome.Reject reject) {
        var excerpt = reject.excerpt().isEmpty() ? "" : ": " + reject.excerpt();
        return "rejected " + reject.place() + " " + reject.reason() + excerpt;
    }

    /** How many rejects are not among the first, and where they are told. */
    static Optional<String> moreRejects(LoadReport report) {
        var more = report.figures().rejects() - report.firstRejects().size();
        return more == 0
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "and %,d more, all in %s", more, report.file()));
    }

    /** The report without its rejects, line by line; where the whole of it is, if that tells more. */
    static List<String> report(LoadReport report) {
        var lines = new ArrayList<String>();
        lines.add(totals(report));
        report.warnings().forEach(warnings -> lines.add(warnings(warnings)));
        report.plan().rehearsal().ifPresent(lines::add);
        if (report.figures().rejects() > 0 || report.figures().warnings() > 0) {
            lines.add("The whole report: " + report.file());
        }
        return lines;
    }

    private static String totals(LoadReport report) {
        var figures = report.figures();
        var written = figures.written();
        return String.format(
                Locale.ROOT,
                "%s: %s%,d postings (%,d new, %,d changed, %,d as before)%s, %,d requirements, %,d mentions, %,d rejects"
                        + " in %.1f s, %.0f postings a second",
                report.plan().corpus(),
                ending(report),
                written.postings(),
                written.added(),
                written.replaced(),
                written.unchanged(),
                figures.removed() == 0 ? "" : String.format(Locale.ROOT, ", %,d taken away", figures.removed()),
                written.requirements(),
                written.mentions(),
                figures.rejects(),
                figures.seconds(),
                figures.rate());
    }

    private static String ending(LoadReport report) {
        return switch (report.ending()) {
            case DONE -> report.plan().rehearsal().isPresent() ? "would load " : "";
            case INTERRUPTED -> "interrupted after ";
            case FAILED -> "failed after ";
        };
    }

    private static String warnings(WarningClass warnings) {
        return String.format(
                Locale.ROOT,
                "%,d %s%s, such as at %s: %s",
                warnings.count(),
                warnings.kind().label(),
                warnings.count() == 1 ? "" : "s",
                Outcome.place(warnings.source()),
                warnings.first().sentence());
    }

    private static String clock(long seconds) {
        var time = Duration.ofSeconds(seconds);
        return String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
