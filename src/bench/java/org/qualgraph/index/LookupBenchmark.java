package org.qualgraph.index;

import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.qualgraph.Shared;
import org.qualgraph.evaluation.LookupSet;

/**
 * Milliseconds that a lookup of one name takes, by this project and by what else is used for it: one thread, one answer
 * wanted, the queries of a set in turn. Before the time, the first answers are counted that are right, which warms up too.
 * {@link LookupComparison} runs it and makes tables of both.
 *
 * <p>Needs the set {@code lookup} beside the repository ({@link Shared}), and PostgreSQL on the machine for two of the
 * contestants, which fail alone where it is not there.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 6)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "--enable-native-access=ALL-UNNAMED"})
public class LookupBenchmark {

    /** The names, in turn, and who looks them up. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init")
    public static class Asking {
        @Param
        public Contestant contestant;

        @Param
        public QuerySet set;

        private NameFinder finder;
        private List<String> names;
        private int next;

        @Setup
        public void index() {
            var data = LookupSet.read(
                    Shared.file("lookup")
                            .orElseThrow(
                                    () -> new IllegalStateException(
                                            "The set lookup is not here: -Dqualgraph.shared or QUALGRAPH_SHARED names the folder it is in")));
            var before = heap();
            var start = System.nanoTime();
            finder = contestant.index(data.vocabulary());
            var seconds = (System.nanoTime() - start) / 1e9;
            LookupFigures.add(
                    new LookupFigures.Cost(contestant, seconds, finder.bytesOnDisk(), Math.max(0, heap() - before)));
            var queries = set.queries(data);
            FirstAnswers.count(contestant, finder, set, queries).forEach(LookupFigures::add);
            names = queries.stream().map(LookupSet.Query::text).toList();
        }

        private static long heap() {
            System.gc();
            var runtime = Runtime.getRuntime();
            return runtime.totalMemory() - runtime.freeMemory();
        }

        private String next() {
            next = next + 1 == names.size() ? 0 : next + 1;
            return names.get(next);
        }

        @TearDown
        public void close() {
            finder.close();
        }
    }

    @Benchmark
    public String find(Asking asking) {
        return asking.finder.first(asking.next());
    }
}
