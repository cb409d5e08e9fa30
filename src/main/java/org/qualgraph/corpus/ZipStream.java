package org.qualgraph.corpus;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
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
    private boolean opened;
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
        while (member == null || opened || member.isFolder()) {
            var complaint = advance();
            if (complaint.isPresent()) {
                return complaint;
            }
            if (member == null) {
                requireEnding();
                return Optional.empty();
            }
        }
        opened = true;
        return Optional.of(open(member));
    }

    /** Goes on to the next file, and says what is wrong with the one before: its checksum may stand behind it. */
    private Optional<Entry> advance() throws IOException {
        finish();
        var before = member;
        var entry = zip.getNextEntry();
        member = entry == null ? null : new ZipMember(file, entry, zip);
        opened = false;
        if (before == null) {
            return Optional.empty();
        }
        end = before.end();
        return before.complaint();
    }

    /** Reads what is left of the file before. What broke only that file has been told. */
    private void finish() throws IOException {
        try {
            content.drain();
        } catch (BrokenLayerException e) {
            if (e.file().equals(file)) {
                throw e;
            }
        } finally {
            content = NONE;
        }
    }

    private Entry open(ZipMember current) {
        var obstacle = current.obstacle().or(() -> obstacle(current));
        if (obstacle.isPresent()) {
            return Entry.unreadable(current.name(), obstacle.get());
        }
        content = Layer.decompressed(current, file, expansion);
        return Entry.readable(current.name(), content);
    }

    private Optional<String> obstacle(ZipMember current) {
        if (current.endsUnmarked()) {
            return Optional.of("has no length in front of it; name the archive itself, not as a stream");
        }
        return zip.canReadEntryData(current.entry())
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
