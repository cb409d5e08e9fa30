package org.qualgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A stream into a file that says which file could not be written, whatever writer stands before it. */
final class OutputToFile extends OutputStream {
    private final Path file;
    private final OutputStream out;

    OutputToFile(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw new UnwritableFileException(file.toString(), e);
        }
    }
}
