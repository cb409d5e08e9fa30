package org.qualgraph.graph;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** The end of the time for one query, which comes early where nobody wants the answer any more. */
final class Deadline {
    private final Duration allowed;
    private final long end;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    private Deadline(Duration allowed) {
        this.allowed = allowed;
        this.end = System.nanoTime() + allowed.toNanos();
    }

    /** A deadline that much from now. */
    static Deadline in(Duration allowed) {
        return new Deadline(allowed);
    }

    void cancel() {
        cancelled.set(true);
    }

    /** Turns true when the deadline is cancelled; the query engine sets and watches it, too. */
    AtomicBoolean signal() {
        return cancelled;
    }

    /** Nanoseconds that are left, 0 where none are. */
    long remaining() {
        return cancelled.get() ? 0 : Math.max(0, end - System.nanoTime());
    }

    boolean isOver() {
        return remaining() == 0;
    }

    /** Goes on only before the deadline. */
    void check() {
        if (isOver()) {
            throw exceeded();
        }
    }

    QueryTimeoutException exceeded() {
        return new QueryTimeoutException(allowed);
    }
}
