package org.qualgraph.index.posting;

import java.util.HexFormat;
import org.qualgraph.model.PostingId;

/** The digits of an identifier as two numbers whose order is that of identifiers. */
final class IdDigits {
    private static final int BEGIN = "posting/".length();
    private static final int MIDDLE = BEGIN + 16;
    private static final int HEX = 16;

    private IdDigits() {}

    /** The first 16 digits, moved so that signed numbers have the order of unsigned ones. */
    static long beginning(PostingId id) {
        return Long.parseUnsignedLong(id.value().substring(BEGIN, MIDDLE), HEX) ^ Long.MIN_VALUE;
    }

    static long end(PostingId id) {
        return Long.parseLong(id.value().substring(MIDDLE), HEX);
    }

    /** The identifier of these digits. */
    static PostingId id(long beginning, long end) {
        var digits = HexFormat.of();
        return new PostingId(
                "posting/" + digits.toHexDigits(beginning ^ Long.MIN_VALUE) + digits.toHexDigits((short) end));
    }
}
