package org.qualgraph.query;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The use cases over the newest state, which can be replaced under those who ask. Whoever asks holds a lease: it stands
 * for one state from start to end, and what belongs to a state ends with the last lease of it. Thread-safe; nobody waits
 * for anybody.
 */
public final class CurrentUseCases implements AutoCloseable {
    private Edition current;

    /** @param end closes what the use cases work on, once nobody asks them any more */
    public CurrentUseCases(UseCases useCases, Runnable end) {
        current = new Edition(useCases, 1, end);
    }

    /** The newest use cases, for as long as the lease is open. */
    public synchronized Lease lease() {
        current.take();
        return new Lease(current);
    }

    /** Puts newer use cases in the place of those before, for every lease from now on. */
    public void replace(UseCases useCases, Runnable end) {
        swap(useCases, end).giveBack();
    }

    private synchronized Edition swap(UseCases useCases, Runnable end) {
        var before = current;
        current = new Edition(useCases, before.number + 1, end);
        return before;
    }

    /** Ends the newest use cases as soon as the last lease is closed. To be called once, when no more are taken. */
    @Override
    public synchronized void close() {
        current.giveBack();
    }

    /** The right to ask one state. */
    public static final class Lease implements AutoCloseable {
        private final Edition edition;
        private final AtomicBoolean isOpen = new AtomicBoolean(true);

        private Lease(Edition edition) {
            this.edition = edition;
        }

        public UseCases useCases() {
            return edition.useCases;
        }

        /** Which state this is: a later one has a higher number. */
        public long number() {
            return edition.number;
        }

        @Override
        public void close() {
            if (isOpen.compareAndSet(true, false)) {
                edition.giveBack();
            }
        }
    }

    /** One state, held by its leases and, while it is the newest, by the owner. */
    private static final class Edition {
        private final UseCases useCases;
        private final long number;
        private final Runnable end;
        private long holders = 1;

        Edition(UseCases useCases, long number, Runnable end) {
            this.useCases = useCases;
            this.number = number;
            this.end = end;
        }

        synchronized void take() {
            holders++;
        }

        void giveBack() {
            if (isOver()) {
                end.run();
            }
        }

        private synchronized boolean isOver() {
            holders--;
            return holders == 0;
        }
    }
}
