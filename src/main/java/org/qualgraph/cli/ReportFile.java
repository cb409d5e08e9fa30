package org.qualgraph.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A report that grows line by line while its load runs. It stands under a name that says that it is unfinished, and
 * locked, until its last line is on the disk; then it takes its own. Safe for use by many threads.
 */
final class ReportFile {
    /** To open and close a file a second time would release this process's lock on it. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path unfinished;
    private final Path finished;
    private final FileChannel channel;
    private final BufferedWriter lines;
    private boolean isFinished;

    private ReportFile(Path unfinished, Path finished, FileChannel channel) {
        this.unfinished = unfinished;
        this.finished = finished;
        this.channel = channel;
        this.lines =
                new BufferedWriter(new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
    }

    /** Begins a file that must not be there. */
    static ReportFile create(Path unfinished, Path finished) throws IOException {
        // Before it is there, lest another load of this process takes it for one that was given up
        OPEN.add(unfinished);
        try {
            return new ReportFile(unfinished, finished, lockedChannel(unfinished));
        } catch (IOException e) {
            OPEN.remove(unfinished);
            throw e;
        }
    }

    private static FileChannel lockedChannel(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            channel.lock();
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Whether a load of this process is writing the file. */
    static boolean isOpen(Path unfinished) {
        return OPEN.contains(unfinished);
    }

    /** Where the report stands once it is finished. */
    Path path() {
        return finished;
    }

    /**
     * Adds a line; what comes after the last line is left out.
     *
     * @throws UnwritableFileException where there is no room
     */
    synchronized void add(String line) {
        if (!isFinished) {
            try {
                lines.write(line);
                lines.write('\n');
            } catch (IOException e) {
                throw new UnwritableFileException(unfinished.toString(), e);
            }
        }
    }

    /**
     * Hands all lines to the operating system, so that they outlive this process.
     *
     * @throws UnwritableFileException where there is no room
     */
    synchronized void flush() {
        if (!isFinished) {
            try {
                lines.flush();
            } catch (IOException e) {
                throw new UnwritableFileException(unfinished.toString(), e);
            }
        }
    }

    /**
     * Adds the last line, once, and gives the report its name.
     *
     * @throws UnwritableFileException where there is no room; it then stays unfinished
     */
    synchronized void finish(String lastLine) {
        if (isFinished) {
            return;
        }
        add(lastLine);
        isFinished = true;
        try (channel) {
            lines.flush();
            channel.force(true);
            // Before the lock goes, lest another load takes it for one that was given up
            Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UnwritableFileException(unfinished.toString(), e);
        } finally {
            OPEN.remove(unfinished);
        }
    }
}
