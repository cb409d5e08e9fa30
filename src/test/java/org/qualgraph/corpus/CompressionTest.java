package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.Posting;

/** Compressed files, whole, broken and hostile. */
class CompressionTest {
    private static final byte[] TWO = Packed.bytes("{\"text\":\"one\"}\n{\"text\":\"two\"}\n");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst", "bz2", "xz"})
    void readsACompressedFileByItsNameAndByItsBytes(String ending) {
        var bytes = Packed.compressed(ending, TWO);

        assertThat(read("jobs.jsonl." + ending, bytes).postings())
                .extracting(Posting::source)
                .containsExactly(
                        new Posting.Source("jobs.jsonl." + ending, 1), new Posting.Source("jobs.jsonl." + ending, 2));
        assertThat(read("standard input", bytes).postings()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst", "bz2", "xz"})
    void readsCompressedFilesOneBehindTheOtherAsOne(String ending) {
        var part = Packed.compressed(ending, TWO);
        var parts = Arrays.copyOf(part, 2 * part.length);
        System.arraycopy(part, 0, parts, part.length, part.length);

        var outcomes = new ArrayList<Outcome>();
        Corpora.read(new Dripping(parts), "jobs.jsonl", ReadOptions.DEFAULTS, outcomes::add);

        assertThat(new Outcomes(outcomes).postings()).hasSize(4);
        assertThat(new Outcomes(outcomes).rejects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst", "bz2", "xz"})
    void readsWhatATruncatedFileStillHoldsAndSaysSo(String ending) {
        var whole = Packed.compressed(ending, lines(60_000));
        var half = Arrays.copyOf(whole, whole.length / 2);

        var outcomes = read("jobs.jsonl." + ending, half);

        assertThat(outcomes.postings()).hasSizeGreaterThan(10_000);
        assertThat(outcomes.rejects())
                .containsExactly("jobs.jsonl." + ending + " cannot be read to its end: it ends too early");
    }

    @Test
    void givesTheFirstLinesOfASmallGzipThatIsCutOff() {
        var whole = Packed.compressed("gz", lines(30));

        var outcomes = read("jobs.jsonl.gz", Arrays.copyOf(whole, whole.length - 20));

        assertThat(outcomes.postings()).hasSizeBetween(25, 30);
        assertThat(outcomes.rejects()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst", "bz2", "xz"})
    void neverTakesBrokenBytesForWhole(String ending) {
        var whole = Packed.compressed(ending, lines(300));
        var unbroken = read("jobs.jsonl." + ending, whole).all();
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            var broken = whole.clone();
            int place = whole.length / 4 + random.nextInt(whole.length / 2);
            broken[place] ^= (byte) (1 << random.nextInt(8));
            var outcomes = read("jobs.jsonl." + ending, broken);
            if (!outcomes.all().equals(unbroken)) {
                assertThat(outcomes.rejects())
                        .as("seed %d, round %d", seed, round)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void checksTheChecksumOfGzip() {
        var bytes = Packed.compressed("gz", TWO);
        bytes[bytes.length - 6] ^= 1;

        var outcomes = read("jobs.jsonl.gz", bytes);

        assertThat(outcomes.postings()).hasSize(2);
        assertThat(outcomes.rejects())
                .containsExactly("jobs.jsonl.gz cannot be read to its end: it does not match its checksum");
    }

    @Test
    void tellsOfGarbageBehindGzipButNotOfThePaddingOfATape() {
        var bytes = Packed.compressed("gz", TWO);

        assertThat(read("a.jsonl", Arrays.copyOf(bytes, 1024)).rejects()).isEmpty();
        bytes = Arrays.copyOf(bytes, bytes.length + 3);
        bytes[bytes.length - 1] = 'x';
        assertThat(read("a.jsonl", bytes).rejects())
                .containsExactly("a.jsonl cannot be read to its end: something that is not gzip stands in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst", "bz2", "xz"})
    void refusesABomb(String ending) {
        assertThat(read("a.jsonl." + ending, Packed.compressed(ending, new byte[110_000_000]))
                        .rejects())
                .contains("a.jsonl." + ending
                        + " cannot be read to its end: it grows more than 200 times when decompressed");
    }

    @Test
    void readsWhatIsCompressedTwiceButNotWithoutEnd() {
        var bytes = Packed.compressed("gz", Packed.compressed("bz2", Packed.compressed("zst", TWO)));

        assertThat(read("a.jsonl", bytes).postings()).hasSize(2);
        assertThat(read("a.jsonl", Packed.compressed("xz", bytes)).rejects())
                .containsExactly("a.jsonl is compressed more than 3 times over");
    }

    @Test
    void tellsOfACompressedFileThatIsEmpty() {
        assertThat(read("a.jsonl.gz", new byte[0]).rejects()).containsExactly("a.jsonl.gz is empty");
        assertThat(read("a.tgz", Packed.compressed("gz", new byte[0])).rejects())
                .containsExactly("a.tgz is empty");
    }

    @Test
    void readsAFileThatWasDecompressedAndKeptItsName() {
        assertThat(read("jobs.jsonl.gz", TWO).postings()).hasSize(2);
    }

    @Test
    void refusesAWindowThatWouldTakeTooMuchMemory() {
        var tooWide = new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, (byte) 0xA8, 1, 0, 0};

        assertThat(read("a.zst", tooWide).rejects())
                .singleElement()
                .asString()
                .contains("cannot be read to its end")
                .contains("memory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst", "bz2", "xz"})
    void tellsItsProgressInCompressedBytesEachOnce(String ending) throws IOException {
        var file = folder.resolve("jobs.jsonl." + ending);
        Files.write(file, Packed.compressed(ending, lines(2000)));
        var read = new AtomicLong();

        Corpora.read(file, ReadOptions.DEFAULTS.withProgress(read::addAndGet), outcome -> {});

        assertThat(read).hasValue(Files.size(file)).hasValue(Corpora.size(file, ReadOptions.DEFAULTS));
    }

    private static Outcomes read(String name, byte[] bytes) {
        return Outcomes.of(name, bytes, ReadOptions.DEFAULTS);
    }

    /** Lines that do not compress well. */
    private static byte[] lines(int count) {
        return Packed.bytes(new Random(7)
                .ints(count)
                .mapToObj(number -> "{\"text\":\"Engineer " + number + " wanted\"}\n")
                .collect(Collectors.joining()));
    }

    /** A pipe that has a byte now and then and never knows of the next. */
    private static final class Dripping extends FilterInputStream {
        Dripping(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(length, 1));
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
