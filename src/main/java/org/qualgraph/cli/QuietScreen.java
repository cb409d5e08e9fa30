package org.qualgraph.cli;

import java.io.PrintWriter;
import org.qualgraph.corpus.Outcome;

/** Rejects only, each as it is met. */
record QuietScreen(PrintWriter err) implements LoadScreen {
    @Override
    public void progress(LoadFigures figures) {}

    @Override
    public void reject(Outcome.Reject reject) {
        err.println(LoadText.reject(reject));
    }

    @Override
    public void end(LoadReport report) {}
}
