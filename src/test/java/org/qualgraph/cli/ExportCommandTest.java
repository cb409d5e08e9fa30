package org.qualgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    @TempDir
    static Path home;

    private static Terminal terminal;

    @TempDir
    private Path folder;

    @BeforeAll
    static void loadTheSample() {
        terminal = new Terminal(home);
        assertThat(terminal.run("load", "data/postings", "--corpus", "sample").code())
                .isZero();
    }

    @Test
    void printsTheOntologyInTurtle() {
        var printed = terminal.run("export");

        assertThat(printed.code()).as(printed.err()).isZero();
        assertThat(printed.out())
                .startsWith("PREFIX ")
                .contains("\nskill:pytorch")
                .doesNotContain("JobPosting>");
    }

    @ParameterizedTest
    @CsvSource({
        "o.ttl, PREFIX",
        "o.nt, <http://",
        "o.jsonld, {",
        "o.nq, <https://",
        "O.TTL.GZ, PREFIX",
    })
    void theNameOfTheFileDecidesTheFormat(String name, String beginning) throws IOException {
        var file = folder.resolve(name);

        var outcome = terminal.run("export", "--output", file.toString());

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(content(file)).startsWith(beginning);
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.part");
    }

    private static String content(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var compressed = file.toString().endsWith("GZ");
            return new String((compressed ? new GZIPInputStream(bytes) : bytes).readNBytes(100));
        }
    }

    @Test
    void theFormatGoesBeforeTheName() throws IOException {
        var file = folder.resolve("o.ttl");

        terminal.run("export", "--output", file.toString(), "--format", "NTriples");

        assertThat(content(file)).startsWith("<http://");
    }

    @Test
    void writesEverythingAsQuads() {
        var everything = terminal.run("export", "--graph", "all").lines();

        assertThat(everything)
                .anyMatch(line -> line.endsWith("<https://w3id.org/qualgraph/graph/ontology> ."))
                .anyMatch(line -> line.endsWith("<https://w3id.org/qualgraph/graph/corpus/sample> ."));
    }

    @Test
    void writesACorpus() {
        var corpus = terminal.run("export", "--graph", "corpus/sample", "--format", "ntriples")
                .lines();

        assertThat(corpus).anyMatch(line -> line.contains("JobPosting")).noneMatch(line -> line.contains("broader"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--graph all --format turtle | nquads",
                "--graph corpus/none | corpus/sample",
                "--format word | ntriples",
                "--output notes.txt | ntriples",
            })
    void saysWhatIsWrongWithTheUsage(String options, String hint) {
        var outcome = terminal.run(("export " + options).split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(hint).doesNotContain("\tat ");
    }

    @Test
    void keepsWhatWasThereWhenItFails() throws IOException {
        var file = Files.writeString(folder.resolve("o.ttl"), "before");

        assertThat(terminal.run("export", "--graph", "corpus/none", "--output", file.toString())
                        .code())
                .isEqualTo(2);

        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void replacesTheFileThatALinkLeadsTo() throws IOException {
        var file = Files.writeString(folder.resolve("o.ttl"), "before");
        var link = Files.createSymbolicLink(folder.resolve("latest.ttl"), file);

        terminal.run("export", "--output", link.toString());

        assertThat(link).isSymbolicLink();
        assertThat(content(file)).startsWith("PREFIX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no/such/folder/o.ttl", "src.ttl", "/dev/full"})
    void saysThatAFileCannotBeWritten(String name) throws IOException {
        assumeTrue(!name.startsWith("/dev") || Files.exists(Path.of(name)), "there is no full device here");
        var file = folder.resolve(name);
        if (name.equals("src.ttl")) {
            Files.createDirectory(file);
        }

        var outcome = terminal.run("export", "--output", file.toString(), "--format", "turtle");

        assertThat(outcome.code()).isEqualTo(QualGraph.FAILED);
        assertThat(outcome.err()).startsWith("qualgraph: Cannot write " + file).hasLineCount(1);
    }
}
