package org.qualgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/**
 * A file that is there whole or not at all: it is written under another name beside its place, and moved there when all
 * of it is on the disk. What cannot be replaced, such as a pipe, is written as it comes.
 */
final class OutputFile {
    private static final int BUFFER = 1 << 16;

    private final Path file;

    OutputFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * Writes to the standard output.
     *
     * @throws UnwritableFileException where its reader has gone, or the disk that it leads to is full
     */
    static void writeToStandardOutput(Consumer<OutputStream> content) {
        var out = System.out;
        var buffer = new BufferedOutputStream(out, BUFFER);
        try {
            content.accept(buffer);
            buffer.flush();
        } catch (IOException e) {
            throw new UnwritableFileException("the standard output", e);
        }
        if (out.checkError()) {
            throw new UnwritableFileException("the standard output", "it was closed, or there is no room left");
        }
    }

    /**
     * Writes the file, compressed where its name ends in {@code .gz}.
     *
     * @param content leaves the stream open
     * @throws UnwritableFileException where the folder is missing, not ours or full; what was there stays
     */
    void write(Consumer<OutputStream> content) {
        try {
            var place = Files.exists(file) ? file.toRealPath() : file;
            if (Files.exists(place) && !Files.isRegularFile(place)) {
                writeTo(place, content, StandardOpenOption.WRITE);
            } else {
                replace(place, content);
            }
        } catch (IOException e) {
            throw new UnwritableFileException(file.toString(), e);
        }
    }

    private void replace(Path place, Consumer<OutputStream> content) throws IOException {
        var part = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            writeTo(part, content, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void writeTo(Path target, Consumer<OutputStream> content, StandardOpenOption... how) throws IOException {
        try (var channel = FileChannel.open(target, how)) {
            var out = new BufferedOutputStream(new OutputToFile(file, Channels.newOutputStream(channel)), BUFFER);
            if (isCompressed()) {
                var zipped = new GZIPOutputStream(out, BUFFER);
                content.accept(zipped);
                zipped.finish();
            } else {
                content.accept(out);
            }
            out.flush();
            if (Files.isRegularFile(target)) {
                channel.force(true);
            }
        }
    }

    private boolean isCompressed() {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
