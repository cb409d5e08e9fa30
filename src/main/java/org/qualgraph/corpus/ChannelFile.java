package org.qualgraph.corpus;

import dev.hardwood.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file whose bytes are read in any order, mapped rather than copied. A regular file is read in place; anything else is
 * written to a temporary file first, which is gone as soon as it is closed, and where the system allows it as soon as it
 * is open, so that nothing is left behind by a process that is killed.
 */
final class ChannelFile implements InputFile {
    private final FileChannel channel;
    private final long length;
    /** The file as a whole, where a buffer can hold one of that length. */
    private final Optional<ByteBuffer> whole;

    private ChannelFile(FileChannel channel) throws IOException {
        this.channel = channel;
        this.length = channel.size();
        this.whole = length > Integer.MAX_VALUE ? Optional.empty() : Optional.of(map(0, length));
    }

    /**
     * Opens the input where it lies, or a copy of its stream.
     *
     * @param limit the largest number of bytes to copy
     * @throws UnreadablePostingException where the stream is longer
     */
    static ChannelFile open(Input input, long limit) throws IOException {
        return input.path().isPresent()
                ? of(FileChannel.open(input.path().get(), StandardOpenOption.READ))
                : of(copied(input.stream(), limit));
    }

    private static ChannelFile of(FileChannel channel) throws IOException {
        try {
            return new ChannelFile(channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static FileChannel copied(InputStream stream, long limit) throws IOException {
        var path = Files.createTempFile("qualgraph", ".parquet");
        var channel = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            copy(stream, channel, limit);
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static void copy(InputStream stream, FileChannel channel, long limit) throws IOException {
        var buffer = new byte[1 << 16];
        long copied = 0;
        for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
            copied += count;
            if (copied > limit) {
                throw new UnreadablePostingException("is longer than " + limit
                        + " bytes, too long for a copy on disk, which this format needs unless it is read from a file"
                        + " that is not compressed");
            }
            var bytes = ByteBuffer.wrap(buffer, 0, count);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    @Override
    public void open() {
        // It is open from the start.
    }

    /**
     * Some bytes of the file.
     *
     * @throws UnreadablePostingException where the file does not have them
     */
    @Override
    public ByteBuffer readRange(long offset, int count) throws IOException {
        if (offset < 0 || count < 0 || offset > length - count) {
            throw new UnreadablePostingException("is no whole Parquet file: it refers to bytes that it does not have");
        }
        return whole.isPresent() ? whole.get().slice((int) offset, count) : map(offset, count);
    }

    /** The same, copied, and fewer where the file ends. For short ranges of long files, as maps are few. */
    ByteBuffer copyRange(long offset, int count) throws IOException {
        if (whole.isPresent()) {
            return readRange(offset, (int) Math.min(count, length - offset));
        }
        var bytes = ByteBuffer.allocate((int) Math.min(count, length - offset));
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, offset + bytes.position());
        }
        return bytes.flip();
    }

    private ByteBuffer map(long offset, long count) throws IOException {
        return channel.map(FileChannel.MapMode.READ_ONLY, offset, count);
    }

    @Override
    public long length() {
        return length;
    }

    /** Nothing, for the place of what is read is told by who reads. */
    @Override
    public String name() {
        return "";
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
