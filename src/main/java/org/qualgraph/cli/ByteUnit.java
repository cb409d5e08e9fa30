package org.qualgraph.cli;

import java.util.Locale;

/** A unit to tell sizes in, the largest in which a size has two digits or so. */
enum ByteUnit {
    B(1),
    KB(1_000),
    MB(1_000_000),
    GB(1_000_000_000);

    private static final int DIGITS = 10;

    private final long bytes;

    ByteUnit(long bytes) {
        this.bytes = bytes;
    }

    static ByteUnit of(long size) {
        if (size >= DIGITS * GB.bytes) {
            return GB;
        }
        if (size >= DIGITS * MB.bytes) {
            return MB;
        }
        return size >= DIGITS * KB.bytes ? KB : B;
    }

    long bytes() {
        return bytes;
    }

    String symbol() {
        return this == KB ? "kB" : name();
    }

    /** Such as {@code 12.3 MB}. */
    static String written(long size) {
        var unit = of(size);
        return unit == B
                ? size + " B"
                : String.format(Locale.ROOT, "%,.1f %s", (double) size / unit.bytes, unit.symbol());
    }
}
