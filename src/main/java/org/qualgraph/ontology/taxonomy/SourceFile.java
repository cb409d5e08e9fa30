package org.qualgraph.ontology.taxonomy;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A file of a taxonomy, on its own or in an archive; gzip is told by its first bytes, whatever the name. */
final class SourceFile {
    private static final Pattern PACKED = Pattern.compile("(?i)\\.gz$");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]+$");
    private static final Pattern LANGUAGE = Pattern.compile("(?i)[ _-]([a-z]{2,3})$");
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");

    private final String path;
    private final long size;
    private final Opening opening;

    /** Opens the bytes of a file. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /** Reads the bytes of a file. */
    @FunctionalInterface
    interface Reading {
        void read(InputStream content) throws IOException;
    }

    /**
     * @param path as a user would name it
     * @param size of the bytes as they are stored, packed or not
     */
    SourceFile(String path, long size, Opening opening) {
        this.path = path;
        this.size = size;
        this.opening = opening;
    }

    /** The file as a place. */
    Place place() {
        return at(0);
    }

    Place at(long line) {
        return new Place(path, line);
    }

    /** The last part of its path, without the ending of gzip. */
    String name() {
        var name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
        return PACKED.matcher(name).replaceAll("");
    }

    /** Whether it is called this, leaving out case, signs, endings and a language. */
    boolean isTable(String table) {
        return key(stem()).equals(key(table))
                || key(LANGUAGE.matcher(stem()).replaceAll("")).equals(key(table));
    }

    private static String key(String name) {
        return SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The language that ends its name: {@code de} of {@code skills_de.csv.gz}. */
    Optional<String> language() {
        var match = LANGUAGE.matcher(stem());
        return match.find() ? Optional.of(match.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private String stem() {
        return ENDING.matcher(name()).replaceAll("");
    }

    /**
     * Gives its content, unpacked, to a reading.
     *
     * @throws UnreadableTaxonomyException where it is not there, not whole, or not in its encoding
     */
    void read(Reading reading) {
        try (var content = content()) {
            reading.read(content);
        } catch (IOException | UncheckedIOException e) {
            throw UnreadableTaxonomyException.broken(place(), reason(e), e);
        }
    }

    private InputStream content() throws IOException {
        var stream = new BufferedInputStream(opening.open(), 1 << 16);
        try {
            stream.mark(2);
            var isGzip = stream.read() == 0x1F && stream.read() == 0x8B;
            stream.reset();
            return new UnpackedStream(isGzip ? new GZIPInputStream(stream, 1 << 16) : stream, size);
        } catch (IOException e) {
            stream.close();
            throw e;
        }
    }

    private static String reason(@Nullable Throwable e) {
        return switch (e) {
            case null -> "it cannot be read";
            case UncheckedIOException passed -> reason(passed.getCause());
            case AccessDeniedException denied -> "access is denied";
            case EOFException early -> "it ends too early";
            case CharacterCodingException wrong -> "it is not text in UTF-8";
            case ZipException broken -> "the archive is broken: " + broken.getMessage();
            default -> String.valueOf(e.getMessage());
        };
    }
}
