package org.qualgraph.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * The folder of the index on disk. It holds an index of each {@link LabelPart}, {@code part-…}, and the one that is read,
 * {@code labels-…}, into which they are joined: that is many times faster than to index their labels again. Each is named
 * after its content.
 *
 * <p>An index is built in {@code building-…} and put in place by one atomic move, so that what stands under its name is
 * whole; a build that was killed leaves a folder that the next one deletes. What is found is trusted only after the
 * checksum of every file and the version in its commit were compared; a broken one is deleted and built anew. Readers of
 * an older version go on reading: a mapped file outlives its name. One process at a time may open a folder.
 */
final class IndexFolder {
    private static final String UNFINISHED = "building-";
    private static final Set<String> PREFIXES = Set.of("part-", "labels-", UNFINISHED);

    private final Path folder;

    IndexFolder(Path folder) {
        this.folder = folder;
    }

    LabelReader open(List<LabelPart> parts) throws IOException {
        var ready = path("labels-", parts);
        var existing = readExisting(ready, parts);
        return existing.isPresent() ? existing.get() : build(ready, parts);
    }

    /** Builds the indexes of parts that are missing, to be joined later. */
    void prepare(List<LabelPart> parts) throws IOException {
        for (var part : parts) {
            var one = List.of(part);
            var path = path("part-", one);
            if (!Files.isDirectory(path)) {
                put(path, directory -> LabelWriter.write(directory, one));
            }
        }
    }

    private static Optional<LabelReader> readExisting(Path path, List<LabelPart> parts) throws IOException {
        if (!Files.isDirectory(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(path, parts));
        } catch (IOException | RuntimeException e) {
            // A flipped byte can show as any exception before a checksum is compared.
            delete(path);
            return Optional.empty();
        }
    }

    /** Opens the index of these parts, after every file of it was compared with its checksum. */
    static LabelReader read(Path path, List<LabelPart> parts) throws IOException {
        var labels = LabelReader.open(new MMapDirectory(path));
        try {
            labels.verify();
            if (!labels.stamp().equals(LabelWriter.stamp(parts))) {
                throw new CorruptIndexException("An index of version " + labels.stamp(), path.toString());
            }
            return labels;
        } catch (IOException | RuntimeException e) {
            labels.close();
            throw e;
        }
    }

    private LabelReader build(Path ready, List<LabelPart> parts) throws IOException {
        try {
            join(ready, parts);
        } catch (IOException | RuntimeException e) {
            // A part is broken, or there is no room: which of them shows when all is built anew.
            deleteAllBut(Set.of());
            join(ready, parts);
        }
        var current = new HashSet<>(Set.of(ready));
        parts.forEach(part -> current.add(path("part-", List.of(part))));
        deleteAllBut(current);
        return read(ready, parts);
    }

    private void join(Path ready, List<LabelPart> parts) throws IOException {
        prepare(parts);
        var indexes = new ArrayList<Directory>();
        try {
            for (var part : parts) {
                indexes.add(new MMapDirectory(path("part-", List.of(part))));
            }
            put(ready, directory -> LabelWriter.join(directory, parts, indexes));
        } finally {
            IOUtils.close(indexes);
        }
    }

    /** Lets an index be written and puts it in its place. */
    private void put(Path place, Writing writing) throws IOException {
        Files.createDirectories(folder);
        var building = Files.createTempDirectory(folder, UNFINISHED);
        try (var directory = new MMapDirectory(building)) {
            writing.into(directory);
        }
        Files.move(building, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where the index of parts stands. */
    Path path(String prefix, List<LabelPart> parts) {
        var version = LabelWriter.stamp(parts).getBytes(StandardCharsets.UTF_8);
        return folder.resolve(prefix + UUID.nameUUIDFromBytes(version));
    }

    private void deleteAllBut(Set<Path> current) throws IOException {
        for (var other : allBut(current)) {
            delete(other);
        }
    }

    /** The indexes that are there, whole or not, apart from some. */
    List<Path> allBut(Set<Path> current) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(path -> !current.contains(path) && isOurs(path))
                    .sorted()
                    .toList();
        }
    }

    /** Whether a folder is that of an index whose writing broke off. */
    static boolean isUnfinished(Path path) {
        return path.getFileName().toString().startsWith(UNFINISHED);
    }

    private static boolean isOurs(Path path) {
        var name = path.getFileName().toString();
        return PREFIXES.stream().anyMatch(name::startsWith);
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Writes an index into an empty directory. */
    @FunctionalInterface
    private interface Writing {
        void into(Directory directory) throws IOException;
    }
}
