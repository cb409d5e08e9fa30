package org.qualgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.model.QualGraphException;

final class BundledFolderTest {
    @Test
    void holdsTheOntologyWithItsShapesAndRules() {
        try (var folder = BundledFolder.open("ontology")) {
            assertThat(folder.path().resolve("shapes.ttl")).exists();
            assertThat(folder.path().resolve("rules/orphan.rq")).exists();
        }
    }

    @Test
    void opensAFolderInsideAJar(@TempDir Path folder) throws Exception {
        var jar = folder.resolve("program with spaces.jar");
        try (var entries = new JarOutputStream(Files.newOutputStream(jar))) {
            add(entries, "org/qualgraph/ontology/BundledFolder.class");
            add(entries, "org/qualgraph/model/QualGraphException.class");
            add(entries, "ontology/shapes.ttl");
        }

        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            var type = loader.loadClass("org.qualgraph.ontology.BundledFolder");
            try (var opened =
                    (AutoCloseable) type.getMethod("open", String.class).invoke(null, "ontology")) {
                var path = (Path) type.getMethod("path").invoke(opened);
                assertThat(TurtleFiles.below(path, ".ttl")).hasToString("[/ontology/shapes.ttl]");
            }
        }
    }

    private static void add(JarOutputStream entries, String name) throws IOException {
        entries.putNextEntry(new JarEntry(name));
        try (var resource = BundledFolderTest.class.getResourceAsStream("/" + name)) {
            entries.write(Objects.requireNonNull(resource).readAllBytes());
        }
        entries.closeEntry();
    }

    @Test
    void saysWhichFolderIsMissing() {
        assertThatThrownBy(() -> BundledFolder.open("no-such-folder"))
                .isInstanceOf(QualGraphException.class)
                .hasMessageContaining("no-such-folder");
    }
}
