package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.Posting;

/** The files were written with Apache Arrow; write.py beside them says what is in each. */
class ParquetReaderTest {
    static final Path FOLDER = Path.of("src/test/resources/parquet");

    @ParameterizedTest
    @ValueSource(strings = {"none", "snappy", "gzip", "zstd", "v2"})
    void findsTheFieldsOfRowsByTheNamesOfTheirColumns(String kind) {
        var outcomes = read("postings-" + kind);

        var first = outcomes.postings().getFirst();
        assertThat(first.identifier()).contains("17");
        assertThat(first.title()).isEqualTo("Engineer");
        assertThat(first.text()).isEqualTo("Build compilers.\n\nSkills\n\u2022 MLIR\n\u2022 TVM");
        assertThat(first.fields().organization()).contains("Acme");
        assertThat(first.fields().locations()).containsExactly("Bern, CH");
        assertThat(first.fields().datePosted()).contains(LocalDate.of(2024, 3, 5));
        assertThat(first.fields().pay()).contains("CHF 90000.50 - 120000.00");
        assertThat(first.fields().employmentType()).contains("Contract");
        assertThat(outcomes.postings())
                .extracting(Posting::text)
                .endsWith("Caf\u00e9 \ud83d\ude80", "Skills\n\u2022 SQL\n\u2022 Excel");
        assertThat(outcomes.postings())
                .extracting(posting -> posting.source().entry())
                .containsExactly(1L, 2L, 4L);
        assertThat(outcomes.rejects()).containsExactly(FOLDER + "/postings-" + kind + ".parquet:3 has no text");
    }

    @Test
    void readsGroupsAndListsLikeObjectsAndArraysOfJson() {
        var postings = read("nested").postings();

        var first = postings.getFirst();
        assertThat(first.title()).isEqualTo("R&D Engineer");
        assertThat(first.text()).isEqualTo("Build\n\n\u2022 C++");
        assertThat(first.fields().organization()).contains("Acme");
        assertThat(first.fields().locations()).containsExactly("Kirkland, WA, US", "Bern, CH");
        assertThat(first.fields().pay()).contains("USD 10 - 20.5 per hour");
        assertThat(first.fields().datePosted()).contains(LocalDate.of(2026, 4, 8));
        assertThat(first.fields().employmentType()).contains("FULL_TIME, CONTRACTOR");
        assertThat(postings).extracting(Posting::title).containsExactly("R&D Engineer", "Second", "Third");
        assertThat(postings.subList(1, 3)).allSatisfy(posting -> {
            assertThat(posting.fields().organization()).isEmpty();
            assertThat(posting.fields().locations()).isEmpty();
            assertThat(posting.fields().employmentType()).isEmpty();
        });
    }

    @Test
    void takesMappedColumnsFromWithinGroups() {
        var options = ReadOptions.DEFAULTS
                .withMapping("organization=labels.company")
                .withMapping("text=labels.tags")
                .withMapping("title=attributes");

        var postings = Outcomes.of(FOLDER.resolve("nested.parquet"), options).postings();

        assertThat(postings).singleElement().extracting(Posting::text).isEqualTo("\u2022 a\n\u2022 b\n\u2022 c");
        assertThat(postings.getFirst().fields().organization()).contains("Other");
        assertThat(postings.getFirst().title()).isEqualTo("Research");
    }

