package org.qualgraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.qualgraph.corpus.Outcome;

/**
 * What became of a load.
 *
 * @param reason why it failed, a sentence; empty where it did not
 * @param warnings one a kind that there was
 * @param firstRejects at most {@link LoadTally#SHOWN}; all are in the file
 * @param file where the whole report is kept
 */
record LoadReport(
        LoadPlan plan,
        Ending ending,
        String reason,
        LoadFigures figures,
        List<WarningClass> warnings,
        List<Outcome.Reject> firstRejects,
        Path file) {

    /** How a load can end. */
    enum Ending {
        DONE,
        INTERRUPTED,
        FAILED
    }

    LoadReport {
        warnings = List.copyOf(warnings);
        firstRejects = List.copyOf(firstRejects);
    }

    int exitCode() {
        return switch (ending) {
            case DONE -> figures.rejects() > 0 ? QualGraph.REJECTS : 0;
            case INTERRUPTED -> QualGraph.INTERRUPTED;
            case FAILED -> QualGraph.FAILED;
        };
    }
}
