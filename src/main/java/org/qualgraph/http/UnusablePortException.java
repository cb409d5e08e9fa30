package org.qualgraph.http;

import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** The server cannot listen where it should. */
public final class UnusablePortException extends QualGraphException {
    private static final long serialVersionUID = 1;

    UnusablePortException(HttpSettings settings, Throwable cause) {
        super(
                Fault.REFUSED,
                "Cannot listen on " + settings.host() + " port " + settings.port()
                        + "; another program may have it, or it is not yours to use: choose another",
                cause);
    }
}
