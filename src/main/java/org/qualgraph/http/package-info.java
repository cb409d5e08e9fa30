/**
 * The HTTP server: routes, JSON faces, content negotiation, problem documents and the pages.
 *
 * <p>In come requests, which are read strictly and within byte budgets; the use cases of {@link org.qualgraph.query}
 * answer them; out go the shapes that the API's description promises. A {@link org.qualgraph.http.Route} is a method, a
 * path and an endpoint; an endpoint sees the request and the answer through an {@link org.qualgraph.http.Exchange}. The
 * faces turn records into JSON, once for the wire, the command line and the pages, whose templates are filled with the
 * same JSON, escaped. Whatever goes wrong, in an endpoint or in the server below, ends as one problem document.
 *
 * <p>Nothing here knows a store or an index, and nothing outside knows Javalin, Jetty or Jackson.
 */
@NullMarked
package org.qualgraph.http;

import org.jspecify.annotations.NullMarked;
