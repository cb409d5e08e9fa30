package org.qualgraph.graph;

import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.qualgraph.model.SparqlAnswer;
import org.qualgraph.model.SparqlRequest;

/**
 * The threads that evaluate queries: as many as processors, so that queries together cannot take more memory than that
 * many may, and cannot starve those who ask for something else. A few more may wait, first come, first served.
 */
final class QueryPool implements AutoCloseable {
    private static final int WAITING = 16;
    /** Reserved, not used: deep queries fail on the nesting limit before they do on the stack. */
    private static final long STACK_BYTES = 16L << 20;

    private static final long CLOSING_SECONDS = 10;

    private final DatasetGraph dataset;
    private final ThreadPoolExecutor threads;
    private final Set<QueryRun> runs = ConcurrentHashMap.newKeySet();

    QueryPool(DatasetGraph dataset) {
        this(dataset, Math.max(2, Runtime.getRuntime().availableProcessors()), WAITING);
    }

    QueryPool(DatasetGraph dataset, int threads, int waiting) {
        ARQ.globalServiceAllowed = false;
        ARQ.allowServiceDefault = false;
        this.dataset = dataset;
        this.threads = new ThreadPoolExecutor(
                threads, threads, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(waiting, true), task -> {
                    var thread = new Thread(null, task, "query", STACK_BYTES);
                    thread.setDaemon(true);
                    return thread;
                });
        this.threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Answers a request when its turn comes.
     *
     * @throws QueryQueueFullException where too many wait
     */
    SparqlAnswer answer(SparqlRequest request, SparqlLimits limits, Finders finders) {
        var run = new QueryRun(dataset, request, limits, finders);
        Runnable task = () -> evaluate(run);
        runs.add(run);
        try {
            threads.execute(task);
            return run.await();
        } catch (RejectedExecutionException e) {
            runs.remove(run);
            throw new QueryQueueFullException();
        } catch (RuntimeException e) {
            run.cancel();
            if (threads.remove(task)) {
                runs.remove(run);
            }
            throw e;
        }
    }

    private void evaluate(QueryRun run) {
        try {
            run.run();
        } finally {
            runs.remove(run);
        }
    }

    /** Stops what is being evaluated, not by an interrupt, at which files of the store would close. */
    @Override
    public void close() {
        threads.shutdown();
        runs.forEach(QueryRun::cancel);
        try {
            threads.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
