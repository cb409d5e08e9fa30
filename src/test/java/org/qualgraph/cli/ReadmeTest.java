package org.qualgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README shows is what the program prints. After a change of the ontology {@code mvn test -Dtest=ReadmeTest
 * -Dqualgraph.readme=write} puts the new output in; look at the difference.
 */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ \\./qualgraph (.+)\\n((?:(?!\\$ |```).*\\n)*)");
    private static final Pattern QUESTION = Pattern.compile("```sparql\\n([^`]+)```\\n+(?:```tsv\\n([^`]*)```\\n)?");
    private static final Pattern CHANGING = Pattern.compile(" in [0-9.]+ s, \\d+ postings a second");

    @TempDir
    private Path folder;

    @Test
    void showsWhatTheProgramPrints() throws IOException {
        var before = Files.readString(README);
        var terminal = new Terminal(folder.resolve("home"));
        var commands = COMMAND.matcher(before)
                .replaceAll(match -> Matcher.quoteReplacement("$ ./qualgraph " + match.group(1) + "\n"
                        + output(terminal, match.group(1).split(" "))));
        var after = QUESTION.matcher(commands)
                .replaceAll(match -> Matcher.quoteReplacement("```sparql\n" + match.group(1) + "```\n\n```tsv\n"
                        + answer(terminal, match.group(1)) + "```\n"));
        if ("write".equals(System.getProperty("qualgraph.readme"))) {
            Files.writeString(README, after);
        } else {
            assertThat(after).isEqualTo(before);
        }
    }

    @Test
    void fitsOnAPageOrTwo() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThan(120);
    }

    private String answer(Terminal terminal, String query) {
        try {
            return output(
                    terminal,
                    "query",
                    Files.writeString(folder.resolve("q.rq"), query).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String output(Terminal terminal, String... words) {
        var outcome = terminal.run(words);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return CHANGING.matcher(outcome.out()).replaceAll("").replace("\r\n", "\n");
    }
}
