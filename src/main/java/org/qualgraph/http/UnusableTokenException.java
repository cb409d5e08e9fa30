package org.qualgraph.http;

import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A token that could not be sent in a header or is too easily guessed. The message does not repeat it. */
public final class UnusableTokenException extends QualGraphException {
    private static final long serialVersionUID = 1;

    UnusableTokenException() {
        super(
                Fault.INVALID_INPUT,
                "A token has 16 to 512 letters, digits and characters of -._~+/; openssl rand -hex 32 makes a good one");
    }
}
