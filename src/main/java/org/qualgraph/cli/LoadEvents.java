package org.qualgraph.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.qualgraph.corpus.Outcome;
import org.qualgraph.corpus.Warning;
import org.qualgraph.http.JsonFace;
import org.qualgraph.model.Posting;

/** What happens in a load as lines of JSON, each with its kind in {@code event}. */
final class LoadEvents {
    private LoadEvents() {}

    static String start(LoadPlan plan) {
        var line = event("start");
        describe(plan, line);
        line.put("paths", plan.paths());
        line.put("release", Version.name());
        return JsonFace.line(line);
    }

    /** The pace is that of the last ten seconds; the size and what is left are given where they are known. */
    static String progress(LoadFigures figures) {
        var line = event("progress");
        line.put("postings", figures.postings());
        line.put("rejects", figures.rejects());
        putBytes(figures, line);
        line.put("seconds", rounded(figures.seconds()));
        line.put("postingsPerSecond", rounded(figures.recentRate()));
        figures.secondsLeft().ifPresent(left -> line.put("secondsLeft", left));
        return JsonFace.line(line);
    }

    static String reject(Outcome.Reject reject) {
        var line = event("reject");
        putPlace(reject.source(), line);
        line.put("reason", reject.reason());
        line.put("excerpt", reject.excerpt());
        return JsonFace.line(line);
    }

    static String warning(Posting.Source source, Warning warning) {
        var line = event("warning");
        line.put("kind", name(warning.kind()));
        putPlace(source, line);
        line.put("sentence", warning.sentence());
        return JsonFace.line(line);
    }

    static String report(LoadReport report) {
        var figures = report.figures();
        var written = figures.written();
        var line = event("report");
        describe(report.plan(), line);
        line.put("outcome", name(report.ending()));
        if (!report.reason().isEmpty()) {
            line.put("reason", report.reason());
        }
        line.put("postings", written.postings());
        line.put("new", written.added());
        line.put("changed", written.replaced());
        line.put("unchanged", written.unchanged());
        line.put("removed", figures.removed());
        line.put("requirements", written.requirements());
        line.put("mentions", written.mentions());
        line.put("rejects", figures.rejects());
        line.put(
                "warnings",
                report.warnings().stream().map(LoadEvents::warningClass).toList());
        putBytes(figures, line);
        line.put("seconds", rounded(figures.seconds()));
        line.put("postingsPerSecond", rounded(figures.rate()));
        line.put("file", report.file().toString());
        return JsonFace.line(line);
    }

    /** The end of a report whose load ended without a word. */
    static String lost(String corpus) {
        var line = event("report");
        line.put("corpus", corpus);
        line.put("outcome", name(LoadReport.Ending.INTERRUPTED));
        line.put("reason", "The process ended without a word; the last progress line tells how far it was.");
        return JsonFace.line(line);
    }

    private static Map<String, Object> event(String kind) {
        var line = new LinkedHashMap<String, Object>();
        line.put("event", kind);
        return line;
    }

    private static void describe(LoadPlan plan, Map<String, Object> line) {
        line.put("corpus", plan.corpus());
        line.put("started", plan.started().toString());
        line.put("dryRun", plan.rehearsal().isPresent());
        plan.rehearsal().ifPresent(sentence -> line.put("remark", sentence));
    }

    private static void putBytes(LoadFigures figures, Map<String, Object> line) {
        line.put("bytes", figures.bytes());
        figures.ofBytes().ifPresent(size -> line.put("ofBytes", size));
    }

    private static void putPlace(Posting.Source source, Map<String, Object> line) {
        line.put("file", source.file());
        line.put("entry", source.entry());
    }

    private static Map<String, Object> warningClass(WarningClass warnings) {
        var line = new LinkedHashMap<String, Object>();
        line.put("kind", name(warnings.kind()));
        line.put("count", warnings.count());
        putPlace(warnings.source(), line);
        line.put("sentence", warnings.first().sentence());
        return line;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
