package org.qualgraph.ontology.taxonomy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds the files of a taxonomy: files, all that folders hold, and what is in archives, in the order of names. */
final class SourceFiles {
    private SourceFiles() {}

    /**
     * Lists files without opening any but archives, and takes nothing out of those.
     *
     * @throws UnreadableTaxonomyException where a path leads nowhere or an archive is broken
     */
    static List<SourceFile> of(List<Path> paths) {
        var files = new ArrayList<SourceFile>();
        paths.forEach(path -> below(path).forEach(file -> add(file, files)));
        return files;
    }

    private static List<Path> below(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var all = Files.walk(path)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> isVisible(path.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw UnreadableTaxonomyException.broken(new Place(name(path), 0), "it cannot be listed", e);
        }
    }

    private static boolean isVisible(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .noneMatch(name -> name.toString().startsWith("."));
    }

    private static void add(Path file, List<SourceFile> files) {
        if (!Files.exists(file)) {
            throw UnreadableTaxonomyException.missing(name(file));
        }
        try {
            if (name(file).toLowerCase(Locale.ROOT).endsWith(".zip")) {
                addArchive(file, files);
            } else {
                files.add(new SourceFile(name(file), Files.size(file), () -> Files.newInputStream(file)));
            }
        } catch (IOException e) {
            throw UnreadableTaxonomyException.broken(
                    new Place(name(file), 0), "it is no archive, or a broken one: " + e.getMessage(), e);
        }
    }

    private static void addArchive(Path file, List<SourceFile> files) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            archive.stream()
                    .filter(entry -> !entry.isDirectory())
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .forEach(entry -> files.add(new SourceFile(
                            name(file) + "!" + entry.getName(),
                            Math.max(entry.getCompressedSize(), 0),
                            () -> open(file, entry))));
        }
    }

    private static InputStream open(Path file, ZipEntry entry) throws IOException {
        var archive = new ZipFile(file.toFile());
        try {
            return new FilterInputStream(archive.getInputStream(entry)) {
                @Override
                public void close() throws IOException {
                    archive.close();
                }
            };
        } catch (IOException e) {
            archive.close();
            throw e;
        }
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }
}
