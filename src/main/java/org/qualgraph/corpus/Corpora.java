package org.qualgraph.corpus;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.qualgraph.model.Posting;

/**
 * Reads corpora of postings: a file, a folder with all that is in it in the order of names, or an open stream. Each
 * entry is given to a sink as a posting or as a reject, one at a time, on the calling thread; the same files give the
 * same outcomes in the same order. What the sink throws ends the reading and comes out unchanged.
 */
public final class Corpora {
    /** Files that lie beside postings and tell about them. */
    private static final Pattern ABOUT =
            Pattern.compile("(?i)(readme|licen[sc]e|notice|copying|contributing|changelog|source)(\\.(txt|md|html))?");

    private Corpora() {}

    /**
     * Reads a file or a folder.
     *
     * @throws UnreadableCorpusException where there is none or a folder cannot be listed; a file that cannot be read
     *     is a reject
     */
    public static void read(Path path, ReadOptions options, Consumer<Outcome> sink) {
        if (Files.isDirectory(path)) {
            readFolder(path, options, sink);
        } else if (Files.exists(path)) {
            readFile(path, options, sink);
        } else {
            throw UnreadableCorpusException.missing(path);
        }
    }

    /** Reads an open stream to its end. The name gives the places, and the format where it has a telling ending. */
    public static void read(InputStream stream, String name, ReadOptions options, Consumer<Outcome> sink) {
        read(() -> Input.of(name, new ProgressStream(stream, options.progress())), name, options, sink);
    }

    private static void read(Opening opening, String name, ReadOptions options, Consumer<Outcome> sink) {
        try {
            var input = opening.open();
            format(input, options).reader().read(input, options, sink);
        } catch (UnreadablePostingException e) {
            sink.accept(rejected(name, e.reason()));
        } catch (IOException e) {
            sink.accept(rejected(name, "cannot be read to its end: " + reason(e)));
        }
    }

    /** The size in bytes of a file, or of all files that a folder would be read from. */
    public static long size(Path path) {
        if (Files.isDirectory(path)) {
            return visible(path).stream().mapToLong(Corpora::size).sum();
        }
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    private static void readFolder(Path folder, ReadOptions options, Consumer<Outcome> sink) {
        for (var path : visible(folder)) {
            var reason = options.format().isPresent() ? Optional.<String>empty() : reasonToPass(path);
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                readFolder(path, options, sink);
            } else if (!Files.isRegularFile(path)) {
                sink.accept(rejected(name(path), "is no regular file"));
            } else if (reason.isPresent()) {
                sink.accept(rejected(name(path), reason.get()));
            } else {
                readFile(path, options, sink);
            }
        }
    }

    private static void readFile(Path path, ReadOptions options, Consumer<Outcome> sink) {
        try (var stream = Files.newInputStream(path)) {
            var counted = new ProgressStream(stream, options.progress());
            read(() -> opened(path, counted), name(path), options, sink);
        } catch (IOException e) {
            sink.accept(rejected(name(path), "cannot be read: " + reason(e)));
        }
    }

    private static Input opened(Path path, InputStream stream) throws IOException {
        return Files.isRegularFile(path) ? Input.of(path, name(path), stream) : Input.of(name(path), stream);
    }

    private interface Opening {
        Input open() throws IOException;
    }

    private static Format format(Input input, ReadOptions options) throws IOException {
        var head = input.head();
        return options.format()
                .or(() -> Format.ofName(input.file(), head))
                .or(() -> Format.ofContent(head))
                .orElseThrow(() -> new UnreadablePostingException("is binary and of no format that can be read"));
    }

    /** Why a file that was met in a folder is better not taken for a posting. */
    private static Optional<String> reasonToPass(Path path) {
        var name = path.getFileName().toString();
        if (ABOUT.matcher(name).matches()) {
            return Optional.of("is about the corpus by its name; to read it, name the file itself");
        }
        var ending = Format.ending(name);
        return ending.isEmpty() || Format.labelled(ending).isPresent()
                ? Optional.empty()
                : Optional.of("is of a kind that cannot be read (." + ending + "); if it is text, name its --format");
    }

    /** What is in a folder and not hidden, in the order of names. */
    private static List<Path> visible(Path folder) {
        try (var paths = Files.list(folder)) {
            return paths.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw UnreadableCorpusException.closed(folder, e);
        }
    }

    private static Outcome.Reject rejected(String file, String reason) {
        return new Outcome.Reject(new Posting.Source(file, 0), reason, "");
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "access is denied";
            case EOFException early -> "it ends too early";
            case CharacterCodingException wrong -> "it is not text in the encoding that its byte order mark tells";
            default -> String.valueOf(e.getMessage());
        };
    }
}
