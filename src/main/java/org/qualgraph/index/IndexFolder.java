package org.qualgraph.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.MMapDirectory;
import org.qualgraph.model.Vocabulary;

/**
 * The folder of the index on disk: {@code labels-…}, named after the version of the vocabulary, and nothing else that is
 * kept.
 *
 * <p>An index is built in {@code building-…} and put in place by one atomic move, so that what stands under its name is
 * whole; a build that was killed leaves a folder that the next one deletes. What is found is trusted only after the
 * checksum of every file and the version in its commit were compared; a broken one is deleted and built anew. Readers of
 * an older version go on reading: a mapped file outlives its name. One process at a time may open a folder.
 */
final class IndexFolder {
    private static final String READY = "labels-";
    private static final String BUILDING = "building-";

    private final Path folder;
    private final String version;
    private final Path ready;

    IndexFolder(Path folder, String version) {
        this.folder = folder;
        this.version = version;
        this.ready = folder.resolve(READY + UUID.nameUUIDFromBytes(version.getBytes(StandardCharsets.UTF_8)));
    }

    LabelReader open(Vocabulary vocabulary) throws IOException {
        var existing = readExisting();
        return existing.isPresent() ? existing.get() : build(vocabulary);
    }

    private Optional<LabelReader> readExisting() throws IOException {
        if (!Files.isDirectory(ready)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read());
        } catch (IOException | RuntimeException e) {
            // A flipped byte can show as any exception before a checksum is compared.
            delete(ready);
            return Optional.empty();
        }
    }

    private LabelReader read() throws IOException {
        var labels = LabelReader.open(new MMapDirectory(ready));
        try {
            labels.verify();
            if (!labels.stamp().equals(LabelWriter.stamp(version))) {
                throw new CorruptIndexException("An index of version " + labels.stamp(), ready.toString());
            }
            return labels;
        } catch (IOException | RuntimeException e) {
            labels.close();
            throw e;
        }
    }

    private LabelReader build(Vocabulary vocabulary) throws IOException {
        Files.createDirectories(folder);
        var building = Files.createTempDirectory(folder, BUILDING);
        try (var directory = new MMapDirectory(building)) {
            LabelWriter.write(directory, vocabulary, version);
        }
        Files.move(building, ready, StandardCopyOption.ATOMIC_MOVE);
        deleteOthers();
        return read();
    }

    private void deleteOthers() throws IOException {
        try (var files = Files.list(folder)) {
            for (var other : files.filter(this::isLeftOver).toList()) {
                delete(other);
            }
        }
    }

    private boolean isLeftOver(Path path) {
        var name = path.getFileName().toString();
        return !path.equals(ready) && (name.startsWith(READY) || name.startsWith(BUILDING));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
