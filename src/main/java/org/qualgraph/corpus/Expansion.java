package org.qualgraph.corpus;

import java.util.function.LongSupplier;

/**
 * How far one source may expand, whatever it is packed in and however often. Postings shrink five- to twentyfold, so
 * what grows more than two hundredfold past 100 MB is no corpus but a bomb; nor is what holds more than a terabyte or
 * ten million files.
 */
final class Expansion {
    private static final long FREE_BYTES = 100_000_000;
    private static final long LARGEST_RATIO = 200;
    private static final long MOST_BYTES = 1_000_000_000_000L;
    private static final long MOST_ENTRIES = 10_000_000;

    private final String file;
    private final LongSupplier read;
    private long bytes;
    private long entries;

    /**
     * @param file the source
     * @param read how many bytes of the source have been read
     */
    Expansion(String file, LongSupplier read) {
        this.file = file;
        this.read = read;
    }

    /**
     * Counts bytes that a layer decompressed.
     *
     * @throws BrokenLayerException where they are too many for the bytes of the source
     */
    void grow(long more) throws BrokenLayerException {
        bytes += more;
        if (bytes > FREE_BYTES && bytes / LARGEST_RATIO > read.getAsLong()) {
            throw refused("it grows more than " + LARGEST_RATIO + " times when decompressed");
        }
        if (bytes > MOST_BYTES) {
            throw refused("it holds more than " + MOST_BYTES + " bytes");
        }
    }

    /**
     * Counts an entry of an archive.
     *
     * @throws BrokenLayerException where they are too many
     */
    void entry() throws BrokenLayerException {
        entries++;
        if (entries > MOST_ENTRIES) {
            throw refused("it holds more than " + MOST_ENTRIES + " files");
        }
    }

    private BrokenLayerException refused(String reason) {
        return new BrokenLayerException(file, reason, null);
    }
}