    @ParameterizedTest
    @CsvSource({
        "day, 2024-03-05",
        "local, 2024-03-05T12:30",
        "instant, 2024-03-05T12:30:00Z",
        "nanos, 2024-03-05T12:30",
        "time, 08:30",
        "int, -7",
        "uint32, 4294967295",
        "uint64, 18446744073709551615",
        "double, 100000",
        "float, 0.1",
        "half, 1.5",
        "bool, true",
        "decimal, -1.50",
        "decimal32, 7.5",
        "bytes, caf\u00e9",
        "dictionary, x",
        "uuid, 00010203-0405-0607-0809-0a0b0c0d0e0f"
    })
    void writesValuesOfEveryTypeAsAPersonWould(String column, String written) {
        var options = ReadOptions.DEFAULTS.withMapping("text=" + column);

        assertThat(Outcomes.of(FOLDER.resolve("types.parquet"), options)
                        .posting()
                        .text())
                .isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nan", "null"})
    void hasNothingForWhatIsNoNumberOrMissing(String column) {
        var options = ReadOptions.DEFAULTS.withMapping("text=" + column);

        assertThat(Outcomes.of(FOLDER.resolve("types.parquet"), options).rejects())
                .containsExactly(FOLDER + "/types.parquet:1 has no text");
    }

    @Test
    void readsTheTimesOfOldWriters() {
        assertThat(read("int96").postings())
                .extracting(posting ->
                        posting.fields().datePosted().map(LocalDate::toString).orElse(""))
                .containsExactly("2024-03-05", "");
    }

    @ParameterizedTest
    @CsvSource({
        "encrypted-footer, is encrypted",
        "encrypted-columns, cannot be read as Parquet: Encrypted",
        "postings-lz4, is compressed as LZ4_RAW",
        "no-text, 'has no column known to hold text among \"x\", \"y\"; name it with --map text=COLUMN'",
        "bomb, has pages that take "
    })
    void saysWhyAFileIsNotRead(String name, String reason) {
        var outcomes = read(name);

        assertThat(outcomes.postings()).isEmpty();
        assertThat(outcomes.rejects())
                .singleElement()
                .asString()
                .startsWith(FOLDER + "/" + name + ".parquet " + reason);
    }

    @Test
    void saysThatAFileWithoutRowsHoldsNothing() {
        assertThat(read("no-rows").rejects()).containsExactly(FOLDER + "/no-rows.parquet:1 holds no postings");
    }

    @Test
    void rejectsARowInAWrongEncodingAlone() {
        var outcomes = read("latin");

        assertThat(outcomes.rejects())
                .containsExactly(FOLDER + "/latin.parquet:1 is not text in UTF-8; convert it to UTF-8");
        assertThat(outcomes.postings())
                .singleElement()
                .extracting(posting -> posting.source().entry())
                .isEqualTo(2L);
    }

    @Test
    void rejectsARowThatIsTooLong() {
        var outcomes = Outcomes.of(FOLDER.resolve("postings-none.parquet"), ReadOptions.DEFAULTS.withEntryLimit(50));

        assertThat(outcomes.rejects()).first().asString().endsWith(":1 is longer than 50 bytes");
        assertThat(outcomes.postings()).hasSize(2);
    }

    @Test
    void tellsTheFormatByItsFirstBytes(@TempDir Path folder) throws IOException {
        var file = folder.resolve("export");
        Files.copy(FOLDER.resolve("postings-none.parquet"), file);

        assertThat(Outcomes.of(file, ReadOptions.DEFAULTS).postings()).hasSize(3);
    }

    @Test
    void readsAStreamAndLeavesNoCopyBehind() throws IOException {
        var before = copies();

        assertThat(Outcomes.of("-", bytes("postings-snappy"), ReadOptions.DEFAULTS)
                        .postings())
                .hasSize(3);
        assertThat(Outcomes.of("a.parquet.gz", gzip(bytes("nested")), ReadOptions.DEFAULTS)
                        .postings())
                .hasSize(3);
        assertThat(Outcomes.of("a.parquet", new byte[0], ReadOptions.DEFAULTS).rejects())
                .containsExactly("a.parquet is empty");
        assertThatThrownBy(() -> Corpora.read(
                        new ByteArrayInputStream(bytes("nested")), "a.parquet", ReadOptions.DEFAULTS, outcome -> {
                            assertThat(copies()).isEqualTo(before);
                            throw new IllegalStateException("enough");
                        }))
                .hasMessage("enough");

        assertThat(copies()).isEqualTo(before);
    }

    @Test
    void refusesToCopyAStreamThatIsTooLong() throws IOException {
        var before = copies();
        var input = Input.of("a.parquet", new ByteArrayInputStream(bytes("nested")));

        assertThatThrownBy(() -> ChannelFile.open(input, 1000)).hasMessageContaining("is longer than 1000 bytes");
        assertThat(copies()).isEqualTo(before);
    }

    @Test
    void tellsOfEveryByteOnce() throws IOException {
        var file = FOLDER.resolve("postings-none.parquet");
        var told = new AtomicLong();

        Corpora.read(file, ReadOptions.DEFAULTS.withProgress(told::addAndGet), outcome -> {});

        assertThat(told).hasValue(Files.size(file));
    }

    static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name + ".parquet"));
    }

    private static Outcomes read(String name) {
        return Outcomes.of(FOLDER.resolve(name + ".parquet"), ReadOptions.DEFAULTS);
    }

    private static List<Path> copies() {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("qualgraph.*\\.parquet"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
