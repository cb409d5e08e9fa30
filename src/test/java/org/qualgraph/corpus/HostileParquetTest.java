package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parquet files that are broken or meant to break something. */
@Timeout(value = 100, unit = TimeUnit.SECONDS)
class HostileParquetTest {
    private static final int ROUNDS = 150;

    @ParameterizedTest
    @ValueSource(
            strings = {"postings-none", "postings-snappy", "postings-gzip", "postings-zstd", "postings-v2", "nested"})
    void survivesFlippedBytes(String name) throws IOException {
        var whole = ParquetReaderTest.bytes(name);
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var bytes = whole.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = random.nextBoolean() ? (byte) 0xFF : (byte) random.nextInt();
            }
            assertThatCode(() -> assertThat(parquet(bytes).all()).isNotEmpty())
                    .as("%s, seed %d, round %d", name, seed, round)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void rejectsAFileThatIsCutOffAnywhere() throws IOException {
        var whole = ParquetReaderTest.bytes("postings-none");
        for (int length = 0; length < whole.length; length += 7) {
            var outcomes = parquet(Arrays.copyOf(whole, length));

            assertThat(outcomes.postings()).isEmpty();
            assertThat(outcomes.rejects()).hasSize(1);
        }
    }

    @Test
    void rejectsBytesThatAreCutOutOfTheMiddle() throws IOException {
        var whole = ParquetReaderTest.bytes("postings-none");
        var bytes = ByteBuffer.allocate(whole.length - 20)
                .put(whole, 0, 100)
                .put(whole, 120, whole.length - 120)
                .array();

        assertThat(parquet(bytes).rejects()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 0, 1, 500_000_000})
    void believesNoLengthOfAFooter(int length) throws IOException {
        var bytes = ParquetReaderTest.bytes("postings-none");
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.length - 8, length);

        assertThat(parquet(bytes).rejects()).hasSize(1);
    }

    @Test
    void believesNoSizeWithinAFooter() {
        /* Field 1 with a text of 2 GB, a list of as many, a map of as many. */
        for (var type : new int[] {0x18, 0x19, 0x1B}) {
            var absurd = type == 0x19
                    ? new byte[] {(byte) type, (byte) 0xF8, -1, -1, -1, -1, 7, 0}
                    : new byte[] {(byte) type, -1, -1, -1, -1, 7, 0};

            assertThatThrownBy(() -> CompactThrift.walk(ByteBuffer.wrap(absurd), (path, value) -> {}))
                    .isInstanceOf(BufferUnderflowException.class);
            assertThat(parquet(footer(absurd)).rejects())
                    .containsExactly("- is no whole Parquet file: its footer is malformed");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x1C, 0x19})
    void refusesAFooterThatIsNestedAMillionDeep(int type) {
        var nested = new byte[1_000_000];
        Arrays.fill(nested, (byte) type);

        assertThat(parquet(footer(nested)).rejects())
                .containsExactly("- is no whole Parquet file: what it tells of itself is malformed");
    }

    @Test
    void readsNumbersByThePathOfTheirFields() {
        /* {1: 2, 5: {1: 300}, 6: [{2: -1}]} */
        var bytes = new byte[] {0x15, 4, 0x4C, 0x15, (byte) 0xD8, 4, 0, 0x19, 0x1C, 0x25, 1, 0, 0};
        var told = new StringBuilder();

        int length = CompactThrift.walk(
                ByteBuffer.wrap(bytes),
                (path, value) -> told.append(path).append('=').append(value).append(' '));

        assertThat(told).hasToString("1=2 501=300 602=-1 ");
        assertThat(length).isEqualTo(bytes.length);
    }

    private static byte[] footer(byte[] structure) {
        var mark = "PAR1".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(structure.length + 12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(mark)
                .put(structure)
                .putInt(structure.length)
                .put(mark)
                .array();
    }

    private static Outcomes parquet(byte[] bytes) {
        return Outcomes.of("-", bytes, ReadOptions.DEFAULTS.withFormat(Format.PARQUET));
    }
}
