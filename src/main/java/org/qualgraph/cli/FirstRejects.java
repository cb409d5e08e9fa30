package org.qualgraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.qualgraph.corpus.Outcome;

/** Shows nothing, and keeps the first rejects for an answer. */
final class FirstRejects implements LoadScreen {
    private final int most;
    private final List<Outcome.Reject> first = new ArrayList<>();

    FirstRejects(int most) {
        this.most = most;
    }

    synchronized List<Outcome.Reject> first() {
        return List.copyOf(first);
    }

    @Override
    public void progress(LoadFigures figures) {}

    @Override
    public synchronized void reject(Outcome.Reject reject) {
        if (first.size() < most) {
            first.add(reject);
        }
    }

    @Override
    public void end(LoadReport report) {}
}
