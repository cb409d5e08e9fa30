package org.qualgraph.cli;

import java.io.PrintWriter;
import org.qualgraph.corpus.Outcome;

/** Plain lines for a log: a step in ten seconds and every reject as it is met, then the report on the standard output. */
final class LogScreen implements LoadScreen {
    private final Pace pace = Pace.every(10);
    private final String corpus;
    private final PrintWriter out;
    private final PrintWriter err;

    LogScreen(String corpus, PrintWriter out, PrintWriter err) {
        this.corpus = corpus;
        this.out = out;
        this.err = err;
    }

    @Override
    public void progress(LoadFigures figures) {
        if (pace.isDue(figures.seconds())) {
            err.println(corpus + ": " + LoadText.progress(figures));
        }
    }

    @Override
    public void reject(Outcome.Reject reject) {
        err.println(LoadText.reject(reject));
    }

    @Override
    public void end(LoadReport report) {
        LoadText.report(report).forEach(out::println);
    }
}
