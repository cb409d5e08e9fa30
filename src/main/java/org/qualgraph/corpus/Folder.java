package org.qualgraph.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What is in a folder and in the folders in it. Links to folders are not followed, for they may lead back. */
final class Folder {
    private Folder() {}

    /**
     * Visits each file that is not hidden, in the order of names, with the reason why it cannot be read, if there is
     * one; likewise a folder that cannot be listed.
     */
    static void walk(Path folder, ReadOptions options, BiConsumer<Path, Optional<String>> visitor) {
        try {
            for (var child : children(folder)) {
                if (!PassedOver.hidden(name(child))) {
                    visit(child, options, visitor);
                }
            }
        } catch (IOException e) {
            visitor.accept(folder, Optional.of("cannot be listed: " + BrokenLayerException.reason(e)));
        }
    }

    /** Visits what was met on the way or matches a pattern. */
    static void visit(Path path, ReadOptions options, BiConsumer<Path, Optional<String>> visitor) {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            walk(path, options, visitor);
        } else {
            visitor.accept(path, irregularity(path).or(() -> PassedOver.reason(name(path), options)));
        }
    }

    /** What is in a folder itself, hidden or not, in the order of names. */
    static List<Path> children(Path folder) throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.sorted(Comparator.comparing(Folder::name)).toList();
        }
    }

    static String name(Path path) {
        return path.getFileName().toString();
    }

    private static Optional<String> irregularity(Path path) {
        if (Files.isRegularFile(path)) {
            return Optional.empty();
        }
        if (!Files.isSymbolicLink(path)) {
            return Optional.of("is no regular file");
        }
        return Optional.of(
                Files.isDirectory(path)
                        ? "is a link to a folder, which is not followed"
                        : "is a link that leads nowhere");
    }
}
