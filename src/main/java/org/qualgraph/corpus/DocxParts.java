package org.qualgraph.corpus;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a DOCX, which is a zip: each is read as a stream, and what is decompressed on the way is bounded. */
final class DocxParts {
    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 100_000_000;

    private final byte[] docx;

    DocxParts(byte[] docx) {
        this.docx = docx;
    }

    /** What is done with the content of a part. */
    interface Reading<T> {
        T read(InputStream content) throws IOException;
    }

    /**
     * Reads the part of a name; empty where there is none.
     *
     * @throws UnreadablePostingException where the zip is broken or grows beyond measure
     */
    <T> Optional<T> part(String name, Reading<T> reading) {
        try (var content = new Bounded(new ByteArrayInputStream(docx))) {
            return content.find(name) ? Optional.of(reading.read(content)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadablePostingException("is a zip that is broken or ends too early", e);
        }
    }

    private static final class Bounded extends FilterInputStream {
        private final ZipInputStream zip;
        private long bytes;

        Bounded(InputStream docx) {
            this(new ZipInputStream(docx));
        }

        private Bounded(ZipInputStream zip) {
            super(zip);
            this.zip = zip;
        }

        /** Goes to the start of a part. */
        boolean find(String name) throws IOException {
            int parts = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isNamed(entry, name)) {
                    return true;
                }
                if (++parts > MOST_PARTS) {
                    throw new UnreadablePostingException("has more than " + MOST_PARTS + " parts");
                }
                transferTo(OutputStream.nullOutputStream());
            }
            return false;
        }

        private static boolean isNamed(ZipEntry entry, String name) {
            return entry.getName().replace('\\', '/').equalsIgnoreCase(name);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = zip.read(buffer, offset, length);
            bytes += Math.max(read, 0);
            if (bytes > MOST_BYTES) {
                throw new UnreadablePostingException("grows to more than " + MOST_BYTES + " bytes when decompressed");
            }
            return read;
        }
    }
}
