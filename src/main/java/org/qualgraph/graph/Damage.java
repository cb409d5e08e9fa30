package org.qualgraph.graph;

import java.util.Optional;
import java.util.function.Supplier;

/** Tries to read what may be damaged. Damaged bytes can show as any exception, and mapped ones as an error. */
final class Damage {
    private Damage() {}

    /** Runs a reading and tells, where it fails, why. */
    static Optional<String> of(Runnable reading) {
        try {
            reading.run();
            return Optional.empty();
        } catch (RuntimeException | InternalError | StackOverflowError e) {
            return Optional.of(reason(e));
        }
    }

    /** What a reading gives, where it does not fail. */
    static <T> Optional<T> tried(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RuntimeException | InternalError | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** The reason in one line. */
    static String reason(Throwable failure) {
        var message = failure.getMessage();
        var text = message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
        return text.strip().replaceAll("\\s+", " ");
    }
}
