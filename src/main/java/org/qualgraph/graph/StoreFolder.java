package org.qualgraph.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The folder of a store as TDB2 lays it out: the statements are in {@code Data-0001} or, after they were copied, in
 * {@code Data-0002} and so on; the highest number counts. A copy is made in {@code Data-0002-tmp} and takes its name when
 * it is whole, so that whatever else is there can be deleted at any time.
 */
final class StoreFolder {
    private static final Pattern DATA = Pattern.compile("Data-(\\d{1,9})");
    private static final Pattern UNFINISHED = Pattern.compile("Data-\\d{1,9}-tmp");

    private final Path folder;

    StoreFolder(Path folder) {
        this.folder = folder;
    }

    Path path() {
        return folder;
    }

    /** The folder of the statements, where there is one. */
    Optional<Path> data() throws IOException {
        return folders(DATA).stream().max(Comparator.comparingInt(StoreFolder::number));
    }

    /** What copies that were killed, or killed before they deleted what they were made of, have left. */
    List<Path> leftovers() throws IOException {
        var current = data();
        var left = folders(UNFINISHED);
        left.addAll(folders(DATA));
        current.ifPresent(left::remove);
        return left;
    }

    void removeLeftovers() throws IOException {
        for (var leftover : leftovers()) {
            delete(leftover);
        }
    }

    /** The name under which a copy is made; nothing of that name is there. */
    Path nextUnfinished(Path data) throws IOException {
        var next = folder.resolve(String.format(Locale.ROOT, "Data-%04d-tmp", number(data) + 1));
        delete(next);
        return Files.createDirectory(next);
    }

    /** Lets a whole copy count, at once and for good, and deletes what it was made of. */
    void switchTo(Path unfinished, Path data) throws IOException {
        var name = unfinished.getFileName().toString().replace("-tmp", "");
        Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        force();
        delete(data);
    }

    /** A move is on the disk when the folder is; there are systems that cannot be asked for that. */
    private void force() {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException ignored) {
            // The move itself has been done, in one step.
        }
    }

    private List<Path> folders(Pattern name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new ArrayList<>();
        }
        try (var files = Files.list(folder)) {
            return files.filter(
                            file -> name.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isDirectory)
                    .sorted()
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }

    private static int number(Path data) {
        var matcher = DATA.matcher(data.getFileName().toString());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (var files = Files.walk(path)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
