package org.qualgraph.http;

import io.javalin.http.HandlerType;

/**
 * A method, a path with parameters in braces, and what answers there. A route for GET answers HEAD too.
 *
 * @param path as the description of the API writes it
 */
record Route(HandlerType method, String path, Endpoint endpoint) {

    /** Answers one request. */
    @FunctionalInterface
    interface Endpoint {
        void answer(Exchange exchange);
    }

    static Route get(String path, Endpoint endpoint) {
        return new Route(HandlerType.GET, path, endpoint);
    }

    static Route post(String path, Endpoint endpoint) {
        return new Route(HandlerType.POST, path, endpoint);
    }
}
