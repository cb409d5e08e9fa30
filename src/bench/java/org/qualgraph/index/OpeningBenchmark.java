package org.qualgraph.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.qualgraph.Shared;
import org.qualgraph.model.Vocabulary;

/**
 * Milliseconds that it takes to build the index of our labels and those of ESCO in an empty folder, and to open it where
 * another process has built it: cold, as the first thing that a new JVM does with the index, and warm. Prints the size.
 * Needs ESCO beside the repository ({@link Shared}).
 *
 * <pre>mvn -P bench test-compile exec:exec -Dbench.args=OpeningBenchmark</pre>
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 6)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class OpeningBenchmark {

    /** The labels, and a folder with nothing in it each time. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init")
    public static class Empty {
        private Vocabulary vocabulary;
        private TemporaryFolder folder;
        private long bytes;

        @Setup
        public void read() {
            vocabulary = LabelsWithEsco.read();
        }

        @Setup(Level.Invocation)
        public void create() {
            folder = TemporaryFolder.create();
        }

        @TearDown(Level.Invocation)
        public void delete() {
            bytes = folder.bytes();
            folder.close();
        }

        @TearDown
        public void print() {
            System.out.printf(
                    "%,d labels, %,d bytes in the folder%n",
                    IndexedName.of(vocabulary).size(), bytes);
        }
    }

    /** The labels, and the folder in which another process has indexed them. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init")
    public static class Indexed {
        private final TemporaryFolder folder = TemporaryFolder.create();
        private final List<ConceptIndex> open = new ArrayList<>();
        private Vocabulary vocabulary;

        @Setup
        public void index() throws IOException, InterruptedException {
            vocabulary = LabelsWithEsco.read();
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(List.of("-cp", System.getProperty("java.class.path")));
            if (System.getProperty("qualgraph.shared") != null) {
                command.add("-Dqualgraph.shared=" + System.getProperty("qualgraph.shared"));
            }
            command.addAll(List.of(LabelsWithEsco.class.getName(), folder.path().toString()));
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("The other process could not index the labels");
            }
        }

        @TearDown(Level.Invocation)
        public void closeIndex() {
            open.forEach(ConceptIndex::close);
            open.clear();
        }

        @TearDown
        public void delete() {
            folder.close();
        }
    }

    @Benchmark
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(3)
    public void buildCold(Empty empty) {
        buildWarm(empty);
    }

    @Benchmark
    public void buildWarm(Empty empty) {
        ConceptIndex.open(empty.folder.path(), empty.vocabulary).close();
    }

    @Benchmark
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(3)
    public void openCold(Indexed indexed) {
        openWarm(indexed);
    }

    @Benchmark
    public void openWarm(Indexed indexed) {
        indexed.open.add(ConceptIndex.open(indexed.folder.path(), indexed.vocabulary));
    }
}
