package org.qualgraph.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The files that are packed into one, in their order, one at a time: asking for the next ends the one before. */
interface Archive extends Closeable {

    /**
     * The next file; folders are left out. Empty at the end.
     *
     * @throws IOException where the archive is broken from here on
     */
    Optional<Entry> next() throws IOException;

    /**
     * A file in an archive.
     *
     * @param obstacle why it cannot be read, as the end of a sentence: "is a link"
     * @param content its bytes, until the next is asked for; none where there is an obstacle
     */
    record Entry(EntryName name, Optional<String> obstacle, InputStream content) {

        static Entry readable(EntryName name, InputStream content) {
            return new Entry(name, Optional.empty(), content);
        }

        static Entry unreadable(EntryName name, String obstacle) {
            return new Entry(name, Optional.of(obstacle), InputStream.nullInputStream());
        }
    }
}
