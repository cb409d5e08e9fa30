package org.qualgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFolderTest {
    private static final Instant TIME = Instant.parse("2026-03-05T12:00:00.123456Z");

    @TempDir
    private Path home;

    private ReportFolder folder;

    @BeforeEach
    void makeAFolder() {
        folder = new ReportFolder(home);
    }

    @Test
    void aReportTakesItsNameWhenItIsFinished() throws IOException {
        var report = folder.begin("jobs", TIME);
        report.add("first");
        report.flush();
        assertThat(names()).containsExactly("jobs-20260305T120000.123Z.unfinished.jsonl");

        report.finish("last");
        report.finish("too late");
        report.add("too late");

        assertThat(names()).containsExactly("jobs-20260305T120000.123Z.jsonl");
        assertThat(report.path()).hasContent("first\nlast");
    }

    @Test
    void keepsTheLastTwentyOfEachCorpus() throws IOException {
        folder.begin("jobs-2", TIME).finish("{}");
        for (int second = 0; second < 25; second++) {
            folder.begin("jobs", TIME.plusSeconds(second)).finish("{}");
        }

        assertThat(names())
                .hasSize(21)
                .contains("jobs-2-20260305T120000.123Z.jsonl")
                .contains("jobs-20260305T120005.123Z.jsonl", "jobs-20260305T120024.123Z.jsonl")
                .doesNotContain("jobs-20260305T120004.123Z.jsonl");
    }

    @Test
    void twoLoadsAtTheSameMomentHaveTwoReports() throws IOException {
        var one = folder.begin("jobs", TIME);
        var other = folder.begin("jobs", TIME);
        one.finish("one");
        folder.begin("jobs", TIME).finish("third");
        other.finish("other");

        assertThat(names()).hasSize(3);
        assertThat(one.path()).hasContent("one");
        assertThat(other.path()).hasContent("other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"event\":\"start\"}\n", "{\"event\":\"start\"}\n{\"event\":\"rej", "{\"event"})
    void saysOfAReportThatBrokeOffThatItsLoadWasInterrupted(String written) throws IOException {
        var reports = Files.createDirectories(home.resolve("reports"));
        Files.writeString(reports.resolve("old-20260101T000000.000Z.unfinished.jsonl"), written);

        folder.begin("jobs", TIME).finish("{}");

        var whole = written.substring(0, written.lastIndexOf('\n') + 1);
        assertThat(reports.resolve("old-20260101T000000.000Z.jsonl"))
                .content()
                .startsWith(whole + "{\"event\":\"report\",\"corpus\":\"old\",\"outcome\":\"interrupted\",")
                .endsWith("\n");
        assertThat(names()).hasSize(2).noneMatch(name -> name.contains("unfinished"));
    }

    @Test
    void leavesOtherFilesAlone() throws IOException {
        var reports = Files.createDirectories(home.resolve("reports"));
        Files.writeString(reports.resolve("notes.jsonl"), "mine");
        Files.writeString(reports.resolve("jobs.unfinished.jsonl"), "mine");

        folder.begin("jobs", TIME).finish("{}");

        assertThat(names()).contains("notes.jsonl", "jobs.unfinished.jsonl").hasSize(3);
    }

    private List<String> names() throws IOException {
        try (var paths = Files.list(home.resolve("reports"))) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
