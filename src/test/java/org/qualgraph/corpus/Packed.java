package org.qualgraph.corpus;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Packs bytes, for tests. */
final class Packed {
    private Packed() {}

    /** A file to pack. */
    record File(String name, byte[] content) {
        static File of(String name, String content) {
            return new File(name, bytes(content));
        }
    }

    interface Packer {
        OutputStream around(OutputStream bytes) throws IOException;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] compressed(String ending, byte[] content) {
        return switch (ending) {
            case "gz" -> packed(content, GZIPOutputStream::new);
            case "zst" -> packed(content, bytes -> new ZstdOutputStream(bytes).setChecksum(true));
            case "bz2" -> packed(content, BZip2CompressorOutputStream::new);
            case "xz" -> packed(content, bytes -> new XZOutputStream(bytes, new LZMA2Options(0)));
            default -> throw new IllegalArgumentException(ending);
        };
    }

    private static byte[] packed(byte[] content, Packer packer) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = packer.around(bytes)) {
            packing.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] tar(File... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
            for (var file : files) {
                var entry = new TarArchiveEntry(file.name(), true);
                entry.setSize(file.content().length);
                add(tar, entry, file.content());
            }
        }
        return bytes.toByteArray();
    }

    /** An archive with one entry that is no file. */
    static byte[] tar(TarArchiveEntry entry, byte[] content, File... behind) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            add(tar, entry, content);
            for (var file : behind) {
                var next = new TarArchiveEntry(file.name());
                next.setSize(file.content().length);
                add(tar, next, file.content());
            }
        }
        return bytes.toByteArray();
    }

    private static void add(TarArchiveOutputStream tar, TarArchiveEntry entry, byte[] content) throws IOException {
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    /** Lengths and checksums stand in front of the files, as a program writes it to a file. */
    static byte[] zip(File... files) throws IOException {
        try (var channel = new SeekableInMemoryByteChannel()) {
            try (var zip = new ZipArchiveOutputStream(channel)) {
                for (var file : files) {
                    zip.putArchiveEntry(new ZipArchiveEntry(file.name()));
                    zip.write(file.content());
                    zip.closeArchiveEntry();
                }
            }
            return Arrays.copyOf(channel.array(), (int) channel.size());
        }
    }

    /** Lengths and checksums stand behind the files, as a program writes it to a pipe. */
    static byte[] streamedZip(File... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            for (var file : files) {
                zip.putArchiveEntry(new ZipArchiveEntry(file.name()));
                zip.write(file.content());
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The same with other bytes at every place where the first are. */
    static byte[] replaced(byte[] bytes, byte[] from, byte[] to) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace(new String(from, StandardCharsets.ISO_8859_1), new String(to, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
