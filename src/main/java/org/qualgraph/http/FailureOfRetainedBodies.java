package org.qualgraph.http;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Ends requests that fail after their body was read ahead. {@link EagerContentHandler} hands on a request that is its own
 * callback and implements {@code fail} where {@code failed} is called (Jetty 12.1.12), so that without this an answer
 * that breaks off, or whose client leaves, would keep its connection and its request for ever.
 */
final class FailureOfRetainedBodies extends Handler.Wrapper {

    FailureOfRetainedBodies(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, response, callback == request ? ending(request, callback) : callback);
    }

    private static Callback ending(Request request, Callback callback) {
        return Callback.from(callback.getInvocationType(), callback::succeeded, request::fail);
    }
}
