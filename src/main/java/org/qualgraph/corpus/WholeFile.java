package org.qualgraph.corpus;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads a file that is held as a whole, for formats in which a file is a posting or a page. */
final class WholeFile {
    private WholeFile() {}

    /** Gives what the bytes hold to the sink; one reject where they cannot be understood. */
    static void read(Input input, ReadOptions options, Consumer<Outcome> sink, Function<byte[], List<Outcome>> outcomes)
            throws IOException {
        outcomes(input, options, outcomes).forEach(sink);
    }

    private static List<Outcome> outcomes(Input input, ReadOptions options, Function<byte[], List<Outcome>> outcomes)
            throws IOException {
        var head = input.head();
        try {
            return outcomes.apply(input.whole(options.entryLimit()));
        } catch (UnreadablePostingException e) {
            return List.of(new Outcome.Reject(input.entry(1), e.reason(), Input.excerpt(head)));
        }
    }
}
