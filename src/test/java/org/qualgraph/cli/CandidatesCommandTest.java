package org.qualgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(600)
class CandidatesCommandTest {
    @TempDir
    private static Path folder;

    private static Terminal terminal;
    private static String jobs = "";

    @BeforeAll
    static void loadAFewPostings() throws IOException {
        terminal = new Terminal(ReadyHome.copyTo(folder.resolve("home")));
        jobs = Files.writeString(folder.resolve("jobs.jsonl"), """
                {"title":"A","company":"Ant","text":"Engineer\\n\\nRequirements\\n- Python, Zorblax and SQL\\n- Quuxor"}
                {"title":"B","company":"Bee","text":"Engineer\\n\\nRequirements\\n- Java, Zorblax, SQL or Kotlin"}
                {"title":"C","company":"Cat","text":"Ingenieur\\n\\nDein Profil\\n- Du kennst Python, Plinthor und SQL und arbeitest mit dem Team für die Kunden, die wir betreuen"}
                """).toString();
        assertThat(terminal.run("load", jobs, "--corpus", "small", "--quiet").code())
                .isZero();
    }

    @Test
    void listsTheTermsOfACorpusOfTheHome() {
        var list = terminal.run("candidates", "small");

        assertThat(list.code()).as(list.err()).isZero();
        assertThat(list.lines().getFirst()).startsWith("1. Zorblax  (2 postings, 2 employers, score ");
        assertThat(list.lines().get(1)).contains("programming-language", "below skill/query-languages", "SQL 2");
        assertThat(list.out()).contains("Python, >>Zorblax<< and SQL  posting/");
        assertThat(list.err()).isEqualTo("3 postings, 3 terms in 1 of them or more, 3 listed\n");
    }

    @Test
    void listsTheSameTermsOfTheFilesThemselves() throws IOException {
        var home = json("candidates", "small", "--format", "json");
        var file = json("candidates", jobs, "--format", "json");

        assertThat(file.path("candidates").findValuesAsText("term"))
                .isEqualTo(home.path("candidates").findValuesAsText("term"));
        assertThat(file.at("/candidates/0/contexts/0/posting").asText()).endsWith("jobs.jsonl:1");
        assertThat(file.at("/candidates/0/contexts/0/start").asInt()).isEqualTo(8);
    }

    private static JsonNode json(String... words) throws IOException {
        var outcome = terminal.run(words);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return new JsonMapper().readTree(outcome.out());
    }

    @Test
    void listsAsMuchAsIsWanted() {
        var csv = terminal.run("candidates", jobs, "--min-postings", "2", "--format", "csv");
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv.lines().getFirst()).startsWith("term,postings,employers,score,same as,kind,broader,");
        assertThat(terminal.run("candidates", jobs, "--limit", "2", "--format", "tsv")
                        .lines())
                .hasSize(3);
        assertThat(terminal.run("candidates", jobs, "--language", "de", "--format", "tsv")
                        .lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("Plinthor\t"));
    }

    @Test
    void leavesOutWhatWasRejected() throws IOException {
        var rejects = Files.writeString(folder.resolve("rejects.txt"), "# not for us\nzor-blax # a company\n\n");

        assertThat(terminal.run("candidates", jobs, "--rejects", rejects.toString())
                        .out())
                .contains("Quuxor")
                .doesNotContain(">>Zorblax<<");
    }

    @Test
    void approvesANewConceptAndAnotherName() throws IOException {
        var file = folder.resolve("mine.ttl");

        var created = terminal.run(
                "candidates",
                "approve",
                "Zorblax",
                "--as",
                "skill/zorblax",
                "--kind",
                "tool",
                "--broader",
                "skill/etl",
                "--definition",
                "Invented tool for the movement of data.",
                "--output",
                file.toString());
        assertThat(created.code()).as(created.err()).isZero();
        assertThat(created.out()).isEqualTo("written to " + file + ": \"Zorblax\" as skill/zorblax\n");
        var named = terminal.run(
                "candidates", "approve", "Zorblax Cloud", "--same-as", "skill/zorblax", "--output", file.toString());
        assertThat(named.code()).as(named.err()).isZero();
        assertThat(Files.readString(file)).contains("skos:altLabel \"Zorblax Cloud\"@en ;");

        var again = terminal.run(
                "candidates", "approve", "Zorblax 2", "--as", "skill/zorblax", "--output", file.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("skill/zorblax is in use already");
        assertThat(Files.readString(file)).doesNotContain("Zorblax 2");
    }

    @Test
    void saysWhatIsMissingAndWritesNothing() {
        var file = folder.resolve("none.ttl");

        var outcome =
                terminal.run("candidates", "approve", "Quuxor", "--as", "skill/quuxly", "--output", file.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("Nothing is written", "qg:kind", "skos:definition", "skos:broader");
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "candidates",
                "candidates small --min-postings 0",
                "candidates small --limit 0",
                "candidates small --language fr",
                "candidates small --rejects no-such-file.txt",
                "candidates approve X --output x.ttl",
                "candidates approve X --as skill/x --same-as skill/y --output x.ttl",
                "candidates approve X --as skill/x"
            })
    void saysWhatIsWrongWithTheUsage(String command) {
        var outcome = terminal.run(command.split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void saysThatThereIsNoSuchCorpus() {
        var outcome = terminal.run("candidates", "no-such-corpus");

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).startsWith("qualgraph: ").contains("no-such-corpus");
    }
}
