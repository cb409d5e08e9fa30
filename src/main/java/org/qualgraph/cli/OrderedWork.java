package org.qualgraph.cli;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on items on several threads and gives the results to one further thread, in the order of the items, however long
 * each takes. What the work or the taking throws comes out of {@link #add} or {@link #finish}; nothing is taken after it.
 */
final class OrderedWork<T, R> implements AutoCloseable {
    private static final int PAUSE_SECONDS = 1;

    private final Function<T, R> work;
    private final Consumer<R> taking;
    private final Runnable pausing;
    private final int mostWeight;
    private final Semaphore room;
    private final ExecutorService workers;
    private final ExecutorService taker = Executors.newSingleThreadExecutor(OrderedWork::daemon);
    private final BlockingQueue<Item<R>> underWay = new LinkedBlockingQueue<>();
    private final Future<?> taken;
    private volatile @Nullable Throwable failure;

    /**
     * @param mostWeight how heavy what is under way may be; a heavier item goes alone
     * @param pausing is done by the thread that takes, when for a second there was nothing under way
     */
    OrderedWork(int threads, int mostWeight, Function<T, R> work, Consumer<R> taking, Runnable pausing) {
        this.work = work;
        this.taking = taking;
        this.pausing = pausing;
        this.mostWeight = mostWeight;
        this.room = new Semaphore(mostWeight);
        this.workers = Executors.newFixedThreadPool(threads, OrderedWork::daemon);
        this.taken = taker.submit(this::takeAll);
    }

    /** Puts an item to work; waits where too much is under way. */
    void add(T item, int weight) {
        throwFailure();
        var permits = Math.min(weight, mostWeight);
        room.acquireUninterruptibly(permits);
        underWay.add(new Item<>(workers.submit(() -> work.apply(item)), permits));
    }

    /** Waits until all items are taken. */
    void finish() {
        underWay.add(Item.last());
        try {
            taken.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while the last items were taken");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        throwFailure();
    }

    /** Gives up what is under way, but for a taking that has begun, which it waits for. */
    @Override
    public void close() {
        if (failure == null) {
            failure = new CancellationException("Closed before the end");
        }
        underWay.add(Item.last());
        workers.shutdownNow().forEach(OrderedWork::cancel);
        taker.close();
    }

    private void takeAll() {
        try {
            for (var item = next(); item.result() != null; item = next()) {
                var result = item.result();
                guarded(() -> taking.accept(result.get()));
                room.release(item.weight());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Item<R> next() throws InterruptedException {
        for (var item = underWay.poll(PAUSE_SECONDS, TimeUnit.SECONDS); ; item = underWay.take()) {
            if (item != null) {
                return item;
            }
            guarded(pausing::run);
        }
    }

    /** After a failure items are let through untaken, so that whoever adds them does not wait for ever. */
    private void guarded(Step step) throws InterruptedException {
        if (failure != null) {
            return;
        }
        try {
            step.run();
        } catch (ExecutionException e) {
            failure = e.getCause();
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    private void throwFailure() {
        switch (failure) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    /** The taker may be waiting for what will not be begun any more. */
    private static void cancel(Runnable unbegun) {
        if (unbegun instanceof Future<?> future) {
            future.cancel(false);
        }
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "load");
        thread.setDaemon(true);
        return thread;
    }

    /** What the thread that takes does. */
    @FunctionalInterface
    private interface Step {
        void run() throws ExecutionException, InterruptedException;
    }

    /** What becomes of an item; without a result the end of all. */
    private record Item<R>(@Nullable Future<R> result, int weight) {
        static <R> Item<R> last() {
            return new Item<>(null, 0);
        }
    }
}
