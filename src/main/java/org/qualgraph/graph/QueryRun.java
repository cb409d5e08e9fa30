package org.qualgraph.graph;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.qualgraph.model.QualGraphException;
import org.qualgraph.model.SparqlAnswer;
import org.qualgraph.model.SparqlRequest;

/** One request on its way: a thread of the pool parses and evaluates it while the asking thread waits. */
final class QueryRun implements Runnable {
    private final DatasetGraph dataset;
    private final SparqlRequest request;
    private final SparqlLimits limits;
    private final Finders finders;
    private final Deadline deadline;
    private final CompletableFuture<SparqlAnswer> answer = new CompletableFuture<>();

    QueryRun(DatasetGraph dataset, SparqlRequest request, SparqlLimits limits, Finders finders) {
        this.dataset = dataset;
        this.request = request;
        this.limits = limits;
        this.finders = finders;
        this.deadline = Deadline.in(limits.deadline());
    }

    @Override
    public void run() {
        try {
            deadline.check();
            evaluate();
        } catch (RuntimeException | StackOverflowError e) {
            answer.completeExceptionally(failure(e, deadline));
        } catch (Error e) {
            answer.completeExceptionally(new FailedQueryException(e));
            throw e;
        }
    }

    private void evaluate() {
        dataset.begin(ReadWrite.READ);
        try {
            var query = QueryReading.read(request, limits, dataset);
            new Evaluation(dataset, query, new Guard(limits, deadline), finders).run(this::give);
        } finally {
            dataset.end();
        }
    }

    private void give(SparqlAnswer whole) {
        deadline.requireUnstopped();
        answer.complete(whole);
    }

    /** Waits for the answer until the deadline. */
    SparqlAnswer await() {
        try {
            return answer.get(deadline.remaining(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof QualGraphException failure ? failure : new FailedQueryException(e);
        } catch (TimeoutException e) {
            throw deadline.exceeded();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw deadline.exceeded();
        }
    }

    /** Stops the evaluation, where it goes on. */
    void cancel() {
        deadline.cancel();
    }

    /** What a failure of the engine means to the one who asked. */
    static QualGraphException failure(Throwable cause, Deadline deadline) {
        return switch (cause) {
            case QualGraphException known -> known;
            case QueryCancelledException cancelled -> deadline.exceeded();
            case StackOverflowError deep ->
                new RefusedQueryException("The query, or a regular expression in it, goes too deep; take it apart");
            case QueryException unfit -> new MalformedQueryException(String.valueOf(unfit.getMessage()), 0, 0);
            default -> deadline.isOver() ? deadline.exceeded() : new FailedQueryException(cause);
        };
    }
}
