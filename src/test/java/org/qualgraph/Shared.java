package org.qualgraph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Data that lies beside the repository on some machines and is no part of it: corpora and gold sets. It is looked for in
 * {@code -Dqualgraph.shared}, {@code QUALGRAPH_SHARED} or {@code ../shared/data}.
 */
public final class Shared {
    private static final Path FOLDER = Stream.of(
                    Optional.ofNullable(System.getProperty("qualgraph.shared")),
                    Optional.ofNullable(System.getenv("QUALGRAPH_SHARED")))
            .flatMap(Optional::stream)
            .map(Path::of)
            .findFirst()
            .orElse(Path.of("../shared/data"));

    private Shared() {}

    /** A file or folder of it, where it is here. */
    public static Optional<Path> file(String name) {
        return Optional.of(FOLDER.resolve(name)).filter(Files::exists);
    }
}
