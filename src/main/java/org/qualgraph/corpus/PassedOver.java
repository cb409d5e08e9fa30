package org.qualgraph.corpus;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qualgraph.model.Posting;

/** Tells, by its name, what is met in a folder or an archive and better not taken for a posting. */
final class PassedOver {
    /** Files that lie beside postings and tell about them. */
    private static final Pattern ABOUT =
            Pattern.compile("(?i)(readme|licen[sc]e|notice|copying|contributing|changelog|source)(\\.(txt|md|html))?");

    private PassedOver() {}

    /** Whether a file or folder is hidden, or holds what macOS keeps about files; it is not even reported. */
    static boolean hidden(String name) {
        return name.startsWith(".") || name.equals("__MACOSX");
    }

    /** Why a file that was met is not read, as the end of a sentence; empty where it is. */
    static Optional<String> reason(String name, ReadOptions options) {
        if (options.format().isPresent()) {
            return Optional.empty();
        }
        if (about(name)) {
            return Optional.of("is about the corpus by its name; to read it, name the file itself");
        }
        var ending = Format.ending(name);
        return ending.isEmpty()
                        || Format.labelled(ending).isPresent()
                        || ArchiveKind.labelled(ending).isPresent()
                ? Optional.empty()
                : Optional.of("is of a kind that cannot be read (." + ending + "); if it is text, name its --format");
    }

    /** The reject of a file that cannot be read or is passed over for a reason. */
    static Outcome.Reject reject(String file, String name, String reason, ReadOptions options) {
        return reason(name, options).filter(reason::equals).isPresent()
                ? Outcome.Reject.passedOver(file, reason)
                : new Outcome.Reject(new Posting.Source(file, 0), reason, "");
    }

    /** Whether a file tells about a corpus. */
    static boolean about(String name) {
        return ABOUT.matcher(name).matches();
    }
}
