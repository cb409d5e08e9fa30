package org.qualgraph.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets Ctrl-C, and a kind kill, end work in order: the work is asked to stop and given some seconds to do so. The
 * process then ends with the exit code of its signal, 130 for Ctrl-C.
 */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "interruption");
    private volatile boolean isAsked;
    private volatile Runnable lastWord = () -> {};

    private Interruption() {}

    /** Watches for the end of the process until it is closed. */
    static Interruption watch() {
        var interruption = new Interruption();
        try {
            Runtime.getRuntime().addShutdownHook(interruption.hook);
        } catch (IllegalStateException e) {
            // The process is ending already
            interruption.ask();
        }
        return interruption;
    }

    /** Stops work where its owner asks for it; the end of the process is not watched for. */
    static Interruption onDemand() {
        return new Interruption();
    }

    /** Asks the work to stop. */
    void ask() {
        isAsked = true;
    }

    /** What to do, on another thread, where the work does not stop in time, such as a read from a silent pipe. */
    void otherwise(Runnable word) {
        lastWord = word;
    }

    /** @throws InterruptedLoadException where the work is to stop */
    void check() {
        if (isAsked) {
            throw new InterruptedLoadException();
        }
    }

    private void interrupt() {
        isAsked = true;
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                lastWord.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already: the hook runs, and has just been told that all is done
        }
    }
}
