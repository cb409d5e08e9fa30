package org.qualgraph.cli;

import org.qualgraph.corpus.Outcome;

/** Shows a load to whoever started it. Is used by one thread at a time. */
interface LoadScreen {
    /** Is told four times a second how far the load is, and shows as much of that as is fit. */
    void progress(LoadFigures figures);

    /** Is told of each reject. */
    void reject(Outcome.Reject reject);

    /** Is told how the load ended. */
    void end(LoadReport report);
}
