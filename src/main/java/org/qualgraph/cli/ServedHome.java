package org.qualgraph.cli;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;
import org.qualgraph.query.CorpusReport;
import org.qualgraph.query.CurrentUseCases;
import org.qualgraph.query.LoadCorpus;
import org.qualgraph.query.LoadUnderWayException;
import org.qualgraph.query.UnfinishedLoadException;

/**
 * A home that is asked and loaded into at the same time. After a load, what answers is read again and switched: those who
 * asked before go on with what they have.
 */
final class ServedHome implements LoadCorpus, AutoCloseable {
    private final Home home;
    private final Semaphore turn = new Semaphore(1);
    private final Interruption interruption = Interruption.onDemand();
    private final CurrentUseCases current;
    /** What answers now; only whoever has the turn touches this and the generation that it is of. */
    private Home.Opened opened;

    private long generation;

    /** @param home is closed by the caller, after this */
    ServedHome(Home home) {
        this.home = home;
        generation = home.store().generation();
        opened = ask();
        current = new CurrentUseCases(opened.useCases(), end(opened));
    }

    CurrentUseCases useCases() {
        return current;
    }

    @Override
    public CorpusReport load(Source source) {
        var loading = new StreamLoading(home, source);
        if (!turn.tryAcquire()) {
            throw new LoadUnderWayException();
        }
        try {
            var end = loading.run(opened.extractor(), interruption);
            var failure = end.failure().or(this::failureToCatchUp);
            if (failure.isPresent()) {
                throw unfinished(end.report(), failure.get());
            }
            return end.report();
        } finally {
            turn.release();
        }
    }

    /** Reads again what answers, where the graph has changed; gives what went wrong. */
    private Optional<Throwable> failureToCatchUp() {
        try {
            catchUp();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    private void catchUp() {
        var now = home.store().generation();
        if (now != generation) {
            var newer = ask();
            current.replace(newer.useCases(), end(newer));
            opened = newer;
            generation = now;
        }
    }

    /** With the index of postings of the same state, which is not left to the first who asks for it. */
    private Home.Opened ask() {
        var asked = home.ask();
        try {
            asked.postings().get();
            return asked;
        } catch (RuntimeException e) {
            asked.close();
            throw e;
        }
    }

    /** Makes answers ahead, until what is given here is run, which closes what answers. */
    private static Runnable end(Home.Opened answering) {
        var isOver = new AtomicBoolean();
        Thread.ofPlatform()
                .name("answers made ahead")
                .daemon()
                .start(() -> answering.useCases().findRelated().prepare(isOver::get));
        return () -> {
            isOver.set(true);
            answering.close();
        };
    }

    private static UnfinishedLoadException unfinished(CorpusReport report, Throwable cause) {
        return switch (cause) {
            case InterruptedLoadException stopped ->
                new UnfinishedLoadException(report, Fault.OVERLOADED, "The server is stopping", stopped);
            case QualGraphException known ->
                new UnfinishedLoadException(report, known.fault(), String.valueOf(known.getMessage()), known);
            default ->
                new UnfinishedLoadException(
                        report, Fault.BROKEN, "It is not your fault; the server's log says more", cause);
        };
    }

    /** Asks a load that is running to end, and lets none begin. */
    void stop() {
        interruption.ask();
    }

    /** Waits until nothing is written any more. */
    @Override
    public void close() {
        stop();
        turn.acquireUninterruptibly();
        current.close();
    }
}
