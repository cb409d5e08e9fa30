package org.qualgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qualgraph.corpus.Outcome;
import org.qualgraph.model.Posting;

class LoadScreensTest {
    private static final OptionalLong UNKNOWN = OptionalLong.empty();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aTerminalShowsABarOfBytes() {
        var screen = terminal();
        screen.progress(figures(0, 0, 0, OptionalLong.of(40_000_000)));
        screen.progress(figures(12_000, 10, 10_000_000, OptionalLong.of(40_000_000)));
        screen.end(report(figures(12_000, 10, 40_000_000, OptionalLong.of(40_000_000)), 0));

        assertThat(frames())
                .allSatisfy(frame -> assertThat(frame.length()).isLessThan(100))
                .anySatisfy(
                        frame -> assertThat(frame).startsWith("jobs").contains("25%", "10/40 MB", "12,000 postings"));
        assertThat(out.toString()).startsWith("jobs: 12,000 postings (12,000 new");
    }

    @Test
    void aTerminalShowsCountsWhereTheSizeIsNotKnown() {
        var screen = terminal();
        screen.progress(figures(0, 0, 0, UNKNOWN));
        screen.progress(figures(12_000, 75, 10_000_000, UNKNOWN));
        screen.end(report(figures(12_000, 80, 10_000_000, UNKNOWN), 0));

        assertThat(frames())
                .allSatisfy(frame -> assertThat(frame).doesNotContain("%", "█"))
                .anySatisfy(frame ->
                        assertThat(frame).startsWith("jobs: 12,000 postings, 160 a second, 10.0 MB read, 0:01:15"));
    }

    @Test
    void aTerminalShowsTwentyRejectsAndTellsWhereTheOthersAre() {
        var screen = terminal();
        screen.progress(figures(0, 0, 0, UNKNOWN));
        screen.end(report(figures(1, 1, 100, UNKNOWN), 25));

        assertThat(Stream.of(err.toString().split("\n")).map(LoadScreensTest::afterReturns))
                .hasSize(21)
                .contains("rejected jobs.jsonl:1 has no text: {}", "rejected jobs.jsonl:20 has no text: {}")
                .endsWith("and 5 more, all in reports/jobs.jsonl");
        assertThat(out.toString()).contains("25 rejects").contains("The whole report: reports/jobs.jsonl");
    }

    @Test
    void aLogHasALineInTenSeconds() {
        var screen = new LogScreen("jobs", new PrintWriter(out, true), new PrintWriter(err, true));
        for (var seconds : List.of(0, 5, 9, 10, 15, 19, 21)) {
            screen.progress(figures(seconds * 100L, seconds, seconds * 1_000_000L, OptionalLong.of(40_000_000)));
        }

        assertThat(err.toString().lines())
                .containsExactly(
                        "jobs: 1,000 postings, 100 a second, 10.0 MB of 40.0 MB, 0:00:10, 0:00:30 left",
                        "jobs: 2,100 postings, 100 a second, 21.0 MB of 40.0 MB, 0:00:21, 0:00:19 left");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void thePaceIsThatOfTheLastTenSeconds() {
        var rate = new RecentRate();

        assertThat(rate.at(0, 0)).isZero();
        assertThat(rate.at(5, 500)).isEqualTo(100);
        assertThat(rate.at(10, 1000)).isEqualTo(100);
        assertThat(rate.at(20, 1100)).isEqualTo(10);
        assertThat(rate.at(31, 1100)).isZero();
    }

    private TerminalScreen terminal() {
        return new TerminalScreen("jobs", 100, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    /** What stood on the terminal's line, one after the other. */
    private List<String> frames() {
        return List.of(err.toString().split("\r")).stream()
                .map(String::stripTrailing)
                .toList();
    }

    private static String afterReturns(String line) {
        return line.substring(line.lastIndexOf('\r') + 1);
    }

    private static LoadFigures figures(long postings, double seconds, long bytes, OptionalLong ofBytes) {
        var written = new BatchCounts(postings, 0, 0, 0, 0);
        return new LoadFigures(written, 0, 0, 0, bytes, ofBytes, seconds, seconds == 0 ? 0 : postings / seconds);
    }

    private static LoadReport report(LoadFigures figures, int rejects) {
        var first = IntStream.rangeClosed(1, Math.min(rejects, LoadTally.SHOWN))
                .mapToObj(line -> new Outcome.Reject(new Posting.Source("jobs.jsonl", line), "has no text", "{}"))
                .collect(Collectors.toList());
        var all = new LoadFigures(
                figures.written(),
                0,
                rejects,
                0,
                figures.bytes(),
                figures.ofBytes(),
                figures.seconds(),
                figures.recentRate());
        var plan = new LoadPlan("jobs", List.of("jobs.jsonl"), Optional.empty(), Instant.EPOCH);
        return new LoadReport(
                plan, LoadReport.Ending.DONE, "", all, List.of(), first, Path.of("reports", "jobs.jsonl"));
    }
}
