package org.qualgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.corpus.Corpora;
import org.qualgraph.corpus.Outcome;
import org.qualgraph.corpus.ReadOptions;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.graph.GraphStore;
import org.qualgraph.index.posting.PostingFolder;
import org.qualgraph.model.Finding.Condition;
import org.qualgraph.model.Posting;
import org.qualgraph.model.PostingFilter;

/** Loads that are killed, that find no room, that fail: what was acknowledged stays, and the same command goes on. */
@Timeout(600)
class LoadRecoveryTest {
    private static final int POSTINGS = 1_500;
    private static final int SMALL_BATCH = 1_000;
    private static final int KILLS = Integer.getInteger("qualgraph.kills", 8);

    @TempDir
    private static Path folder;

    private static Path file = Path.of("");
    private static String whole = "";

    @BeforeAll
    static void loadUndisturbed() throws IOException {
        file = SyntheticPostings.write(folder.resolve("postings.jsonl"), POSTINGS);
        whole = dumpOfLoad(1, 100_000);
    }

    @Test
    void keepsWhatWasAcknowledgedWhenItIsKilledAndGoesOn() throws IOException, InterruptedException {
        var seed = 20261123L;
        var random = new Random(seed);
        var home = folder.resolve("killed");
        var index = folder.resolve("killed-index");
        long longest = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            var process = LoadProcess.start(home, file, SMALL_BATCH, out(), index);
            while (process.isAlive() && lines().isEmpty()) {
                Thread.sleep(5);
            }
            Thread.sleep(random.nextInt(600));
            process.destroyForcibly().waitFor();
            var acknowledged = lines().stream()
                    .filter(line -> line.matches("\\d+"))
                    .mapToLong(Long::parseLong)
                    .max();
            longest = Math.max(longest, acknowledged.orElse(0));
            assertThat(postings(home)).as("seed %d, kill %d", seed, kill).isGreaterThanOrEqualTo(longest);
            assertThat(indexed(home, index)).as("seed %d, kill %d", seed, kill).isEqualTo(postings(home));
        }
        assertThat(load(home)).last().isEqualTo("done");
        try (var store = GraphStore.open(home)) {
            assertThat(difference(dump(store))).isEmpty();
        }
        assertThat(indexed(home, index)).isEqualTo(POSTINGS);
    }

    @Test
    void givesTheSameStatementsByAnyNumberOfThreadsAndSizeOfBatches() {
        assertThat(difference(dumpOfLoad(16, 100_000))).isEmpty();
        assertThat(difference(dumpOfLoad(3, SMALL_BATCH))).isEmpty();
    }

    @Test
    void endsWithASentenceOnAFullDiskAndGoesOnWhenThereIsRoom() throws IOException, InterruptedException {
        var small = Files.createDirectory(folder.resolve("small"));
        assumeTrue(
                mount("-t", "tmpfs", "-o", "size=100m", "tmpfs", small.toString()), "file systems cannot be mounted");
        try {
            assertThat(load(small.resolve("home"))).last().asString().startsWith("FullDiskException: The disk of");
            assertThat(mount("-o", "remount,size=800m", small.toString())).isTrue();
            assertThat(load(small.resolve("home"))).last().isEqualTo("done");
            try (var store = GraphStore.open(small.resolve("home"))) {
                assertThat(difference(dump(store))).isEmpty();
            }
        } finally {
            run("umount", "--lazy", small.toString());
        }
    }

    @Test
    void refusesASecondProcess() throws IOException, InterruptedException {
        var home = folder.resolve("taken");
        try (var store = GraphStore.open(home)) {
            assertThat(load(home)).singleElement().asString().startsWith("HomeInUseException");
            assertThat(store.generation()).isZero();
        }
    }

    @Test
    void writesNothingOfABatchInWhichItIsToldToStop() {
        var writing = new AtomicInteger();
        var listener = new LoadListener() {
            @Override
            public void writing() {
                if (writing.incrementAndGet() == 30) {
                    throw new InterruptedLoadException();
                }
            }
        };
        try (var store = GraphStore.inMemory()) {
            var loading = new Loading(store::write, new Extractor(SyntheticPostings.vocabulary()), "a", listener);
            assertThatThrownBy(() ->
                            loading.load(sink -> SyntheticPostings.outcomes(100).forEach(sink)))
                    .isInstanceOf(InterruptedLoadException.class);
            assertThat(store.counts().postings()).isEmpty();
        }
    }

    @Test
    void comesOutOfAFailureOfTheReaderOfTheTextOrOfTheWriter() {
        var broken = new IllegalStateException("broken");
        for (int threads : List.of(1, 4)) {
            assertThatThrownBy(() -> load(threads, 1_000, sink -> {
                        SyntheticPostings.outcomes(50).forEach(sink);
                        throw broken;
                    }))
                    .isSameAs(broken);
            assertThatThrownBy(() -> new Loading(
                                    (batch, beforeEach) -> {
                                        throw broken;
                                    },
                                    new Extractor(SyntheticPostings.vocabulary()),
                                    "synthetic",
                                    LoadListener.DEAF,
                                    threads,
                                    1_000)
                            .load(sink -> SyntheticPostings.outcomes(5_000).forEach(sink)))
                    .isSameAs(broken);
        }
    }

    @Test
    void rejectsOtherContentUnderTheSameIdentifier() {
        var rejects = new ArrayList<Outcome.Reject>();
        var listener = new LoadListener() {
            @Override
            public void rejected(Outcome.Reject reject) {
                rejects.add(reject);
            }
        };
        var first = SyntheticPostings.posting(1);
        var other = SyntheticPostings.posting(2);
        var same = new Posting(other.source(), first.identifier(), other.title(), other.text(), other.fields());
        try (var store = GraphStore.inMemory()) {
            new Loading(store::write, new Extractor(SyntheticPostings.vocabulary()), "a", listener)
                    .load(sink -> List.of(first, first, same)
                            .forEach(posting -> sink.accept(new Outcome.Read(posting, List.of()))));
            assertThat(store.counts().postings()).containsEntry("a", 1L);
        }
        assertThat(rejects).singleElement().satisfies(reject -> {
            assertThat(reject.source()).isEqualTo(other.source());
            assertThat(reject.reason()).contains("identifier of an earlier entry", "P-1");
        });
    }

    /** Loads in a process of its own to the end; gives what it printed. */
    private static List<String> load(Path home) throws IOException, InterruptedException {
        LoadProcess.start(home, file, SMALL_BATCH, out()).waitFor();
        return lines();
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(out());
    }

    private static Path out() {
        return folder.resolve("out.txt");
    }

    private static String dumpOfLoad(int threads, int batch) {
        return load(threads, batch, sink -> Corpora.read(file, ReadOptions.DEFAULTS, sink));
    }

    private static String load(int threads, int batch, Consumer<Consumer<Outcome>> source) {
        try (var store = GraphStore.inMemory(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))) {
            var extractor = new Extractor(SyntheticPostings.vocabulary());
            new Loading(store::write, extractor, "synthetic", LoadListener.DEAF, threads, batch).load(source);
            return dump(store);
        }
    }

    /** Some of the statements that stand in one of two dumps only. */
    private static List<String> difference(String dump) {
        var some = new HashSet<>(whole.lines().toList());
        var other = dump.lines().filter(line -> !some.remove(line)).toList();
        return Stream.concat(some.stream(), other.stream()).limit(10).toList();
    }

    /** How many postings the index holds once it is opened; it is not damaged, and each is as the store holds it. */
    private static long indexed(Path home, Path index) {
        try (var store = GraphStore.open(home)) {
            assertThat(store.readPostings(new PostingFolder(index)::examine).is(Condition.WHOLE))
                    .isTrue();
            try (var opened = store.readPostings(new PostingFolder(index)::open)) {
                assertThat(store.readPostings(new PostingFolder(index)::examine).sentence())
                        .contains("as in the graph");
                return opened.count(PostingFilter.ALL);
            }
        }
    }

    private static long postings(Path home) {
        try (var store = GraphStore.open(home)) {
            return store.counts().postings().getOrDefault("synthetic", 0L);
        }
    }

    private static String dump(GraphStore store) {
        var out = new ByteArrayOutputStream();
        store.dump(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static boolean mount(String... arguments) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(arguments));
        words.addFirst("mount");
        return run(words.toArray(String[]::new));
    }

    private static boolean run(String... words) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
