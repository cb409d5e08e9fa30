package org.qualgraph.corpus;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Walks through a structure in Thrift's compact protocol, in which Parquet writes its footer, page headers and indexes,
 * and believes no size that it states: nothing is allocated, and what reaches past the buffer or nests too deep is
 * refused. Linear.
 */
final class CompactThrift {
    private static final int DEEPEST_NESTING = 16;
    private static final int PATH_BASE = 100;

    private final ByteBuffer bytes;
    private final Numbers numbers;

    private CompactThrift(ByteBuffer bytes, Numbers numbers) {
        this.bytes = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
        this.numbers = numbers;
    }

    /** Is given the whole numbers of a structure in their order. */
    interface Numbers {
        /** @param path the number of the field; 501 for field 1 of the structure in field 5, or of each in a list */
        void number(int path, long value);
    }

    /**
     * The length in bytes of the structure that the buffer begins with.
     *
     * @throws BufferUnderflowException where it reaches past the end of the buffer
     * @throws UnreadablePostingException where it is none
     */
    static int walk(ByteBuffer bytes, Numbers numbers) {
        var walk = new CompactThrift(bytes, numbers);
        walk.structure(0, 0);
        return walk.bytes.position();
    }

    private void structure(int path, int depth) {
        if (depth > DEEPEST_NESTING) {
            throw malformed();
        }
        int field = 0;
        for (int head = bytes.get() & 0xFF; head != 0; head = bytes.get() & 0xFF) {
            field = head >> 4 == 0 ? (int) signed() : field + (head >> 4);
            int type = head & 0xF;
            if (type > 2) {
                value(type, path * PATH_BASE + field, depth);
            }
        }
    }

    private void value(int type, int path, int depth) {
        switch (type) {
            case 1, 2, 3 -> skip(1);
            case 4, 5, 6 -> numbers.number(path, signed());
            case 7 -> skip(Double.BYTES);
            case 8 -> skip(unsigned());
            case 9, 10 -> list(path, depth);
            case 11 -> map(path, depth);
            case 12 -> structure(path, depth + 1);
            default -> throw malformed();
        }
    }

    private void list(int path, int depth) {
        int head = bytes.get() & 0xFF;
        long size = head >> 4 == 15 ? unsigned() : head >> 4;
        elements(size, depth, () -> value(head & 0xF, path, depth + 1));
    }

    private void map(int path, int depth) {
        long size = unsigned();
        int types = size == 0 ? 0 : bytes.get() & 0xFF;
        elements(size, depth, () -> {
            value(types >> 4, path, depth + 1);
            value(types & 0xF, path, depth + 1);
        });
    }

    /** Every element has at least a byte. */
    private void elements(long size, int depth, Runnable element) {
        if (depth > DEEPEST_NESTING) {
            throw malformed();
        }
        if (size > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        for (long i = 0; i < size; i++) {
            element.run();
        }
    }

    private void skip(long count) {
        if (count < 0 || count > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        bytes.position(bytes.position() + (int) count);
    }

    private long signed() {
        long value = unsigned();
        return value >>> 1 ^ -(value & 1);
    }

    private long unsigned() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int part = bytes.get();
            value |= (part & 0x7FL) << shift;
            if (part >= 0) {
                return value;
            }
        }
        throw malformed();
    }

    private static UnreadablePostingException malformed() {
        return new UnreadablePostingException("is no whole Parquet file: what it tells of itself is malformed");
    }
}
