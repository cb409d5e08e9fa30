package org.qualgraph.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A zip archive that is a file and whole: its directory tells what is in it, so a file in it that is broken costs only
 * itself. The directory is held in memory; one that is larger than that is good for is left to {@link ZipStream}.
 */
final class ZipInPlace implements Archive {
    /** Some 50,000 files, which take some 40 MB of memory. */
    private static final int LARGEST_DIRECTORY = 4_000_000;

    private final String file;
    private final Expansion expansion;
    private final ZipFile zip;
    private final Enumeration<ZipArchiveEntry> entries;
    private @Nullable ZipMember member;

    private ZipInPlace(String file, Expansion expansion, ZipFile zip) {
        this.file = file;
        this.expansion = expansion;
        this.zip = zip;
        this.entries = zip.getEntriesInPhysicalOrder();
    }

    /** The archive; empty where it has no directory that can be read, as when it is cut off. */
    static Optional<Archive> of(String file, SourceChannel channel, Expansion expansion) throws IOException {
        long position = channel.position();
        channel.scout(LARGEST_DIRECTORY);
        try {
            var zip = ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setIgnoreLocalFileHeader(true)
                    .get();
            return Optional.of(new ZipInPlace(file, expansion, zip));
        } catch (IOException | RuntimeException e) {
            channel.position(position);
            return Optional.empty();
        } finally {
            channel.count();
        }
    }

    @Override
    public Optional<Entry> next() throws IOException {
        if (member != null) {
            member.close();
            member = null;
        }
        while (entries.hasMoreElements()) {
            var entry = entries.nextElement();
            if (!entry.isDirectory()) {
                return Optional.of(opened(entry));
            }
        }
        return Optional.empty();
    }

    private Entry opened(ZipArchiveEntry entry) {
        var closed = new ZipMember(file, entry, InputStream.nullInputStream());
        var name = closed.name();
        var obstacle = closed.obstacle();
        if (obstacle.isPresent()) {
            return Entry.unreadable(name, obstacle.get());
        }
        try {
            member = new ZipMember(file, entry, zip.getInputStream(entry));
            return Entry.readable(name, Layer.decompressed(member, name.in(file), expansion));
        } catch (IOException | RuntimeException e) {
            return Entry.unreadable(name, "cannot be read: " + BrokenLayerException.reason(e));
        }
    }

    @Override
    public void close() throws IOException {
        if (member != null) {
            member.close();
        }
        zip.close();
    }
}
