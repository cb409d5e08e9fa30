package org.qualgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A text file of terms that are not wanted, one a line; what follows a number sign behind a blank is a comment. */
final class RejectedTerms {
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#(?:\\s.*)?$");

    private RejectedTerms() {}

    /**
     * The terms of a file.
     *
     * @throws QualGraphException where it cannot be read
     */
    static List<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> COMMENT.matcher(line).replaceFirst("").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new QualGraphException(
                    Fault.INVALID_INPUT,
                    "Cannot read " + file + ": it is missing, not in UTF-8, or not yours to read.",
                    e);
        }
    }
}
