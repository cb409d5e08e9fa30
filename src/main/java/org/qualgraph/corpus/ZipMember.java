package org.qualgraph.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;

/** The bytes of a file in a zip archive, and whether they are those that went in. */
final class ZipMember extends InputStream {
    /** The encoding of names that are marked with none. */
    private static final Charset DOS =
            Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    private final String archive;
    private final ZipArchiveEntry entry;
    private final InputStream content;
    private final CRC32 checksum = new CRC32();
    private boolean ended;

    /** @param archive the place of the archive */
    ZipMember(String archive, ZipArchiveEntry entry, InputStream content) {
        this.archive = archive;
        this.entry = entry;
        this.content = content;
    }

    /** The name, in UTF-8 where it can be that, for many writers do not mark it. */
    EntryName name() {
        var raw = entry.getRawName();
        return EntryName.of(
                raw == null || entry.getNameSource() == NameSource.UNICODE_EXTRA_FIELD
                        ? entry.getName()
                        : decoded(raw));
    }

    private static String decoded(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, DOS);
        }
    }

    /** Why a file cannot be read, wherever its archive comes from. */
    Optional<String> obstacle() {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of("is encrypted; unpack its archive and name the folder");
        }
        return entry.isUnixSymlink() ? Optional.of("is a link, which is not followed") : Optional.empty();
    }

    /** Whether the length is told only behind the bytes and by the directory, with nothing to tell where they end. */
    boolean endsUnmarked() {
        return entry.getMethod() == ZipEntry.STORED
                && entry.getGeneralPurposeBit().usesDataDescriptor();
    }

    /** What is wrong with the bytes that were read, where that is known only behind them. */
    Optional<Archive.Entry> complaint() {
        return ended && broken()
                ? Optional.of(Archive.Entry.unreadable(
                        name(), "does not match its checksum; what was read of it may be wrong"))
                : Optional.empty();
    }

    private boolean broken() {
        return entry.getCrc() >= 0 && entry.getCrc() != checksum.getValue();
    }

    /** What the archive's headers say. */
    ZipArchiveEntry entry() {
        return entry;
    }

    boolean isFolder() {
        return entry.isDirectory();
    }

    /** Where in the archive it ends. */
    long end() {
        return entry.getDataOffset() + entry.getCompressedSize();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** @throws BrokenLayerException at the end, where the checksum is known by then and another */
    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = content.read(buffer, offset, length);
        checksum.update(buffer, offset, Math.max(read, 0));
        if (read < 0 && broken()) {
            throw new BrokenLayerException(name().in(archive), "it does not match its checksum", null);
        }
        ended |= read < 0;
        return read;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
