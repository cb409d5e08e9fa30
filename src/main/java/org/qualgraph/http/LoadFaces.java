package org.qualgraph.http;

import static org.qualgraph.http.JsonObject.object;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.qualgraph.query.CorpusReport;

/** What became of a load as JSON. */
final class LoadFaces {
    private LoadFaces() {}

    static JsonObject report(CorpusReport report) {
        var postings = report.postings();
        return object().put("corpus", report.corpus())
                .put(
                        "postings",
                        object().put("new", postings.added())
                                .put("changed", postings.changed())
                                .put("unchanged", postings.unchanged()))
                .put("requirements", report.requirements())
                .put("mentions", report.mentions())
                .list("warnings", report.warnings(), LoadFaces::warnings)
                .put(
                        "rejects",
                        object().put("count", report.rejects()).list("first", report.firstRejects(), LoadFaces::reject))
                .put("seconds", BigDecimal.valueOf(report.seconds()).setScale(3, RoundingMode.HALF_UP));
    }

    /** A problem in the middle of a load, with what was stored before it. */
    static Problem unfinished(Problem problem, CorpusReport report) {
        return problem.with("report", report(report).node());
    }

    private static JsonObject warnings(CorpusReport.Warnings warnings) {
        return object().put("kind", warnings.kind())
                .put("count", warnings.count())
                .put("example", warnings.example());
    }

    private static JsonObject reject(CorpusReport.Reject reject) {
        return object().put("file", reject.file())
                .put("entry", reject.entry())
                .put("reason", reject.reason())
                .put("excerpt", reject.excerpt());
    }
}
