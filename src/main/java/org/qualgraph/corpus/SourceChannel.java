package org.qualgraph.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.function.LongConsumer;

/**
 * A file that may be read out of order. A listener is told how far into it reading has come, each byte once, and in the
 * end of the whole file. Closing does nothing; who opened the file closes it.
 */
final class SourceChannel implements SeekableByteChannel {
    private final SeekableByteChannel file;
    private final LongConsumer listener;
    private long reached;
    private long scoutable = Long.MAX_VALUE;
    private boolean scouting;

    SourceChannel(SeekableByteChannel file, LongConsumer listener) {
        this.file = file;
        this.listener = listener;
    }

    /** How far into the file reading has come. */
    long reached() {
        return reached;
    }

    /** From here on reading only looks around and is not counted; it fails past so many bytes. */
    void scout(long most) {
        scouting = true;
        scoutable = most;
    }

    /** From here on reading counts. */
    void count() {
        scouting = false;
        scoutable = Long.MAX_VALUE;
    }

    /** Tells of what was left unread: the file is done with. */
    void finish() throws IOException {
        reach(file.size());
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int read = file.read(target);
        if (scouting) {
            look(read);
        } else {
            reach(file.position());
        }
        return read;
    }

    private void look(int read) throws IOException {
        scoutable -= Math.max(read, 0);
        if (scoutable < 0) {
            throw new IOException("what tells of its content is too long");
        }
    }

    private void reach(long position) {
        if (position > reached) {
            listener.accept(position - reached);
            reached = position;
        }
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() {
        // who opened the file closes it
    }
}
