package org.qualgraph.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The reports of a home: {@code reports/CORPUS-TIME.jsonl}, the last twenty of each corpus. A report whose load was
 * killed is found when the next load begins, and then ends with a line that says so.
 */
final class ReportFolder {
    /** Reports of a corpus that are kept, the one that is being written among them. */
    static final int KEPT = 20;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String FINISHED = ".jsonl";
    private static final String UNFINISHED = ".unfinished.jsonl";
    private static final Pattern NAME = Pattern.compile("(.+)-\\d{8}T\\d{6}\\.\\d{3}Z(?:\\.unfinished)?\\.jsonl");

    private final Path folder;

    ReportFolder(Path home) {
        this.folder = home.resolve("reports");
    }

    /**
     * Begins the report of a load, and puts the folder in order.
     *
     * @param corpus is fit for the name of a file
     * @throws UnwritableFileException where the folder cannot be written
     */
    ReportFile begin(String corpus, Instant started) {
        try {
            Files.createDirectories(folder);
            for (var path : reports(UNFINISHED)) {
                finishLost(path);
            }
            removeOld(corpus);
            return create(corpus, started);
        } catch (IOException e) {
            throw new UnwritableFileException("reports to " + folder, e);
        }
    }

    /** Two loads that begin in the same millisecond get two files. */
    private ReportFile create(String corpus, Instant started) throws IOException {
        for (var time = started; ; time = time.plusMillis(1)) {
            var name = corpus + "-" + TIME.format(time);
            if (!Files.exists(folder.resolve(name + FINISHED))) {
                try {
                    return ReportFile.create(folder.resolve(name + UNFINISHED), folder.resolve(name + FINISHED));
                } catch (FileAlreadyExistsException e) {
                    continue;
                }
            }
        }
    }

    /** Ends a report that nobody writes any more. */
    private void finishLost(Path unfinished) throws IOException {
        if (ReportFile.isOpen(unfinished)) {
            return;
        }
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock != null && Files.exists(unfinished)) {
                channel.position(endOfWholeLines(channel));
                channel.truncate(channel.position());
                write(channel, LoadEvents.lost(corpus(unfinished)) + "\n");
                channel.force(true);
                Files.move(unfinished, finished(unfinished), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (OverlappingFileLockException e) {
            // A load of this process has just begun it
        }
    }

    /** Where the last line that was written to its end ends. */
    private static long endOfWholeLines(FileChannel channel) throws IOException {
        var unit = ByteBuffer.allocate(1);
        for (var end = channel.size(); end > 0; end--) {
            channel.read(unit.clear(), end - 1);
            if (unit.get(0) == '\n') {
                return end;
            }
        }
        return 0;
    }

    private static void write(FileChannel channel, String text) throws IOException {
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private void removeOld(String corpus) throws IOException {
        var finished = reports(FINISHED).stream()
                .filter(path ->
                        !path.toString().endsWith(UNFINISHED) && corpus(path).equals(corpus))
                .toList();
        for (var path : finished.subList(0, Math.max(0, finished.size() - KEPT + 1))) {
            Files.deleteIfExists(path);
        }
    }

    /** The reports whose names end so, the oldest of a corpus first. */
    private List<Path> reports(String ending) throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.filter(path ->
                            NAME.matcher(name(path)).matches() && name(path).endsWith(ending))
                    .sorted(Comparator.comparing(ReportFolder::name))
                    .toList();
        }
    }

    private static Path finished(Path unfinished) {
        var name = name(unfinished);
        return unfinished.resolveSibling(name.substring(0, name.length() - UNFINISHED.length()) + FINISHED);
    }

    private static String corpus(Path report) {
        return NAME.matcher(name(report)).replaceFirst("$1");
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
