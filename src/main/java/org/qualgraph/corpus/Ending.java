package org.qualgraph.corpus;

import java.io.IOException;
import java.io.InputStream;

/** What may stand behind the end of an archive. */
final class Ending {
    private Ending() {}

    /**
     * Reads to the end of the bytes, so that the layers around are read and checked to theirs.
     *
     * @throws IOException where there is more than padding, such as a second archive
     */
    static void require(InputStream bytes) throws IOException {
        var buffer = new byte[8192];
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            for (int i = 0; i < read; i++) {
                if (buffer[i] != 0) {
                    throw new IOException("something else stands behind the mark of its end");
                }
            }
        }
    }
}
