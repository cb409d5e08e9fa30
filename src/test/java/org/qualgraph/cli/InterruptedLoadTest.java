package org.qualgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real processes that are told to end in the middle of a load. */
class InterruptedLoadTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int POSTINGS = 20_000;
    private static final String POSTING = "{\"id\":\"%d\",\"text\":\"Requirements\\n- %d years of Python\"}\n";

    @TempDir
    private Path folder;

    private Path home;
    private @Nullable Process process;

    @BeforeEach
    void copyAHome() {
        home = ReadyHome.copyTo(folder.resolve("home"));
    }

    @AfterEach
    void endTheProcess() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void endsInOrderAndKeepsWhatIsAcknowledged(String signal, int code) throws Exception {
        assumeFalse(signal.equals("INT") && ignoresCtrlC(), "Ctrl-C is switched off here");
        var load = start("load", jobs(), "--corpus", "c", "--json");
        var lines = load.inputReader();
        awaitPostings(lines);

        assertThat(send(signal, load)).isZero();

        var last = lastOf(lines);
        assertThat(load.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(load.exitValue()).isEqualTo(code);
        assertThat(last.path("outcome").asText()).isEqualTo("interrupted");
        assertThat(last.path("postings").asInt()).isBetween(1, POSTINGS - 1);
        assertThat(report()).isEqualTo(last);
        assertThat(stored()).isEqualTo(last.path("postings").asInt());
    }

    @Test
    void endsWhereThePipeItReadsFromIsSilent() throws Exception {
        var load = start("load", "-", "--format", "jsonl", "--corpus", "c", "--json");
        try (var input = load.outputWriter()) {
            write(400, input);
            awaitPostings(load.inputReader());

            load.toHandle().destroy();

            assertThat(load.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(load.exitValue()).isEqualTo(143);
        assertThat(report().path("outcome").asText()).isEqualTo("interrupted");
        assertThat(stored()).isEqualTo(report().path("postings").asInt());
    }

    @Test
    void theNextLoadFinishesTheReportOfOneThatWasKilled() throws Exception {
        var load = start("load", jobs(), "--corpus", "c", "--json");
        awaitPostings(load.inputReader());
        load.destroyForcibly().waitFor();
        assertThat(reports()).singleElement().asString().endsWith(".unfinished.jsonl");

        var rest = new Terminal(home).run("load", "data/postings", "--corpus", "c");

        assertThat(rest.code()).isZero();
        assertThat(reports()).hasSize(2).noneMatch(path -> path.toString().contains("unfinished"));
        assertThat(report().path("outcome").asText()).isEqualTo("interrupted");
    }

    private Process start(String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                QualGraph.class.getName()));
        command.addAll(List.of(words));
        command.addAll(List.of("--home", home.toString()));
        var started = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process = started;
        return started;
    }

    private String jobs() throws IOException {
        var jobs = folder.resolve("jobs.jsonl");
        try (var out = Files.newBufferedWriter(jobs)) {
            write(POSTINGS, out);
        }
        return jobs.toString();
    }

    private static void write(int postings, BufferedWriter out) throws IOException {
        for (int i = 0; i < postings; i++) {
            out.write(POSTING.formatted(i, i));
        }
        out.flush();
    }

    private static void awaitPostings(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (JSON.readTree(line).path("postings").asInt() > 0) {
                return;
            }
        }
        throw new AssertionError("The load ended before it could be interrupted");
    }

    private static JsonNode lastOf(BufferedReader lines) throws IOException {
        return JSON.readTree(lines.lines().reduce("", (before, line) -> line));
    }

    private static int send(String signal, Process to) throws Exception {
        return new ProcessBuilder("kill", "-" + signal, Long.toString(to.pid()))
                .start()
                .waitFor();
    }

    /** Whether this process, and so each that it starts, was started to ignore the signal of Ctrl-C. */
    private static boolean ignoresCtrlC() throws IOException {
        var status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }

    /** The last line of the first report. */
    private JsonNode report() throws IOException {
        return JSON.readTree(Files.readAllLines(reports().getFirst()).getLast());
    }

    private List<Path> reports() throws IOException {
        try (var paths = Files.list(home.resolve("reports"))) {
            return paths.sorted().toList();
        }
    }

    private int stored() {
        try (var opened = Home.open(home)) {
            return Math.toIntExact(opened.store().counts().postings().getOrDefault("c", 0L));
        }
    }
}
