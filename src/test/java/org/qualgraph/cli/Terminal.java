package org.qualgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs commands as a shell would, in one home. */
final class Terminal {
    private final Path home;

    Terminal(Path home) {
        this.home = home;
    }

    /** What a command printed and how it ended. */
    record Outcome(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    /** Runs a command; those that work on a home are given this one. */
    Outcome run(String... words) {
        var needsHome = !List.of("extract", "evaluate", "ontology", "--help", "--version")
                        .contains(words[0])
                && !List.of(words).contains("approve");
        var args = needsHome
                ? Stream.concat(Stream.of(words), Stream.of("--home", home.toString()))
                        .toArray(String[]::new)
                : words;
        var out = new StringWriter();
        var err = new StringWriter();
        var bytes = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            var code = QualGraph.commandLine()
                    .setOut(new PrintWriter(out, true))
                    .setErr(new PrintWriter(err, true))
                    .execute(args);
            return new Outcome(code, out + bytes.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(before);
        }
    }
}
