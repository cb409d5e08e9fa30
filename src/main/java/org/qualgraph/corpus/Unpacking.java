package org.qualgraph.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.qualgraph.model.Posting;

/**
 * Reads the postings of one source, whatever it is packed in: compressed files are decompressed, the files of an
 * archive are read like those of a folder, and each of them may be packed again. Everything is a stream; what is held
 * is a buffer a layer.
 *
 * <p>A layer that breaks is one reject: what came before counts, and reading goes on where the layer around is whole.
 */
final class Unpacking {
    /** So many archives in each other, and so many compressions of one file. */
    private static final int DEEPEST = 3;

    private final Input source;
    private final Optional<SourceChannel> channel;
    private final Expansion expansion;
    private final ReadOptions options;
    private final Consumer<Outcome> sink;

    private Unpacking(
            Input source,
            Optional<SourceChannel> channel,
            LongSupplier read,
            ReadOptions options,
            Consumer<Outcome> sink) {
        this.source = source;
        this.channel = channel;
        this.expansion = new Expansion(source.file(), read);
        this.options = options;
        this.sink = sink;
    }

    /** Reads a stream; its name gives the places. */
    static void stream(InputStream stream, String name, ReadOptions options, Consumer<Outcome> sink) {
        var counted = new ProgressStream(stream, options.progress());
        var source = Input.of(name, Layer.plain(counted, name));
        new Unpacking(source, Optional.empty(), counted::total, options, sink).read();
    }

    /** Reads a regular file that is open. */
    static void file(SourceChannel channel, Path path, String name, ReadOptions options, Consumer<Outcome> sink) {
        var source = Input.of(name, Layer.plain(Channels.newInputStream(channel), name))
                .at(path);
        new Unpacking(source, Optional.of(channel), channel::reached, options, sink).read();
    }

    private void read() {
        try {
            read(source, 0);
        } catch (BrokenLayerException e) {
            throw new IllegalStateException("No layer is around " + source.file(), e);
        }
    }

    /** Reads what stands at a place. Only what is broken around it is thrown on. */
    private void read(Input input, int archives) throws BrokenLayerException {
        try {
            open(input, archives, 0);
        } catch (UnreadablePostingException e) {
            reject(input.file(), e.reason());
        } catch (BrokenLayerException e) {
            if (!e.file().equals(input.file())) {
                throw e;
            }
            reject(input.file(), e.sentence());
        } catch (IOException e) {
            reject(input.file(), BrokenLayerException.of(input.file(), e).sentence());
        }
    }

    private void open(Input input, int archives, int compressions) throws IOException {
        var head = input.head();
        var compression = Compression.of(head);
        if (compression.isPresent()) {
            decompress(compression.get(), input, archives, compressions);
            return;
        }
        if (head.length == 0 && Compression.names(input.file())) {
            throw new UnreadablePostingException("is empty");
        }
        var kind = ArchiveKind.of(input.file(), head);
        if (kind.isPresent()) {
            unpack(kind.get(), input, archives);
        } else {
            var text = input.unmarked();
            format(text).reader().read(text, options, sink);
        }
    }

    private void decompress(Compression compression, Input input, int archives, int compressions) throws IOException {
        if (compressions == DEEPEST) {
            throw new UnreadablePostingException("is compressed more than " + DEEPEST + " times over");
        }
        var file = input.file();
        try (var content = compression.open(input.stream())) {
            open(Input.of(file, Layer.decompressed(content, file, expansion)), archives, compressions + 1);
        }
    }

    private void unpack(ArchiveKind kind, Input input, int archives) throws IOException {
        if (archives == DEEPEST) {
            throw new UnreadablePostingException("is an archive in " + DEEPEST + " archives, too deep to be read");
        }
        try (var archive = archive(kind, input)) {
            entries(archive, input.file(), archives + 1);
        }
    }

    private Archive archive(ArchiveKind kind, Input input) throws IOException {
        var file = input.file();
        var inPlace = kind == ArchiveKind.ZIP && input.path().isPresent() && channel.isPresent()
                ? ZipInPlace.of(file, channel.get(), expansion)
                : Optional.<Archive>empty();
        return inPlace.orElseGet(() -> kind.open(file, input.stream(), expansion));
    }

    private void entries(Archive archive, String file, int archives) throws IOException {
        @Nullable EntryName last = null;
        try {
            for (var entry = next(archive, file); entry.isPresent(); entry = next(archive, file)) {
                last = entry.get().name();
                expansion.entry();
                read(entry.get(), file, archives);
            }
        } catch (BrokenLayerException e) {
            throw last == null || !e.file().equals(file) ? e : e.past(last);
        }
        if (last == null) {
            throw new UnreadablePostingException("holds no files");
        }
    }

    private static Optional<Archive.Entry> next(Archive archive, String file) throws BrokenLayerException {
        try {
            return archive.next();
        } catch (BrokenLayerException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw BrokenLayerException.of(file, e);
        }
    }

    private void read(Archive.Entry entry, String file, int archives) throws BrokenLayerException {
        var name = entry.name();
        var place = name.in(file);
        if (name.refusal().isEmpty() && name.hidden()) {
            return;
        }
        var reason =
                name.refusal().or(() -> PassedOver.reason(name.file(), options)).or(entry::obstacle);
        if (reason.isPresent()) {
            sink.accept(PassedOver.reject(place, name.file(), reason.get(), options));
        } else {
            read(Input.of(place, entry.content()), archives);
        }
    }

    private Format format(Input input) throws IOException {
        var head = input.head();
        return options.format()
                .or(() -> Format.ofName(input.file(), head))
                .or(() -> Format.ofContent(head))
                .orElseThrow(() -> new UnreadablePostingException("is binary and of no format that can be read"));
    }

    private void reject(String file, String reason) {
        sink.accept(new Outcome.Reject(new Posting.Source(file, 0), reason, ""));
    }
}
