package org.qualgraph.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.qualgraph.model.Posting;

/**
 * Reads corpora of postings: a file, a folder with all that is in it in the order of names, the files that a pattern
 * such as {@code postings/*.jsonl} stands for, or an open stream. Compressed files and archives are looked into. Each
 * entry is given to a sink as a posting or as a reject, one at a time, on the calling thread; the same files give the
 * same outcomes in the same order. What the sink throws ends the reading and comes out unchanged.
 */
public final class Corpora {
    private Corpora() {}

    /**
     * Reads a file, a folder or what a pattern stands for.
     *
     * @throws UnreadableCorpusException where there is none or the folder cannot be listed; what cannot be read further
     *     in is a reject
     */
    public static void read(Path path, ReadOptions options, Consumer<Outcome> sink) {
        visit(
                path,
                options,
                (file, obstacle) -> obstacle.ifPresentOrElse(
                        reason -> sink.accept(PassedOver.reject(name(file), Folder.name(file), reason, options)),
                        () -> readFile(file, options, sink)));
    }

    /** Reads an open stream to its end. The name gives the places, and the format where it has a telling ending. */
    public static void read(InputStream stream, String name, ReadOptions options, Consumer<Outcome> sink) {
        Unpacking.stream(stream, name, options, sink);
    }

    /**
     * The size in bytes of all files that would be read, as they lie there: what {@link ReadOptions#progress()} has
     * been told of in the end. A pipe counts nothing.
     */
    public static long size(Path path, ReadOptions options) {
        var bytes = new LongAdder();
        try {
            visit(path, options, (file, obstacle) -> bytes.add(obstacle.isPresent() ? 0 : length(file)));
        } catch (UnreadableCorpusException e) {
            return 0;
        }
        return bytes.sum();
    }

    private static long length(Path file) {
        try {
            return Files.isRegularFile(file) && Files.isReadable(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static void visit(Path path, ReadOptions options, BiConsumer<Path, Optional<String>> visitor) {
        if (Files.isDirectory(path)) {
            requireListable(path);
            Folder.walk(path, options, visitor);
        } else if (Files.exists(path)) {
            visitor.accept(path, Optional.empty());
        } else if (Glob.isPattern(path)) {
            Glob.paths(path).forEach(match -> Folder.visit(match, options, visitor));
        } else {
            throw UnreadableCorpusException.missing(path);
        }
    }

    private static void requireListable(Path folder) {
        try {
            Files.newDirectoryStream(folder).close();
        } catch (IOException e) {
            throw UnreadableCorpusException.closed(folder, e);
        }
    }

    private static void readFile(Path path, ReadOptions options, Consumer<Outcome> sink) {
        try {
            if (Files.isRegularFile(path)) {
                readRegular(path, options, sink);
            } else {
                readPipe(path, options, sink);
            }
        } catch (IOException e) {
            sink.accept(rejected(path, "cannot be read: " + BrokenLayerException.reason(e)));
        }
    }

    private static void readRegular(Path path, ReadOptions options, Consumer<Outcome> sink) throws IOException {
        try (var file = Files.newByteChannel(path)) {
            var channel = new SourceChannel(file, options.progress());
            Unpacking.file(channel, path, name(path), options, sink);
            channel.finish();
        }
    }

    private static void readPipe(Path path, ReadOptions options, Consumer<Outcome> sink) throws IOException {
        try (var stream = Files.newInputStream(path)) {
            Unpacking.stream(stream, name(path), options, sink);
        }
    }

    private static Outcome.Reject rejected(Path path, String reason) {
        return new Outcome.Reject(new Posting.Source(name(path), 0), reason, "");
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }
}
