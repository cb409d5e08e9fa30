package org.qualgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Corpora and the state of a home; what breaks the home comes last. */
@Timeout(600)
@TestMethodOrder(OrderAnnotation.class)
class KeepingCommandsTest {
    @TempDir
    private static Path folder;

    private static Path home;

    private static Terminal terminal;

    @BeforeAll
    static void loadTheSample() {
        home = ReadyHome.copyTo(folder.resolve("home"));
        terminal = new Terminal(home);
        assertThat(terminal.run("load", "data/postings", "--corpus", "sample", "--quiet")
                        .code())
                .isZero();
    }

    @Test
    @Order(1)
    void listsCorpora() throws IOException {
        var table = terminal.run("corpus", "list");
        assertThat(table.code()).as(table.err()).isZero();
        assertThat(table.lines()).hasSize(2);
        assertThat(table.lines().get(1)).startsWith("sample  14 ").endsWith("development");
        assertThat(terminal.run("corpus", "list", "--format", "csv").lines().getFirst())
                .isEqualTo("name,postings,requirements,statements,first load,last load,extractor");
        var json = new JsonMapper()
                .readTree(terminal.run("corpus", "list", "--format", "json").out());
        assertThat(json.at("/corpora/0/postings").asLong()).isEqualTo(14);
        assertThat(json.at("/corpora/0/firstLoad").asText())
                .isEqualTo(json.at("/corpora/0/lastLoad").asText());
    }

    @Test
    @Order(1)
    void showsACorpus() throws IOException {
        assertThat(terminal.run("corpus", "show", "sample").lines())
                .anyMatch(line -> line.matches("skill +Python \\(skill/python\\) +\\d+"))
                .anyMatch(line -> line.startsWith("employer "))
                .anyMatch(line -> line.startsWith("file "));
        var json = new JsonMapper()
                .readTree(terminal.run("corpus", "show", "sample", "--format", "json")
                        .out());
        assertThat(json.path("skills").size()).isEqualTo(20);
        assertThat(json.path("bytes").asLong()).isPositive();
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource(
            delimiter = '|',
            value = {
                "stats top skill --limit 3 | id label postings share necessity.minimum necessity.preferred necessity.mentioned",
                "stats top organization --skill python | id label postings share",
                "stats top skill --by corpus --groups 1 --limit 1 | group.id group.label group.postings id label",
                "stats top venue --role ml-compiler-engineer --corpus sample | id label postings share",
                "stats trend skill/python | month postings of share",
                "stats trends --type degree --direction falls | id label postings share direction",
                "stats pairs | first.id first.label first.postings second.id",
                "stats pairs skill/python --type degree | first.id first.label first.postings second.id",
                "role skills data-scientist --sort distinguishing | id label postings share necessity.minimum",
                "role similar role/data-scientist --limit 3 | id label postings score shared missing",
                "stats pay --least 5 --by role | currency unit postings share minimum.postings minimum.p10",
            })
    void printsFigures(String command, String header) {
        var answer = terminal.run(command.split(" "));

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.lines().getFirst().replaceAll(" +", " ")).startsWith(header);
        assertThat(answer.out()).doesNotContain("/posting?");
    }

    @Test
    @Order(1)
    void figuresLeadToPostingsInWhatProgramsRead() throws IOException {
        assertThat(terminal.run("stats", "top", "skill", "--limit", "1", "--format", "csv")
                        .lines()
                        .getFirst())
                .endsWith(",href");
        var json = new JsonMapper()
                .readTree(terminal.run("stats", "top", "skill", "--format", "json")
                        .out());
        assertThat(json.at("/postings").asInt()).isEqualTo(14);
        assertThat(json.at("/rows/0/href").asText()).startsWith("/posting?skill=");
        assertThat(json.at("/rows/0/necessity/minimum").asInt()).isPositive();
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource(
            delimiter = '|',
            value = {
                "corpus show none | 3 | there are sample",
                "corpus drop none --yes | 3 | there are sample",
                "corpus | 2 | qualgraph corpus",
                "corpus show | 2 | NAME",
                "corpus drop sample | 2 | add --yes",
                "stats top nonsense | 2 | KIND",
                "stats trend role/data-scientist | 2 | do not ask for a role",
                "stats trend skill/none | 3 | skill/none",
                "stats top skill --since then | 2 | 2026-03",
                "stats top skill --since 2026-05 --until 2026-01 | 2 | until must not lie before since",
                "stats top skill --limit 0 | 2 | --limit",
                "stats pay --least 4 | 2 | --least",
                "stats pay --pay euro | 2 | EUR/year",
                "role | 2 | qualgraph role",
                "role skills skill/python | 2 | is no role",
                "role skills data-scientist --role data-analyst | 2 | ROLE says which",
                "role skills https://w3id.org/qualgraph/ | 2 | identifier of a role",
                "posting similar nonsense | 2 | POSTING",
                "posting similar posting/0123456789abcdef0123 | 3 | There is no posting/0123456789abcdef0123",
                "corpus list --format yaml | 2 | format",
            })
    void saysWhatIsWrong(String command, int code, String hint) {
        var outcome = terminal.run(command.split(" "));
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.err()).contains(hint).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @Order(1)
    @ValueSource(strings = {"compact", "doctor", "doctor --check"})
    void saysThatThereIsNoHome(String command) {
        var outcome = new Terminal(home.resolve("elsewhere")).run(command.split(" "));
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).startsWith("qualgraph: There is no home in ").hasLineCount(1);
        assertThat(home.resolve("elsewhere")).doesNotExist();
    }

