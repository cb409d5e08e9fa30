package org.qualgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A home with the ontology and its index, made once and copied for each test: that is many times faster than to make it. */
final class ReadyHome {
    private static final Path MADE = make();

    private ReadyHome() {}

    /** Puts one where nothing is. */
    static Path copyTo(Path home) {
        try (var files = Files.walk(MADE)) {
            for (var file : files.toList()) {
                Files.copy(file, home.resolve(MADE.relativize(file).toString()));
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path make() {
        try {
            var folder = Files.createTempDirectory("ready-home");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            try (var home = Home.open(folder)) {
                home.ask().close();
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
