package org.qualgraph.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** An entry from which no posting can be read. */
final class UnreadablePostingException extends QualGraphException {
    private static final long serialVersionUID = 1;

    private static final int MOST_NAMES = 20;

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

    /** No column of these names is known to hold text. */
    static UnreadablePostingException withoutText(List<String> names) {
        return new UnreadablePostingException("has no column known to hold text among \""
                + String.join("\", \"", names.subList(0, Math.min(names.size(), MOST_NAMES)))
                + "\"; name it with --map text=COLUMN, or name the columns with --columns where no row does");
    }

    /** Why, as the end of a sentence that begins with the place: "has no text". */
    String reason() {
        return reason;
    }
}
