package org.qualgraph.corpus;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A zip archive that comes as a stream: from standard input, from within another archive, or cut off. Its directory
 * stands at the end, so what only that tells is not known: that a file is a link (it is read as the text of its
 * target), was replaced later (both are read), or how long it is where it is stored as it stands with its length behind
 * it (it cannot be read). {@link ZipInPlace} knows all this.
 */
final class ZipStream implements Archive {
    /** Behind the last file stand its lengths, up to 24 bytes, and a directory of more than 60. */
    private static final int SHORTEST_ENDING = 60;

    private static final Layer NONE = Layer.plain(InputStream.nullInputStream(), "");

    private final String file;
    private final BufferedInputStream bytes;
    private final Expansion expansion;
    private final ZipArchiveInputStream zip;
    private @Nullable ZipMember member;
    private @Nullable ZipArchiveEntry ahead;
    private Layer content = NONE;
    private long end;

    ZipStream(String file, BufferedInputStream bytes, Expansion expansion) {
        this.file = file;
        this.bytes = bytes;
        this.expansion = expansion;
        this.zip = new ZipArchiveInputStream(bytes, "UTF-8", true);
    }

    @Override
    public Optional<Entry> next() throws IOException {
        if (ahead == null) {
            var complaint = advance();
            if (complaint.isPresent()) {
                return complaint;
            }
        }
        var entry = ahead;
        ahead = null;
        if (entry == null) {
            requireEnding();
            return Optional.empty();
        }
        member = new ZipMember(entry, zip);
        return Optional.of(opened(entry, member));
    }

    /** Goes on to the next file, and says what is wrong with the one before: its checksum may stand behind it. */
    private Optional<Entry> advance() throws IOException {
        content.drain();
        content = NONE;
        var before = member;
        member = null;
        ahead = zip.getNextEntry();
        if (before == null) {
            return Optional.empty();
        }
        end = before.end();
        return before.complaint();
    }

    private Entry opened(ZipArchiveEntry entry, ZipMember current) {
        var name = ZipMember.name(entry);
        var obstacle = ZipMember.obstacle(entry).or(() -> obstacle(entry));
        if (obstacle.isPresent()) {
            return Entry.unreadable(name, obstacle.get());
        }
        content = Layer.decompressed(current, file, expansion);
        return Entry.readable(name, content);
    }

    private Optional<String> obstacle(ZipArchiveEntry entry) {
        if (ZipMember.endsUnmarked(entry)) {
            return Optional.of("has no length in front of it; name the archive itself, not as a stream");
        }
        return zip.canReadEntryData(entry)
                ? Optional.empty()
                : Optional.of("is compressed in a way that cannot be read");
    }

    /** The directory must have been met, and nothing may stand behind it. */
    private void requireEnding() throws IOException {
        if (zip.getBytesRead() - end < SHORTEST_ENDING) {
            throw new EOFException();
        }
        Ending.require(bytes);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
