package org.qualgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupCommandTest {
    private static final String NOTHING = "xqzwvkjy";

    @TempDir
    private static Path folder;

    private static Terminal terminal;

    @BeforeAll
    static void open() {
        terminal = new Terminal(ReadyHome.copyTo(folder.resolve("home")));
    }

    @Test
    void addsColumnsToEveryRow() throws IOException {
        var table = write("skills.csv", "nr,skill\n1,pytorh\n2,\n3," + NOTHING + "\n4,\"C++\"\n");

        var outcome = terminal.run("lookup", "--file", table, "--column", "skill");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.lines())
                .hasSize(5)
                .startsWith("nr,skill,id,label,match,score")
                .contains("2,,,,,", "3," + NOTHING + ",,,,");
        assertThat(outcome.lines().get(1)).startsWith("1,pytorh,skill/pytorch,PyTorch,fuzzy,0.9");
        assertThat(outcome.lines().get(4)).startsWith("4,C++,skill/c-plus-plus,C++,exact,0.99");
    }

    @Test
    void keepsTheOrderOfALongTable() throws IOException {
        var text = new StringBuilder("nr,skill\n");
        for (int i = 0; i < 5_000; i++) {
            text.append(i).append(",Java\n");
        }
        var lines = terminal.run("lookup", "--file", write("long.csv", text.toString()), "--column", "SKILL")
                .lines();

        assertThat(lines).hasSize(5_001);
        for (int i = 0; i < 5_000; i++) {
            assertThat(lines.get(i + 1)).startsWith(i + ",Java,skill/java,");
        }
    }

    @Test
    void givesARowForEachOfTheBestWhereMoreAreAskedFor() throws IOException {
        var table = write("one.csv", "skill\npytorh\n");

        assertThat(terminal.run("lookup", "--file", table, "--limit", "3").lines())
                .hasSize(4);
        assertThat(terminal.run("lookup", "--file", table, "--limit", "3", "--min-score", "0.95")
                        .lines())
                .hasSize(2);
    }

    @Test
    void readsStandardInputAndWritesAPackedFile() throws IOException {
        var output = folder.resolve("out.csv.gz");
        var before = System.in;
        System.setIn(new ByteArrayInputStream("skill\tx\nconf/osdi\t1\n".getBytes(StandardCharsets.UTF_8)));
        try {
            var outcome = terminal.run("lookup", "--file", "-", "--column", "skill", "--output", output.toString());

            assertThat(outcome.code()).as(outcome.err()).isZero();
            assertThat(outcome.out()).isEmpty();
        } finally {
            System.setIn(before);
        }
        try (var unpacked = new GZIPInputStream(Files.newInputStream(output))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("skill,x,id,label,match,score\r\nconf/osdi,1,venue/osdi,OSDI,exact,1.000\r\n");
        }
    }

    @Test
    void itsColumnsDoNotTakeTheNamesOfOthers() throws IOException {
        assertThat(terminal.run("lookup", "--file", write("id.csv", "id,label\n7,Java\n"), "--column", "label")
                        .lines())
                .first()
                .isEqualTo("id,label,concept_id,concept_label,match,score");
    }

    @Test
    void namesTheColumnsThereAre() throws IOException {
        var table = write("columns.csv", "nr,skill\n1,Java\n");

        var wrong = terminal.run("lookup", "--file", table, "--column", "skil");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err().strip()).isEqualTo("qualgraph: There is no column \"skil\" but \"nr\", \"skill\"");
        assertThat(terminal.run("lookup", "--file", table).err())
                .contains("--column")
                .contains("\"nr\", \"skill\"");
    }

    @Test
    void namesRowsThatCannotBeRead() throws IOException {
        var outcome = terminal.run("lookup", "--file", write("bad.csv", "skill\nJava\na,b\nPython\n"));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.lines()).hasSize(3);
        assertThat(outcome.err()).startsWith("rejected ").contains("bad.csv:3 has 2 fields");
    }

    @Test
    void aFailedRunLeavesTheOldOutput() throws IOException {
        var output = Files.writeString(folder.resolve("old.csv"), "old");

        assertThat(terminal.run("lookup", "--file", write("empty.csv", ""), "--output", output.toString())
                        .code())
                .isEqualTo(2);
        assertThat(output).hasContent("old");
    }

    @Test
    void takesAColumnOfTenMegabytes() throws IOException {
        var cell = "machine learning ".repeat(600_000);
        var outcome = terminal.run("lookup", "--file", write("huge.csv", "skill\n" + cell + "\nJava\n"));

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.lines()).hasSize(3);
        assertThat(outcome.lines().getLast()).startsWith("Java,skill/java,");
    }

    @Test
    void tellsReadingsOfANameApart() {
        assertThat(terminal.run("lookup", "skill/pytorch", "--format", "tsv").lines())
                .hasSizeGreaterThan(1)
                .element(1)
                .asString()
                .startsWith("skill/pytorch\tPyTorch\texact\t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lookup --file a.csv pytorch",
                "lookup --column skill",
                "lookup --file a.csv --format json",
                "lookup --limit 0 x",
                "lookup --limit 1001 x",
                "lookup --min-score 2 x",
                "lookup --min-score NaN x"
            })
    void saysWhatIsWrongWithTheUsage(String command) {
        var outcome = terminal.run(command.split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void saysThatThereIsNoFile() {
        var outcome = terminal.run("lookup", "--file", "no-such.csv");

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).hasLineCount(1).contains("no-such.csv");
    }

    private static String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
