package org.qualgraph.corpus;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads the postings of one format. Stateless. A new format is one of these and a line in {@link Format}. */
interface PostingReader {

    /**
     * Gives every entry to the sink, in the order of the input, and holds one at a time. An entry that is no posting is
     * given as a reject and reading goes on behind it; where that cannot be, the reject says so.
     *
     * @throws IOException where the bytes end too early or cannot be read; what came before has been given
     */
    void read(Input input, ReadOptions options, Consumer<Outcome> sink) throws IOException;
}
