package org.qualgraph.graph;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;
import org.qualgraph.model.QualGraphException;

/**
 * The end of the time for one query, which comes early where a limit is exceeded or nobody wants the answer any more.
 *
 * <p>Inside the engine a guard may only throw that the query is cancelled: any other exception is taken for a mistake in
 * the expression, and the row at hand dropped. So the reason is kept here.
 */
final class Deadline {
    private final Duration allowed;
    private final long end;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicReference<@Nullable QualGraphException> reason = new AtomicReference<>();

    private Deadline(Duration allowed) {
        this.allowed = allowed;
        this.end = System.nanoTime() + allowed.toNanos();
    }

    /** A deadline that much from now. */
    static Deadline in(Duration allowed) {
        return new Deadline(allowed);
    }

    /** Ends the time now. */
    void cancel() {
        stopped.set(true);
    }

    /** Ends the time now for a reason, which is what becomes of the query. */
    QueryCancelledException stop(QualGraphException because) {
        reason.compareAndSet(null, because);
        cancel();
        return new QueryCancelledException();
    }

    /** Turns true when the time ends early; the query engine sets and watches it, too. */
    AtomicBoolean signal() {
        return stopped;
    }

    /** Nanoseconds that are left, 0 where none are. */
    long remaining() {
        return stopped.get() ? 0 : Math.max(0, end - System.nanoTime());
    }

    boolean isOver() {
        return remaining() == 0;
    }

    /** Goes on only before the deadline. */
    void check() {
        if (isOver()) {
            throw stop(exceeded());
        }
    }

    /** Goes on only where no guard stopped the query, even if the engine went on. */
    void requireUnstopped() {
        var because = reason.get();
        if (because != null) {
            throw because;
        }
    }

    /** Why the time is over. */
    QualGraphException exceeded() {
        var because = reason.get();
        return because == null ? new QueryTimeoutException(allowed) : because;
    }
}
