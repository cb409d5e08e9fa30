package org.qualgraph.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.qualgraph.cli.LoadReport.Ending;
import org.qualgraph.corpus.Outcome;
import org.qualgraph.corpus.Warning;
import org.qualgraph.model.Posting;

/**
 * One load from its start to its report: counts what happens, shows it, writes it down, and stops the load where the
 * process is to end.
 */
final class LoadSession implements LoadListener {
    private static final int STEP_MILLISECONDS = 250;
    private static final int FILE_SECONDS = 5;

    private final LoadPlan plan;
    private final LoadTally tally;
    private final LoadScreen screen;
    private final ReportFile file;
    private final Interruption interruption;
    private final Pace pace = Pace.atOnceAndEvery(FILE_SECONDS);
    private boolean isShown = true;

    LoadSession(LoadPlan plan, LoadTally tally, LoadScreen screen, ReportFile file, Interruption interruption) {
        this.plan = plan;
        this.tally = tally;
        this.screen = screen;
        this.file = file;
        this.interruption = interruption;
    }

    /**
     * Runs a load that tells this session what happens. What it throws comes out unchanged once the report says so,
     * unless it was told to stop.
     */
    LoadReport run(Consumer<LoadListener> load) {
        file.add(LoadEvents.start(plan));
        interruption.otherwise(() -> file.finish(LoadEvents.report(report(Ending.INTERRUPTED, ""))));
        var steps = startSteps();
        try {
            load.accept(this);
            // Ctrl-C also ends what writes to a pipe, so that the source seems to be at its end
            interruption.check();
            return end(steps, Ending.DONE, "");
        } catch (InterruptedLoadException e) {
            return end(steps, Ending.INTERRUPTED, "");
        } catch (RuntimeException | Error e) {
            fail(steps, e);
            throw e;
        }
    }

    private ScheduledExecutorService startSteps() {
        var steps = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "load progress");
            thread.setDaemon(true);
            return thread;
        });
        show();
        steps.scheduleWithFixedDelay(this::show, STEP_MILLISECONDS, STEP_MILLISECONDS, TimeUnit.MILLISECONDS);
        return steps;
    }

    private void show() {
        var figures = tally.figures();
        synchronized (screen) {
            if (isShown) {
                screen.progress(figures);
            }
        }
    }

    private LoadReport end(ScheduledExecutorService steps, Ending ending, String reason) {
        // Not at once: to interrupt a thread that writes to a channel would close it
        steps.shutdown();
        var report = report(ending, reason);
        file.finish(LoadEvents.report(report));
        synchronized (screen) {
            isShown = false;
            screen.end(report);
        }
        return report;
    }

    /** That the report cannot be written either must not hide why the load failed. */
    private void fail(ScheduledExecutorService steps, Throwable cause) {
        try {
            end(steps, Ending.FAILED, String.valueOf(cause.getMessage()));
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private LoadReport report(Ending ending, String reason) {
        return new LoadReport(
                plan, ending, reason, tally.figures(), tally.warnings(), tally.firstRejects(), file.path());
    }

    @Override
    public void read(Posting posting) {
        interruption.check();
    }

    @Override
    public void warned(Posting.Source source, Warning warning) {
        tally.warned(source, warning);
        file.add(LoadEvents.warning(source, warning));
    }

    @Override
    public void rejected(Outcome.Reject reject) {
        interruption.check();
        tally.rejected(reject);
        file.add(LoadEvents.reject(reject));
        synchronized (screen) {
            screen.reject(reject);
        }
        keepStep();
    }

    @Override
    public void removed(long postings) {
        tally.removed(postings);
    }

    @Override
    public void writing() {
        interruption.check();
    }

    @Override
    public void written(BatchCounts batch) {
        tally.written(batch);
        keepStep();
        interruption.check();
    }

    /** Writes down now and then how far the load is, so that a report that breaks off tells it. */
    private synchronized void keepStep() {
        if (pace.isDue(tally.seconds())) {
            file.add(LoadEvents.progress(tally.figures()));
            file.flush();
        }
    }
}
