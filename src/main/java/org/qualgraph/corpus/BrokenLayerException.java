package org.qualgraph.corpus;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a source, a compressed file or an archive break off or are wrong. What is packed in it cannot be read on
 * either: the exception passes through every reader up to where that layer was opened, and is one reject there.
 */
final class BrokenLayerException extends IOException {
    private static final long serialVersionUID = 1;
    private static final Pattern EARLY = Pattern.compile("(?i)truncated|premature|unexpected end");

    private final String file;
    private final String reach;
    private final String reason;

    /** @param reason as the end of a sentence: "it ends too early" */
    BrokenLayerException(String file, String reason, @Nullable Exception cause) {
        this(file, "to its end", reason, cause);
    }

    private BrokenLayerException(String file, String reach, String reason, @Nullable Exception cause) {
        super(reason, cause);
        this.file = file;
        this.reach = reach;
        this.reason = reason;
    }

    /** What a layer's own reading threw. */
    static BrokenLayerException of(String file, Exception cause) {
        return new BrokenLayerException(file, reason(cause), cause);
    }

    /** The place of the layer: {@code jobs.tar.gz}. */
    String file() {
        return file;
    }

    /** The same, and an archive at that place was read so far. */
    BrokenLayerException past(EntryName entry) {
        return new BrokenLayerException(file, "past its file " + entry.shown(), reason, this);
    }

    /** How far the layer could be read and why no further, as the end of a sentence that begins with its place. */
    String sentence() {
        return "cannot be read " + reach + ": " + reason;
    }

    /** Why something could not be read, in words for a person. */
    static String reason(Exception cause) {
        return switch (cause) {
            case BrokenLayerException broken -> broken.reason;
            case AccessDeniedException denied -> "access is denied";
            case EOFException early -> "it ends too early";
            case CharacterCodingException wrong -> "it is not text in the encoding that its byte order mark tells";
            default -> message(cause);
        };
    }

    private static String message(Exception cause) {
        if (cause.getMessage() == null) {
            return "its bytes are broken";
        }
        var message = CleanText.line(cause.getMessage());
        return EARLY.matcher(message).find() ? "it ends too early" : message;
    }
}
