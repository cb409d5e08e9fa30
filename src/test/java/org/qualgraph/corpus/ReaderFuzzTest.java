package org.qualgraph.corpus;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every format whatever its bytes are. A build reads the {@link Seeds} and what was once found with them, which lies
 * under {@code ReaderFuzzTestInputs}, each file named after what it shows. {@code JAZZER_FUZZ=1 mvn test
 * -Dtest=ReaderFuzzTest#pdf} makes new bytes of them for some minutes, and writes down those that break a promise.
 */
@Timeout(20)
class ReaderFuzzTest {
    private static final String SEEDS = "org.qualgraph.corpus.Seeds#";
    private static final String FUZZED = "4m";

    @TempDir
    private static Path folder;

    @MethodSource(SEEDS + "text")
    @FuzzTest(maxDuration = FUZZED)
    void text(byte[] file) {
        SoundOutcomes.hold("a.txt", file);
    }

    @MethodSource(SEEDS + "markdown")
    @FuzzTest(maxDuration = FUZZED)
    void markdown(byte[] file) {
        SoundOutcomes.hold("a.md", file);
    }

    @MethodSource(SEEDS + "html")
    @FuzzTest(maxDuration = FUZZED)
    void html(byte[] file) {
        SoundOutcomes.hold("a.html", file);
    }

    @MethodSource(SEEDS + "json")
    @FuzzTest(maxDuration = FUZZED)
    void json(byte[] file) {
        SoundOutcomes.hold("a.json", file);
    }

    @MethodSource(SEEDS + "jsonLines")
    @FuzzTest(maxDuration = FUZZED)
    void jsonLines(byte[] file) {
        SoundOutcomes.hold("a.jsonl", file);
    }

    @MethodSource(SEEDS + "csv")
    @FuzzTest(maxDuration = FUZZED)
    void csv(byte[] file) {
        SoundOutcomes.hold("a.csv", file);
    }

    @MethodSource(SEEDS + "tsv")
    @FuzzTest(maxDuration = FUZZED)
    void tsv(byte[] file) {
        SoundOutcomes.hold("a.tsv", file);
    }

    @MethodSource(SEEDS + "quads")
    @FuzzTest(maxDuration = FUZZED)
    void quads(byte[] file) {
        SoundOutcomes.hold("a.nq", file);
    }

    @MethodSource(SEEDS + "parquet")
    @FuzzTest(maxDuration = FUZZED)
    void parquet(byte[] file) {
        // Read once: which of several faults the threads of the library meet first, nobody knows.
        SoundOutcomes.hold(Outcomes.of("a.parquet", file, ReadOptions.DEFAULTS).all());
    }

    @MethodSource(SEEDS + "pdf")
    @FuzzTest(maxDuration = FUZZED)
    void pdf(byte[] file) {
        SoundOutcomes.hold("a.pdf", file);
    }

    @MethodSource(SEEDS + "docx")
    @FuzzTest(maxDuration = FUZZED)
    void docx(byte[] file) {
        SoundOutcomes.hold("a.docx", file);
    }

    @MethodSource(SEEDS + "document")
    @FuzzTest(maxDuration = FUZZED)
    void documentOfDocx(byte[] part) {
        SoundOutcomes.hold("a.docx", Seeds.docx(part));
    }

    @MethodSource(SEEDS + "compressed")
    @FuzzTest(maxDuration = FUZZED)
    void compressed(byte[] file) {
        SoundOutcomes.hold("a.txt", file);
    }

    @MethodSource(SEEDS + "zip")
    @FuzzTest(maxDuration = FUZZED)
    void zip(byte[] file) {
        SoundOutcomes.hold("a", file);
    }

    @MethodSource(SEEDS + "zip")
    @FuzzTest(maxDuration = FUZZED)
    void zipInPlace(byte[] file) throws IOException {
        var path = Files.write(folder.resolve("a.zip"), file);
        SoundOutcomes.hold(Outcomes.of(path, ReadOptions.DEFAULTS).all());
    }

    @MethodSource(SEEDS + "tar")
    @FuzzTest(maxDuration = FUZZED)
    void tar(byte[] file) {
        SoundOutcomes.hold("a", file);
    }

    @MethodSource(SEEDS + "anything")
    @FuzzTest(maxDuration = FUZZED)
    void whatTheNameDoesNotTell(byte[] file) {
        SoundOutcomes.hold("-", file);
    }
}
