package org.qualgraph.corpus;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of an entry of an archive. Nothing is ever written under it; it gives the entry's place and decides, as the
 * path of a file does, whether the entry is read.
 *
 * @param path its segments with slashes between them: {@code a/b.html}
 */
record EntryName(String path) {
    private static final int LONGEST = 4096;
    private static final int SHOWN = 200;
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** The name as the archive has it, backslashes of Windows turned and segments that say nothing left out. */
    static EntryName of(String written) {
        var slashed = written.replace('\\', '/');
        var root = slashed.startsWith("/") ? "/" : "";
        return new EntryName(root
                + Arrays.stream(slashed.split("/"))
                        .filter(segment -> !segment.isEmpty() && !segment.equals("."))
                        .collect(Collectors.joining("/")));
    }

    /** The place of the entry in an archive: {@code jobs.zip!/a/b.html}. */
    String in(String archive) {
        return archive + "!/" + shown();
    }

    /** The name for a person: not endless, and without control characters. */
    String shown() {
        var start = path.substring(0, CleanText.boundary(path, SHOWN));
        return CONTROL.matcher(start).replaceAll("\uFFFD") + (path.length() > SHOWN ? "…" : "");
    }

    /** The last segment. */
    String file() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether it is hidden itself or in a folder that is. */
    boolean hidden() {
        return Arrays.stream(path.split("/")).anyMatch(PassedOver::hidden);
    }

    /** Why no honest archive has such a name. */
    Optional<String> refusal() {
        if (path.isEmpty()) {
            return Optional.of("has no name");
        }
        if (path.indexOf('\0') >= 0) {
            return Optional.of("has a name with a NUL in it");
        }
        if (path.length() > LONGEST) {
            return Optional.of("has a name of " + path.length() + " characters");
        }
        return leadsOut() ? Optional.of("has a name that leads out of its archive") : Optional.empty();
    }

    private boolean leadsOut() {
        return path.startsWith("/")
                || DRIVE.matcher(path).matches()
                || Arrays.asList(path.split("/")).contains("..");
    }
}
