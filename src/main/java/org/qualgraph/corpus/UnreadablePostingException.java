package org.qualgraph.corpus;

import org.jspecify.annotations.Nullable;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** An entry from which no posting can be read. */
final class UnreadablePostingException extends QualGraphException {
    private static final long serialVersionUID = 1;

    private final String reason;

    UnreadablePostingException(String reason) {
        this(reason, null);
    }

    UnreadablePostingException(String reason, @Nullable Throwable cause) {
        super(Fault.INVALID_INPUT, "An entry " + reason + ".", cause);
        this.reason = reason;
    }

    static UnreadablePostingException overlong(int limit) {
        return new UnreadablePostingException("is longer than " + limit + " bytes");
    }

    /** Why, as the end of a sentence that begins with the place: "has no text". */
    String reason() {
        return reason;
    }
}
