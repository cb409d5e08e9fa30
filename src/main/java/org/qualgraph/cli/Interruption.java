package org.qualgraph.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets Ctrl-C, and a kind kill, end work in order: the work is asked to stop and given some seconds to do so. The
 * process then ends with the exit code of its signal, 130 for Ctrl-C.
 */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 5;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "interruption");
    private final Runnable lastWord;
    private volatile boolean isAsked;

    /**
     * @param lastWord what to do, on another thread, where the work does not stop in time because it waits for a silent
     *     pipe or the like
     */
    Interruption(Runnable lastWord) {
        this.lastWord = lastWord;
    }

    /** Watches for the end of the process until it is closed. */
    void watch() {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already
            isAsked = true;
        }
    }

    /** @throws InterruptedLoadException where the process is to end */
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
