package org.qualgraph.corpus;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A tar archive of any age, with the extensions of POSIX, GNU and star. Its bytes come as a stream. */
final class TarArchive implements Archive {
    private static final int RECORD = 512;
    private static final Layer NONE = Layer.plain(InputStream.nullInputStream(), "");

    private final String file;
    private final HeaderBound bytes;
    private final TarArchiveInputStream tar;
    private Layer content = NONE;

    TarArchive(String file, BufferedInputStream bytes, Expansion expansion) {
        this.file = file;
        this.bytes = new HeaderBound(bytes);
        // names as bytes: which encoding they are in is not written anywhere
        this.tar = new TarArchiveInputStream(this.bytes, RECORD, RECORD, StandardCharsets.ISO_8859_1.name());
    }

    @Override
    public Optional<Entry> next() throws IOException {
        for (var entry = header(); entry.isPresent(); entry = header()) {
            if (!entry.get().isDirectory()) {
                return Optional.of(opened(entry.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<TarArchiveEntry> header() throws IOException {
        skipContent();
        long start = bytes.beginHeader();
        var entry = tar.getNextEntry();
        if (entry == null) {
            requireEnding(start);
            return Optional.empty();
        }
        if (!entry.isCheckSumOK()) {
            throw new IOException("the header of a file in it is broken");
        }
        bytes.endHeader();
        return Optional.of(entry);
    }

    /** Reads what is left of a file, for skipping it would not notice that it breaks off, and skips what was not read. */
    private void skipContent() throws IOException {
        content.drain();
        content = NONE;
        while (tar.getCurrentEntry() != null && tar.skip(Long.MAX_VALUE) > 0) {
            continue;
        }
    }

    private Entry opened(TarArchiveEntry entry) {
        var name = EntryName.of(decoded(entry.getName()));
        if (entry.isSymbolicLink() || entry.isLink()) {
            return Entry.unreadable(name, "is a link, which is not followed");
        }
        if (entry.isSparse()) {
            return Entry.unreadable(name, "is a sparse file, which no text is");
        }
        if (entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice()) {
            return Entry.unreadable(name, "is no regular file");
        }
        content = Layer.plain(tar, file);
        return Entry.readable(name, content);
    }

    /** Names are UTF-8 where they can be that. */
    private static String decoded(String latin) {
        try {
            var raw = StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(latin));
            return StandardCharsets.UTF_8.newDecoder().decode(raw).toString();
        } catch (CharacterCodingException e) {
            return latin;
        }
    }

    /** A record of zeros must have been met from here on, and nothing may stand behind it. */
    private void requireEnding(long start) throws IOException {
        long boundary = Math.ceilDiv(start, RECORD) * RECORD;
        if (bytes.total - boundary < RECORD) {
            throw new EOFException();
        }
        bytes.endHeader();
        Ending.require(bytes);
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }

    /** Keeps headers small: the name of a file may not be gigabytes long, for it is held in memory. */
    private static final class HeaderBound extends FilterInputStream {
        private static final int MOST = 1_000_000;

        private long total;
        private long bound = Long.MAX_VALUE;

        HeaderBound(InputStream bytes) {
            super(bytes);
        }

        long beginHeader() {
            bound = total + MOST;
            return total;
        }

        void endHeader() {
            bound = Long.MAX_VALUE;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public long skip(long wanted) throws IOException {
            long skipped = super.skip(wanted);
            count(skipped);
            return skipped;
        }

        private void count(long more) throws IOException {
            total += more;
            if (total > bound) {
                throw new IOException("the header of a file in it is longer than " + MOST + " bytes");
            }
        }
    }
}
