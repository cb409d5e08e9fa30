package org.qualgraph.corpus;

/**
 * What reading one PDF may cost. A posting needs a small part of it; what needs more is broken or meant to exhaust the
 * reader. Counted in steps and not in seconds, so that a file is read or rejected alike on every machine.
 */
final class PdfWork {
    static final int MOST_PAGES = 200;
    private static final int LARGEST_STREAM = 50_000_000;
    private static final long MOST_DECODED = 300_000_000;
    private static final long MOST_STEPS = 1_000_000;
    private static final int MOST_GLYPHS = 500_000;
    private static final int MOST_PASSES = 50;

    private final long mostBytes;
    private long bytes;
    private long decoded;
    private long steps;
    private long glyphs;

    /** @param size of the file in bytes, which may be passed over a number of times */
    PdfWork(int size) {
        this.mostBytes = 1_000_000 + MOST_PASSES * (long) size;
    }

    void readByte() {
        check(++bytes, mostBytes, "is tangled: its parts refer to each other without end");
    }

    /** @param inStream how much of the stream has been decoded until now */
    void decoded(int units, long inStream) {
        check(inStream, LARGEST_STREAM, "grows to more than " + LARGEST_STREAM + " bytes when decompressed");
        decoded += units;
        check(decoded, MOST_DECODED, "grows to more than " + MOST_DECODED + " bytes when decompressed");
    }

    /** One operator of drawing. */
    void step() {
        check(++steps, MOST_STEPS, "draws more than " + MOST_STEPS + " times");
    }

    void glyph() {
        check(++glyphs, MOST_GLYPHS, "holds more than " + MOST_GLYPHS + " characters");
    }

    private static void check(long spent, long most, String reason) {
        if (spent > most) {
            throw new UnreadablePostingException(reason);
        }
    }
}
