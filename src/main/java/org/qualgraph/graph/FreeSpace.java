package org.qualgraph.graph;

import java.nio.file.Path;

/** The room on the disk that work needs before it begins. */
final class FreeSpace {
    /** Less than this is as good as none. */
    private static final long LOW = 16L << 20;

    private FreeSpace() {}

    /** Whether there is next to none on the disk of a folder. */
    static boolean isLow(Path folder) {
        return folder.toFile().getUsableSpace() < LOW;
    }

    /**
     * Asks for room on the disk of a folder.
     *
     * @throws FullDiskException where there is less
     */
    static void require(Path folder, long bytes) {
        long free = folder.toFile().getUsableSpace();
        if (free < bytes) {
            throw new FullDiskException("The disk of " + folder + " has " + mebibytes(free) + " MiB left, and "
                    + mebibytes(bytes) + " MiB may be needed; make room and try again. Nothing has changed");
        }
    }

    private static long mebibytes(long bytes) {
        return bytes >> 20;
    }
}
