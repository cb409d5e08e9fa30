package org.qualgraph.corpus;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that a source, a compressed file or an entry of an archive gives. Whatever goes wrong in reading them comes
 * out as a {@link BrokenLayerException} that names the layer. Closing does nothing: readers close what they are given,
 * and the layer around it has more to give. Once broken it stays so.
 */
final class Layer extends InputStream {
    /** Is told of bytes that were decompressed. */
    private interface Growth {
        void by(long bytes) throws IOException;
    }

    private final InputStream content;
    private final String file;
    private final Growth growth;
    private @Nullable BrokenLayerException broken;

    private Layer(InputStream content, String file, Growth growth) {
        this.content = content;
        this.file = file;
        this.growth = growth;
    }

    /** Bytes as they stand in the layer around. */
    static Layer plain(InputStream content, String file) {
        return new Layer(content, file, bytes -> {});
    }

    /** Bytes that were compressed in the layer around. */
    static Layer decompressed(InputStream content, String file, Expansion expansion) {
        return new Layer(content, file, expansion::grow);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (broken != null) {
            throw broken;
        }
        try {
            int read = content.read(buffer, offset, length);
            growth.by(Math.max(read, 0));
            return read;
        } catch (BrokenLayerException e) {
            throw broken(e);
        } catch (IOException | RuntimeException e) {
            throw broken(BrokenLayerException.of(file, e));
        }
    }

    private BrokenLayerException broken(BrokenLayerException cause) {
        broken = cause;
        return cause;
    }

    /** Reads to the end, so that what follows in the layer around can be read. */
    void drain() throws IOException {
        var buffer = new byte[8192];
        while (read(buffer, 0, buffer.length) >= 0) {
            continue;
        }
    }
}
