package org.qualgraph.cli;

import java.io.PrintWriter;
import org.qualgraph.corpus.Outcome;

/** JSON Lines for programs: steps, the first at once and the last at the end, rejects, and the report as the last line. */
final class JsonScreen implements LoadScreen {
    private final Pace pace = Pace.atOnceAndEvery(1);
    private final PrintWriter out;

    JsonScreen(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void progress(LoadFigures figures) {
        if (pace.isDue(figures.seconds())) {
            print(LoadEvents.progress(figures));
        }
    }

    @Override
    public void reject(Outcome.Reject reject) {
        print(LoadEvents.reject(reject));
    }

    @Override
    public void end(LoadReport report) {
        print(LoadEvents.progress(report.figures()));
        print(LoadEvents.report(report));
    }

    private void print(String line) {
        out.print(line + "\n");
        out.flush();
    }
}
