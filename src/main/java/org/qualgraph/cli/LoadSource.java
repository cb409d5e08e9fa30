package org.qualgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.qualgraph.corpus.Corpora;
import org.qualgraph.corpus.Outcome;
import org.qualgraph.corpus.ReadOptions;

/**
 * What the command line names to be read, in its order.
 *
 * @param paths files or folders, and {@code -} for the standard input
 */
record LoadSource(List<String> paths) {
    private static final String STANDARD_INPUT = "-";

    LoadSource {
        paths = List.copyOf(paths);
    }

    boolean isStandardInputTwice() {
        return paths.stream().filter(STANDARD_INPUT::equals).count() > 1;
    }

    /** How many bytes there are; empty where that is known only at the end. */
    OptionalLong size(ReadOptions options) {
        if (!paths.stream().allMatch(LoadSource::hasSize)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(paths.stream()
                .mapToLong(path -> Corpora.size(Path.of(path), options))
                .sum());
    }

    void read(ReadOptions options, Consumer<Outcome> sink) {
        for (var path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                Corpora.read(System.in, "standard input", options, sink);
            } else {
                Corpora.read(Path.of(path), options, sink);
            }
        }
    }

    /** A pipe has no size, and neither has a pattern. */
    private static boolean hasSize(String path) {
        var place = Path.of(path);
        return !path.equals(STANDARD_INPUT) && (Files.isRegularFile(place) || Files.isDirectory(place));
    }
}
