package org.qualgraph.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.eclipse.jetty.io.QuietException;

/**
 * Breaks the connection of an answer that cannot be finished, so that nobody takes a part for the whole. Javalin catches
 * whatever an endpoint throws and would end the answer well; only what is thrown around it makes the server below break
 * off. To abort the channel from inside instead would leave a request behind that never ends.
 */
final class BrokenAnswers implements Filter {
    private static final String CAUSE = BrokenAnswers.class.getName();

    /** Says that the answer to a request cannot be finished. */
    static void mark(ServletRequest request, Throwable cause) {
        request.setAttribute(CAUSE, cause);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (request.getAttribute(CAUSE) instanceof Throwable cause) {
            throw new QuietException.RuntimeException("The answer cannot be finished", cause);
        }
    }
}
