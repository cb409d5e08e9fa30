package org.qualgraph.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The threads that work on requests of many parts: as many as processors, so that however many such requests there are,
 * the others get their turn.
 *
 * <p>Parts are worked on first come, first served, but a request has only a few of them under way, and gets on with the
 * next when its client has taken the first: so each request has a fair share, and what waits for a slow client is little.
 */
final class SharedThreads implements AutoCloseable {
    private static final int MOST_REQUESTS = 64;

    private final int ahead;
    private final Duration allowed;
    private final Semaphore room = new Semaphore(MOST_REQUESTS);
    private final ThreadPoolExecutor threads;

    /** @param allowed the time for one request, waiting for its turn and for its client included */
    SharedThreads(Duration allowed) {
        this(Math.max(2, Runtime.getRuntime().availableProcessors()), allowed);
    }

    SharedThreads(int count, Duration allowed) {
        this.ahead = 2 * count;
        this.allowed = allowed;
        this.threads = new ThreadPoolExecutor(count, count, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), task -> {
            var thread = new Thread(task, "parts");
            thread.setDaemon(true);
            return thread;
        });
        this.threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Works on all parts of a request and takes the results in their order on the calling thread. When this ends, well or
     * not, nothing of the request is being worked on any more.
     *
     * @throws ProblemException where too many requests are under way, or this one takes too long
     */
    <P, R> void work(Iterator<P> parts, Function<P, R> work, Consumer<R> taking) {
        if (!room.tryAcquire()) {
            throw new ProblemException(
                    ProblemType.OVERLOADED,
                    "Too many requests for many names are under way; try again in a few seconds");
        }
        try (var run = new Run<>(parts, work)) {
            while (run.goesOn()) {
                taking.accept(run.next());
            }
        } finally {
            room.release();
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }

    /** One request. */
    private final class Run<P, R> implements AutoCloseable {
        private final Iterator<P> parts;
        private final Function<P, R> work;
        private final Deque<CompletableFuture<R>> underWay = new ArrayDeque<>();
        private final long end = System.nanoTime() + allowed.toNanos();
        private volatile boolean isOver;

        Run(Iterator<P> parts, Function<P, R> work) {
            this.parts = parts;
            this.work = work;
        }

        boolean goesOn() {
            return parts.hasNext() || !underWay.isEmpty();
        }

        R next() {
            while (parts.hasNext() && underWay.size() < ahead) {
                var part = parts.next();
                underWay.add(CompletableFuture.supplyAsync(() -> worked(part), threads));
            }
            var result = await(underWay.getFirst());
            underWay.removeFirst();
            return result;
        }

        private R worked(P part) {
            if (isOver) {
                throw new CancellationException();
            }
            return work.apply(part);
        }

        private R await(CompletableFuture<R> result) {
            try {
                return result.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                throw new ProblemException(
                        ProblemType.TIMEOUT, "It took longer than " + allowed.toSeconds() + " s; send fewer at a time");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ProblemException(ProblemType.OVERLOADED, "The server is stopping");
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
            }
        }

        /** Waits for what has begun: it reads what is closed after the request. */
        @Override
        public void close() {
            isOver = true;
            underWay.forEach(result -> result.handle((done, failure) -> isOver).join());
        }
    }
}
