package org.qualgraph.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/**
 * A folder that is bundled with the program, such as {@code ontology} or {@code data}, to be walked like any other.
 *
 * <p>It is looked for where this class was loaded from, a jar or a folder of classes, not by name on the class path:
 * another jar may hold a {@code data/} of its own.
 */
public final class BundledFolder implements AutoCloseable {
    private final Path path;
    private final Optional<FileSystem> jar;

    private BundledFolder(Path path, Optional<FileSystem> jar) {
        this.path = path;
        this.jar = jar;
    }

    /**
     * Opens a folder of the program.
     *
     * @throws QualGraphException where the program was built without it
     */
    public static BundledFolder open(String name) {
        try {
            var home = home();
            var jar = Files.isDirectory(home)
                    ? Optional.<FileSystem>empty()
                    : Optional.of(FileSystems.newFileSystem(home));
            var root = jar.map(files -> files.getPath("/")).orElse(home);
            return new BundledFolder(existing(root.resolve(name)), jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path home() {
        try {
            return Path.of(BundledFolder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A class is loaded from a place that is no URI", e);
        }
    }

    private static Path existing(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new QualGraphException(
                    Fault.BROKEN, "This copy of QualGraph was built without its folder " + folder + "; build it anew");
        }
        return folder;
    }

    /** The folder; valid until this is closed. */
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        if (jar.isPresent()) {
            try {
                jar.get().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
