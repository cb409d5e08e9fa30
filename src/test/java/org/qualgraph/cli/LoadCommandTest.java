package org.qualgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadCommandTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String POSTING = "{\"id\":\"%s\",\"title\":\"Engineer\",\"text\":\"Requirements\\n- %s\"}\n";

    @TempDir
    private Path folder;

    private Path home;
    private Terminal terminal;

    @BeforeEach
    void openATerminal() {
        home = ReadyHome.copyTo(folder.resolve("home"));
        terminal = new Terminal(home);
    }

    @Test
    void tellsProgramsOfStepsRejectsAndTheReportOneObjectALine() throws IOException {
        var jobs = file("jobs.jsonl", POSTING.formatted("a", "Python") + "{broken\n" + dated("soon") + dated("later"));

        var loaded = terminal.run("load", jobs, "--corpus", "c", "--json");

        assertThat(loaded.code()).isEqualTo(1);
        assertThat(loaded.err()).isEmpty();
        var lines = json(loaded.lines());
        assertThat(lines).extracting(line -> line.path("event").asText()).containsOnly("progress", "reject", "report");
        var first = lines.getFirst();
        assertThat(first.path("event").asText()).isEqualTo("progress");
        assertThat(first.path("postings").asInt(-1)).isZero();
        assertThat(first.path("ofBytes").asLong()).isEqualTo(Files.size(Path.of(jobs)));
        assertThat(lines)
                .filteredOn(line -> line.path("event").asText().equals("reject"))
                .singleElement()
                .satisfies(reject -> {
                    assertThat(reject.path("file").asText()).isEqualTo(jobs);
                    assertThat(reject.path("entry").asInt()).isEqualTo(2);
                    assertThat(reject.path("reason").asText()).startsWith("is not JSON");
                    assertThat(reject.path("excerpt").asText()).isEqualTo("{broken");
                });
        var step = lines.get(lines.size() - 2);
        assertThat(step.path("bytes")).isEqualTo(step.path("ofBytes"));
        assertThat(step.path("postings").asInt()).isEqualTo(3);
        var report = lines.getLast();
        assertThat(report.path("outcome").asText()).isEqualTo("done");
        assertThat(counts(report)).containsExactly(3, 3, 0, 0, 1);
        assertThat(report.path("requirements").asInt()).isEqualTo(3);
        assertThat(report.at("/warnings/0").toString())
                .startsWith("{\"kind\":\"unreadable-date\",\"count\":2,")
                .endsWith("\"entry\":3,\"sentence\":\"\\\"soon\\\" is no date\"}");
        assertThat(report.path("warnings")).hasSize(1);
    }

    @Test
    void makesTheCorpusEqualToWhatIsRead() throws IOException {
        var before = file("jobs.jsonl", POSTING.formatted("a", "Python") + POSTING.formatted("b", "Java"));
        terminal.run("load", before, "--corpus", "c");
        terminal.run("load", before, "--corpus", "other");
        var after = file("jobs.jsonl", POSTING.formatted("b", "Java") + POSTING.formatted("d", "Rust"));

        var rehearsed = terminal.run("load", after, "--corpus", "c", "--replace", "--dry-run");
        assertThat(rehearsed.out()).contains("2 postings (1 new, 0 changed, 1 as before), 1 taken away");
        var loaded = terminal.run("load", after, "--corpus", "c", "--replace");

        assertThat(loaded.out()).startsWith("c: 2 postings (1 new, 0 changed, 1 as before), 1 taken away");
        assertThat(loaded.code()).isZero();
        assertThat(identifiers()).containsExactly("a,other", "b,c", "b,other", "d,c");
    }

    @Test
    void takesNothingAwayWhereAFileCouldNotBeReadToItsEnd() throws IOException {
        var jobs = folder.resolve("jobs");
        Files.createDirectory(jobs);
        Files.writeString(jobs.resolve("README.md"), "About these postings");
        Files.writeString(jobs.resolve("1.jsonl"), POSTING.formatted("a", "Python"));
        terminal.run("load", jobs.toString(), "--corpus", "c");
        Files.writeString(jobs.resolve("1.jsonl"), POSTING.formatted("b", "Java") + "{broken\n");
        Files.write(jobs.resolve("2.jsonl.gz"), new byte[] {31, (byte) 139, 8, 0});

        var refused = terminal.run("load", jobs.toString(), "--corpus", "c", "--replace");

        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("nothing was taken away from c");
        assertThat(identifiers()).containsExactly("a,c", "b,c");

        Files.delete(jobs.resolve("2.jsonl.gz"));
        var loaded = terminal.run("load", jobs.toString(), "--corpus", "c", "--replace");
        assertThat(loaded.out()).contains("1 taken away", "2 rejects");
        assertThat(identifiers()).containsExactly("b,c");
    }

    private List<String> identifiers() throws IOException {
        var query = file("all.rq", """
                PREFIX dcterms: <http://purl.org/dc/terms/>
                SELECT ?id ?corpus {
                  ?posting dcterms:identifier ?id ; dcterms:isPartOf ?part
                  BIND (REPLACE(STR(?part), ".*/", "") AS ?corpus)
                } ORDER BY ?id ?corpus
                """);
        return terminal.run("query", query, "--format", "csv").lines().stream()
                .skip(1)
                .map(String::strip)
                .toList();
    }

    @Test
    void keepsTheWholeReportInTheHome() throws IOException {
        var jobs = file("jobs.jsonl", POSTING.formatted("a", "Python") + "{broken\n" + dated("soon"));

        var loaded = terminal.run("load", jobs, "--corpus", "c");

        var report = onlyReport();
        assertThat(report.getFileName().toString()).matches("c-\\d{8}T\\d{6}\\.\\d{3}Z\\.jsonl");
        var lines = json(Files.readAllLines(report));
        assertThat(lines)
                .extracting(line -> line.path("event").asText())
                .startsWith("start")
                .contains("progress", "reject", "warning")
                .endsWith("report")
                .hasSize(5);
        assertThat(lines.getFirst().path("paths").toString()).isEqualTo("[\"" + jobs + "\"]");
        assertThat(lines.getLast().path("file").asText()).isEqualTo(report.toString());
        assertThat(loaded.lines())
                .hasSize(3)
                .contains("1 unreadable date, such as at " + jobs + ":3: \"soon\" is no date")
                .endsWith("The whole report: " + report);
    }

    @Test
    void saysNothingMoreWhereAllWasUsed() throws IOException {
        var loaded = terminal.run("load", file("jobs.jsonl", POSTING.formatted("a", "Python")), "--corpus", "c");

        assertThat(loaded.code()).isZero();
        assertThat(loaded.out()).hasLineCount(1).startsWith("c: 1 postings (1 new, 0 changed, 0 as before)");
        assertThat(counts(json(Files.readAllLines(onlyReport())).getLast())).containsExactly(1, 1, 0, 0, 0);
    }

    @Test
    void printsRejectsOnlyWhereItIsToBeQuiet() throws IOException {
        var jobs = file("jobs.jsonl", POSTING.formatted("a", "Python") + "{broken\n");

        var loaded = terminal.run("load", jobs, "--corpus", "c", "--quiet");

        assertThat(loaded.code()).isEqualTo(1);
        assertThat(loaded.out()).isEmpty();
        assertThat(loaded.err()).hasLineCount(1).startsWith("rejected " + jobs + ":2 is not JSON");
    }

    @Test
    void rehearsesWithoutAHome() throws IOException {
        home = folder.resolve("new");
        terminal = new Terminal(home);
        var jobs = file("jobs.jsonl", POSTING.formatted("a", "Python") + "{broken\n");

        var rehearsed = terminal.run("load", jobs, "--corpus", "c", "--dry-run");

        assertThat(rehearsed.code()).isEqualTo(1);
        assertThat(rehearsed.out())
                .startsWith("c: would load 1 postings (1 new, 0 changed, 0 as before), 1 requirements")
                .contains("Dry run: nothing was written; there is no home yet, so every posting counts as new.");
        assertThat(home.resolve("graph")).doesNotExist();
        assertThat(json(Files.readAllLines(onlyReport()))
                        .getLast()
                        .path("dryRun")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void rehearsesAgainstWhatTheHomeHolds() throws IOException {
        var before = POSTING.formatted("same", "Python") + POSTING.formatted("other", "Java");
        terminal.run("load", file("before.jsonl", before), "--corpus", "c");
        var stored = terminal.run("stats", "--format", "json").out();
        var after = file(
                "after.jsonl",
                POSTING.formatted("same", "Python")
                        + POSTING.formatted("other", "C++")
                        + POSTING.formatted("more", "Go")
                        + POSTING.formatted("more", "Go"));

        var rehearsed = terminal.run("load", after, "--corpus", "c", "--dry-run");

        assertThat(rehearsed.out())
                .startsWith("c: would load 4 postings (1 new, 1 changed, 2 as before)")
                .contains("the counts are against what the home holds");
        assertThat(terminal.run("stats", "--format", "json").out()).isEqualTo(stored);
        assertThat(terminal.run("load", after, "--corpus", "c").out())
                .startsWith("c: 4 postings (1 new, 1 changed, 2 as before)");
    }

    @Test
    void rehearsesBesideAServerThatHasTheHome() throws IOException {
        var jobs = file("jobs.jsonl", POSTING.formatted("a", "Python"));
        try (var opened = Home.open(home)) {
            var rehearsed = terminal.run("load", jobs, "--corpus", "c", "--dry-run");

            assertThat(rehearsed.code()).isZero();
            assertThat(rehearsed.out()).contains("the home is in use, so every posting counts as new");
            assertThat(opened.store().counts().postings()).isEmpty();
        }
    }

    @Test
    void saysInTheReportWhyALoadFailed() throws IOException {
        var jobs = file("jobs.jsonl", "{broken\n");
        var missing = folder.resolve("missing").toString();

        var failed = terminal.run("load", jobs, missing, "--corpus", "c", "--json");

        assertThat(failed.code()).isEqualTo(3);
        assertThat(failed.err()).hasLineCount(1).startsWith("qualgraph: ").contains(missing);
        var report = json(failed.lines()).getLast();
        assertThat(report.path("outcome").asText()).isEqualTo("failed");
        assertThat(report.path("reason").asText()).contains(missing);
        assertThat(report.path("rejects").asInt()).isEqualTo(1);
        assertThat(json(Files.readAllLines(onlyReport())).getLast()).isEqualTo(report);
    }

    @Test
    void keepsControlCharactersOffTheTerminal() throws IOException {
        var jobs = file("\u001b[2Jjobs.jsonl", "{\u001b[2J\u0007broken\n");

        var loaded = terminal.run("load", jobs, "--corpus", "c");

        assertThat(loaded.err()).contains("[2Jjobs.jsonl:1").doesNotContain("\u001b", "\u0007");
        assertThat(loaded.out()).doesNotContain("\u001b");
    }

    @Test
    void writesDownAnyNumberOfRejects() throws IOException {
        var jobs = file("jobs.jsonl", String.join("", Collections.nCopies(100_000, "{broken\n")));

        var loaded = terminal.run("load", jobs, "--corpus", "c", "--json");

        assertThat(loaded.code()).isEqualTo(1);
        try (var lines = Files.lines(onlyReport())) {
            assertThat(lines.filter(line -> line.startsWith("{\"event\":\"reject\"")))
                    .hasSize(100_000);
        }
    }

    @Test
    void failsWhereTheReportCannotBeKept() throws IOException {
        Files.writeString(home.resolve("reports"), "a file");

        var failed = terminal.run("load", file("jobs.jsonl", POSTING.formatted("a", "Python")), "--corpus", "c");

        assertThat(failed.code()).isEqualTo(3);
        assertThat(failed.err()).hasLineCount(1).startsWith("qualgraph: Cannot write reports to " + home);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "load data/postings --corpus x --json --quiet",
                "load - data/postings - --corpus x",
                "load data/postings --corpus ../x",
                "load data/postings --corpus x --dry-run=perhaps"
            })
    void refusesOptionsThatDoNotGoTogether(String command) {
        home = folder.resolve("new");

        var refused = new Terminal(home).run(command.split(" "));

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).isNotBlank().doesNotContain("\tat ");
        assertThat(home).doesNotExist();
    }

    @Test
    void helpFitsATerminal() {
        assertThat(terminal.run("load", "--help").lines())
                .filteredOn(line -> !line.contains("curl"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(80))
                .contains("Exit codes: 0 all was used, 1 some entries were rejected, 2 wrong usage,");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static String dated(String date) {
        return "{\"title\":\"Engineer\",\"text\":\"Requirements\\n- Go " + date + "\",\"datePosted\":\"" + date
                + "\"}\n";
    }

    /** Of a report: postings, new, changed, unchanged, rejects. */
    private static List<Integer> counts(JsonNode report) {
        return Stream.of("postings", "new", "changed", "unchanged", "rejects")
                .map(name -> report.path(name).asInt(-1))
                .toList();
    }

    private Path onlyReport() throws IOException {
        try (var reports = Files.list(home.resolve("reports"))) {
            var all = reports.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    private static List<JsonNode> json(List<String> lines) {
        return lines.stream().map(LoadCommandTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
