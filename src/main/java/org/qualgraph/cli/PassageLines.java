package org.qualgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** Reads passages of text, one a line. */
final class PassageLines {
    private PassageLines() {}

    /** The lines of a file, or of standard input for {@code -}, that are not blank. */
    static List<String> of(String file) {
        try {
            var text = file.equals("-")
                    ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                    : Files.readString(Path.of(file));
            return text.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new QualGraphException(Fault.INVALID_INPUT, "The passages in " + file + " cannot be read", e);
        }
    }
}
