package org.qualgraph.http;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.jetty.io.EofException;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;
import org.qualgraph.query.UnfinishedLoadException;
import org.qualgraph.query.UnreadableSparqlException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a problem document of whatever ends a request, and nothing else: no stack trace leaves the server. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private Problems() {}

    /** Answers with the problem, or breaks the connection where an answer has begun. */
    static void answer(Throwable failure, Context context) {
        var response = context.res();
        if (response.isCommitted()) {
            BrokenAnswers.mark(context.req(), failure);
            return;
        }
        var problem = problem(failure, context);
        if (problem.type() == ProblemType.OVERLOADED) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        if (problem.extensions().get("allow") instanceof String methods) {
            response.setHeader("Allow", methods);
        }
        Exchange.write(context, problem.status(), Problem.MEDIA_TYPE, problem.json());
    }

    private static Problem problem(Throwable failure, Context context) {
        return switch (failure) {
            case ProblemException problem -> problem.problem();
            case UnfinishedLoadException load -> unfinished(load, context);
            case UnreadableSparqlException mistake -> malformed(mistake);
            case QualGraphException known -> known(known, context);
            case HttpResponseException ofJavalin -> unmatched(ofJavalin, context);
            case UncheckedIOException broken -> unread(broken, context);
            default -> broken(failure, context);
        };
    }

    private static Problem known(QualGraphException known, Context context) {
        return known.fault() == Fault.BROKEN
                ? broken(known, context)
                : Problem.of(ProblemType.of(known.fault()), String.valueOf(known.getMessage()));
    }

    /** Whoever may load is told what a stranger is not, such as that the disk is full. */
    private static Problem unfinished(UnfinishedLoadException load, Context context) {
        if (load.fault() == Fault.BROKEN) {
            LOG.error("{} {} failed", context.method(), context.path(), load);
        }
        var problem = Problem.of(ProblemType.of(load.fault()), String.valueOf(load.getMessage()));
        return LoadFaces.unfinished(problem, load.report());
    }

    private static Problem unread(UncheckedIOException failure, Context context) {
        return failure.getCause() instanceof EofException
                ? Problem.of(ProblemType.MALFORMED_REQUEST, "The body ended too early")
                : broken(failure, context);
    }

    private static Problem malformed(UnreadableSparqlException mistake) {
        var problem = Problem.of(ProblemType.MALFORMED_QUERY, String.valueOf(mistake.getMessage()));
        if (mistake.line().isPresent()) {
            problem = problem.with("line", mistake.line().getAsInt());
        }
        return mistake.column().isPresent()
                ? problem.with("column", mistake.column().getAsInt())
                : problem;
    }

    private static Problem unmatched(HttpResponseException ofJavalin, Context context) {
        var type = ProblemType.of(ofJavalin.getStatus());
        var methods = ofJavalin.getDetails().getOrDefault("availableMethods", "");
        return switch (type) {
            case NOT_FOUND ->
                Problem.of(type, "There is nothing at " + context.path() + "; /openapi.json lists what there is");
            case METHOD_NOT_ALLOWED ->
                Problem.of(type, "Here one can " + methods).with("allow", methods);
            default -> new Problem(type, ofJavalin.getStatus(), String.valueOf(ofJavalin.getMessage()), Map.of());
        };
    }

    private static Problem broken(Throwable failure, Context context) {
        LOG.error("{} {} failed", context.method(), context.path(), failure);
        return Problem.of(ProblemType.BROKEN, "It is not your fault; the server's log says more");
    }
}
