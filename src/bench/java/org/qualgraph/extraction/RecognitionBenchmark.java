package org.qualgraph.extraction;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.qualgraph.analysis.Tokenizer;
import org.qualgraph.model.Concept;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Vocabulary;

/**
 * Postings a second on one core: finding the labels of a vocabulary in the text, by this project and by what else runs on
 * the JVM; and, as {@code EXTRACTION}, all that this project does with a posting. An operation is one posting; the
 * counter {@code megabytes} is of text.
 *
 * <pre>mvn -P bench test-compile exec:exec</pre>
 *
 * Needs the corpus {@code linkedin-indeed-data-2019} and ESCO beside the repository ({@link org.qualgraph.Shared}).
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 7, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class RecognitionBenchmark {

    /** Who reads. */
    public enum Reader {
        QUALGRAPH,
        GATE,
        SOLR,
        OPENNLP,
        AHO_CORASICK,
        AHO_CORASICK_DOUBLE_ARRAY,
        /** The whole of {@link Extractor}, with links and requirements. */
        EXTRACTION
    }

    /** Which labels are looked for. */
    public enum Labels {
        OURS,
        OURS_AND_ESCO
    }

    /** The postings, in turn, and who reads them. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init")
    public static class Reading {
        @Param
        public Reader reader;

        @Param
        public Labels labels;

        private List<Posting> postings;
        private Recogniser recogniser;
        private int next;

        @Setup
        public void read() {
            postings = BenchmarkData.postings();
            var concepts =
                    labels == Labels.OURS ? BenchmarkData.qualifications() : BenchmarkData.qualificationsAndEsco();
            recogniser = recogniser(reader, concepts);
        }

        private Posting next() {
            next = next + 1 == postings.size() ? 0 : next + 1;
            return postings.get(next);
        }
    }

    /** How much text was read. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Text {
        public double megabytes;
    }

    private static Recogniser recogniser(Reader reader, List<Concept> concepts) {
        var labels = Recogniser.labels(concepts);
        return switch (reader) {
            case QUALGRAPH -> ours(concepts);
            case GATE -> new GateRecogniser(labels);
            case SOLR -> new SolrRecogniser(labels);
            case OPENNLP -> new OpenNlpRecogniser(labels);
            case AHO_CORASICK -> new AhoCorasickRecogniser(labels);
            case AHO_CORASICK_DOUBLE_ARRAY -> new DoubleArrayRecogniser(labels);
            case EXTRACTION -> extraction(concepts);
        };
    }

    private static Recogniser ours(List<Concept> concepts) {
        var gazetteer = new Gazetteer(concepts);
        var tokenizer = new Tokenizer(gazetteer::knows);
        return text -> gazetteer.candidates(text, tokenizer.tokens(text)).size();
    }

    /** Extraction links our own concepts, whatever else the vocabulary holds. */
    private static Recogniser extraction(List<Concept> concepts) {
        var extractor = new Extractor(new Vocabulary(concepts));
        return text -> extractor.extract(Posting.ofText(text)).mentions().size();
    }

    @Benchmark
    public int read(Reading reading, Text text) {
        var posting = reading.next();
        text.megabytes += posting.text().length() / 1e6;
        return reading.recogniser.recognise(posting.text());
    }
}
