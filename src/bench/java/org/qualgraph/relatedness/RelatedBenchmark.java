package org.qualgraph.relatedness;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.qualgraph.graph.GraphStore;
import org.qualgraph.model.CoOccurrences;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Related;

/**
 * Milliseconds that it takes to list twenty related concepts, with reasons, over 50,000 postings: those of a home, again
 * and again. What is given is what a posting taken at random asks for. The median and the 99th percentile are among what is
 * printed.
 *
 * <pre>mvn -P bench test-compile exec:exec "-Dbench.args=RelatedBenchmark -jvmArgsAppend -Dqualgraph.home=DIR"</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "--enable-native-access=ALL-UNNAMED"})
@SuppressWarnings("NullAway.Init")
public class RelatedBenchmark {
    private static final int POSTINGS = 50_000;
    private static final int QUESTIONS = 1_000;
    private static final int LIMIT = 20;

    /** How many concepts are given, and whether answers are made ahead. */
    public enum Given {
        ONE_AHEAD(1),
        ONE(1),
        FIVE(5);

        private final int concepts;

        Given(int concepts) {
            this.concepts = concepts;
        }
    }

    @Param
    private Given given;

    private Relatedness relatedness;
    private List<List<ConceptId>> questions;
    private int next;

    @Setup
    public void open() {
        try (var store = GraphStore.open(
                Path.of(System.getProperty("qualgraph.home", "")).resolve("graph"))) {
            var vocabulary = store.vocabulary();
            var postings = repeated(store.coOccurrences(vocabulary));
            relatedness = new Relatedness(vocabulary, postings);
            var random = new Random(3);
            questions = Stream.generate(() -> question(postings, random))
                    .filter(concepts -> concepts.size() == given.concepts)
                    .limit(QUESTIONS)
                    .toList();
        }
        if (given == Given.ONE_AHEAD) {
            relatedness.prepare(() -> false);
        }
    }

    @Benchmark
    public List<Related> related() {
        next = (next + 1) % QUESTIONS;
        return relatedness.related(questions.get(next), Set.of()).limit(LIMIT).toList();
    }

    private static CoOccurrences repeated(CoOccurrences some) {
        var postings = new ArrayList<int[][]>();
        for (int i = 0; i < POSTINGS; i++) {
            postings.add(Arrays.stream(some.asked(i % some.postings()))
                    .mapToObj(concept -> new int[] {concept})
                    .toArray(int[][]::new));
        }
        return CoOccurrences.of(
                IntStream.range(0, some.concepts()).mapToObj(some::concept).toList(), postings);
    }

    private List<ConceptId> question(CoOccurrences postings, Random random) {
        var asked = postings.asked(random.nextInt(postings.postings()));
        var concepts = new LinkedHashSet<ConceptId>();
        for (int i = 0; i < given.concepts && asked.length > 0; i++) {
            concepts.add(postings.concept(asked[random.nextInt(asked.length)]));
        }
        return List.copyOf(concepts);
    }
}
