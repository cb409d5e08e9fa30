package org.qualgraph.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
import org.qualgraph.extraction.Extractor;
import org.qualgraph.graph.GraphStore;
import org.qualgraph.graph.SparqlLimits;
import org.qualgraph.index.ConceptIndex;
import org.qualgraph.index.posting.PostingIndex;
import org.qualgraph.model.HeldPostings;
import org.qualgraph.model.IndexedPosting;
import org.qualgraph.model.Posting;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.PostingSummary;
import org.qualgraph.query.MatchQuestion.Target;
import org.qualgraph.relatedness.Relatedness;

/**
 * Milliseconds that it takes to match a profile with 100,000 postings: those of a home, without their texts, repeated under
 * other identifiers. Each time the ten best are read and assessed, too. The median and the 99th percentile are among what
 * is printed.
 *
 * <pre>mvn -P bench test-compile exec:exec "-Dbench.args=MatchBenchmark -jvmArgsAppend -Dqualgraph.home=DIR"</pre>
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
public class MatchBenchmark {
    private static final int POSTINGS = 100_000;

    private static final Map<String, List<String>> PROFILES = Map.of(
            "graduate",
            List.of(
                    "degree/master",
                    "field/computer-science",
                    "skill/python",
                    "skill/pytorch",
                    "skill/deep-learning",
                    "skill/scikit-learn",
                    "skill/pandas",
                    "skill/sql",
                    "skill/git",
                    "skill/docker",
                    "venue/neurips"),
            "analyst",
            List.of(
                    "degree/bachelor",
                    "field/economics",
                    "skill/sql",
                    "skill/tableau",
                    "skill/excel",
                    "skill/power-bi",
                    "skill/data-analysis",
                    "skill/a-b-testing",
                    "skill/statistics",
                    "skill/dashboards"),
            "embedded",
            List.of(
                    "degree/diplom",
                    "field/electrical-engineering",
                    "skill/c-plus-plus",
                    "skill/c",
                    "skill/embedded-systems",
                    "skill/embedded-linux",
                    "skill/git",
                    "skill/python",
                    "skill/can-bus"));

    @Param({"graduate", "analyst", "embedded"})
    private String profile;

    private GraphStore store;
    private PostingIndex postings;
    private UseCases useCases;

    @Setup
    public void open() {
        var home = Path.of(System.getProperty("qualgraph.home", ""));
        store = GraphStore.open(home.resolve("graph"));
        postings = PostingIndex.inMemory(new Repeated(store.readPostings(MatchBenchmark::read)));
        var vocabulary = store.vocabulary();
        var counts = store.coOccurrences(vocabulary);
        useCases = UseCases.over(new UseCases.Parts(
                store,
                vocabulary,
                ConceptIndex.inMemory(vocabulary),
                () -> postings,
                new Extractor(vocabulary),
                new Relatedness(vocabulary, counts),
                counts,
                Posting::ofText,
                SparqlLimits.DEFAULTS));
    }

    @TearDown
    public void close() {
        postings.close();
        store.close();
    }

    @Benchmark
    public MatchListing match() {
        var stated = StatedProfile.of(PROFILES.getOrDefault(profile, List.of()));
        return useCases.matchProfile()
                .match(new MatchQuestion(stated, Target.POSTINGS, PostingFilter.ALL, Optional.empty(), 10));
    }

    private static List<IndexedPosting> read(HeldPostings held) {
        var postings = new ArrayList<IndexedPosting>();
        held.forEach((id, fingerprint) -> postings.add(held.posting(id)));
        return postings;
    }

    /** Some postings over and over, under new identifiers. */
    private static final class Repeated implements HeldPostings {
        private final Map<PostingId, IndexedPosting> postings = new HashMap<>();

        Repeated(List<IndexedPosting> some) {
            var random = new Random(7);
            var originals = some.stream()
                    .filter(posting -> posting.summary().duplicateOf().isEmpty())
                    .toList();
            for (int i = 0; i < POSTINGS; i++) {
                var id = new PostingId("posting/%016x%04x".formatted(random.nextLong(), random.nextInt(1 << 16)));
                postings.put(id, renamed(originals.get(i % originals.size()), id));
            }
        }

        private static IndexedPosting renamed(IndexedPosting posting, PostingId id) {
            var summary = posting.summary();
            return new IndexedPosting(
                    new PostingSummary(
                            id,
                            summary.corpus(),
                            summary.title(),
                            summary.organization(),
                            summary.role(),
                            summary.datePosted(),
                            Optional.empty()),
                    posting.language(),
                    "",
                    posting.places(),
                    posting.organization(),
                    posting.asked(),
                    posting.locations(),
                    posting.pay(),
                    posting.requirements());
        }

        @Override
        public String state() {
            return "repeated";
        }

        @Override
        public void forEach(Visitor visitor) {
            postings.keySet().forEach(id -> visitor.posting(id, ""));
        }

        @Override
        public IndexedPosting posting(PostingId id) {
            return postings.getOrDefault(id, postings.values().iterator().next());
        }
    }
}
