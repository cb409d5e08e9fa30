package org.qualgraph.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends the request with a problem where more is read than its budget allows. A little more is read on and forgotten: a
 * connection closed upon a client that is still sending takes the answer with it.
 */
final class BudgetedStream extends FilterInputStream {
    private static final long READ_ON = 1 << 25;

    private final long budget;
    private long read;

    BudgetedStream(InputStream stream, long budget) {
        super(stream);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int bytes) throws IOException {
        read += bytes;
        if (read > budget) {
            readOn();
            throw new ProblemException(tooLarge(budget));
        }
    }

    private void readOn() throws IOException {
        var forgotten = new byte[1 << 13];
        for (long left = READ_ON; left > 0; ) {
            int count = in.read(forgotten);
            left = count < 0 ? 0 : left - count;
        }
    }

    static Problem tooLarge(long budget) {
        return Problem.of(
                        ProblemType.BODY_TOO_LARGE,
                        "A body may have " + budget + " bytes, unpacked too; send less at a time")
                .with("limit", budget);
    }
}
