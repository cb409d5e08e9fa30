package org.qualgraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the data of this user is: {@code --home}, else {@code QUALGRAPH_HOME}, else the XDG data folder. */
final class HomeFolder {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Where everything is kept (default: $QUALGRAPH_HOME, else the user's data folder).")
    private @Nullable Path folder;

    Path path() {
        return Stream.of(
                        Optional.ofNullable(folder),
                        variable("QUALGRAPH_HOME").map(Path::of),
                        variable("XDG_DATA_HOME").map(data -> Path.of(data, "qualgraph")))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share", "qualgraph"))
                .toAbsolutePath()
                .normalize();
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