    @ParameterizedTest
    @Order(1)
    @ValueSource(
            strings = {
                "corpus",
                "corpus list",
                "corpus show",
                "corpus drop",
                "compact",
                "doctor",
                "role",
                "role skills",
                "role similar",
                "posting",
                "posting similar"
            })
    void everyVerbHasAnExample(String verb) {
        var words = (verb + " --help").split(" ");
        assertThat(terminal.run(words).out()).contains("Example").contains("qualgraph " + verb);
    }

    @Test
    @Order(2)
    void dropsACorpus() throws IOException {
        var file = Files.writeString(home.resolve("a.txt"), "Engineer\nRequirements\n- Python");
        terminal.run("load", file.toString(), "--corpus", "small", "--quiet");
        assertThat(terminal.run("corpus", "list").lines()).hasSize(3);

        var dropped = terminal.run("corpus", "drop", "small", "--yes");
        assertThat(dropped.code()).as(dropped.err()).isZero();
        assertThat(dropped.out()).startsWith("small: dropped 1 postings, ");
        assertThat(terminal.run("corpus", "list").lines()).hasSize(2);
    }

    @ParameterizedTest
    @Order(2)
    @CsvSource({"y, true", "YES, true", "' yes ', true", "n, false", "yesterday, false", ", false", "'', false"})
    void takesNothingButYesForAYes(String answer, boolean expected) {
        assertThat(DropCorpusCommand.isYes(answer)).isEqualTo(expected);
    }

    @Test
    @Order(3)
    void compactsAndFindsAllWhole() {
        var before = terminal.run("stats", "--format", "json").out();

        var compacted = terminal.run("compact");
        assertThat(compacted.code()).as(compacted.err()).isZero();
        assertThat(compacted.out()).matches("(?s).*: [\\d.]+ MB, was [\\d.]+ MB\\n");
        assertThat(terminal.run("stats", "--format", "json").out()).isEqualTo(before);
        var examined = terminal.run("doctor", "--check");
        assertThat(examined.lines()).allMatch(line -> line.startsWith("whole "));
        assertThat(examined.code()).isZero();
    }

    @Test
    @Order(4)
    void mendsTheIndex() throws IOException {
        for (var folder : indexes()) {
            try (var files = Files.list(folder)) {
                for (var file : files.filter(Files::isRegularFile)
                        .filter(name -> !name.endsWith("write.lock"))
                        .toList()) {
                    var bytes = Files.readAllBytes(file);
                    bytes[bytes.length / 2] ^= 1;
                    Files.write(file, bytes);
                }
            }
        }
        Files.createDirectories(home.resolve("index/building-1"));

        assertThat(terminal.run("doctor", "--check").code()).isEqualTo(1);
        var mended = terminal.run("doctor", "--format", "csv");
        assertThat(mended.code()).as(mended.err()).isEqualTo(1);
        assertThat(mended.out())
                .contains("index,mended,")
                .contains("postings,mended,")
                .contains("broken")
                .contains("building-1 is left behind");
        assertThat(terminal.run("doctor").code()).isZero();
        assertThat(terminal.run("lookup", "pytorh").out()).contains("skill/pytorch");
    }

    @Test
    @Order(5)
    void takesNoFaultInAnIndexThatTheNextQuestionBringsUpToDate() throws IOException {
        var posting = Files.writeString(home.resolve("posting.json"), """
                {"id": "1", "company": "Zweiundvierzig Welten", "description": "Experience with Python"}
                """);
        assertThat(terminal.run("load", posting.toString(), "--corpus", "more").code())
                .isZero();

        var checked = terminal.run("doctor", "--check");
        assertThat(checked.code()).isZero();
        assertThat(checked.out()).contains("whole     index: of an earlier state");
        assertThat(terminal.run("lookup", "Zweiundvierzig Welten").out()).contains("organization/");
        assertThat(terminal.run("doctor", "--check").out())
                .contains("whole     index: of what the graph holds")
                .contains("whole     postings: ")
                .contains(" in the index, as in the graph");
        assertThat(terminal.run("corpus", "drop", "more", "--yes").code()).isZero();
    }

    private static List<Path> indexes() throws IOException {
        try (var folders = Files.list(home.resolve("index"))) {
            return folders.filter(Files::isDirectory).toList();
        }
    }

    @Test
    @Order(6)
    void mendsAGraphWhoseIndexIsDamaged() throws IOException {
        var file = home.resolve("graph/Data-0002/POSG.dat");
        Files.write(file, new byte[(int) Files.size(file)]);
        var stats = terminal.run("doctor", "--check", "--format", "json");
        assertThat(stats.code()).isEqualTo(1);
        assertThat(stats.out()).contains("POSG");

        var mended = terminal.run("doctor");
        assertThat(mended.code()).as(mended.err()).isEqualTo(1);
        assertThat(mended.out()).contains("mended    files: all indexes were built anew");
        assertThat(terminal.run("doctor").code()).isZero();
        assertThat(terminal.run("corpus", "show", "sample").code()).isZero();
    }

    @Test
    @Order(7)
    void namesWhatCannotBeMended() throws IOException {
        try (var folders = Files.list(home.resolve("graph"))) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                Files.write(folder.resolve("nodes-data.obj"), new byte[] {1, 2, 3});
            }
        }

        var broken = terminal.run("doctor");
        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.out())
                .contains("broken    files: nodes-data.obj is shorter")
                .contains("load the corpora")
                .doesNotContain("\tat ");
        assertThat(broken.err()).isEmpty();
        var compacted = terminal.run("compact");
        assertThat(compacted.code()).isEqualTo(3);
        assertThat(compacted.err()).contains("qualgraph doctor").hasLineCount(1);
    }
}
