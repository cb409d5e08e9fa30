package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.corpus.TableEntry.Header;
import org.qualgraph.corpus.TableEntry.Reject;
import org.qualgraph.corpus.TableEntry.Row;

class TablesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.csv | 'name,note\nC++,\"a, \"\"b\"\"\nc\"\n'",
                "a.csv | 'name;note\nC++;\"a, \"\"b\"\"\nc\"\n'",
                "a.tsv | 'name\tnote\nC++\t\"a, \"\"b\"\"\nc\"\n'",
                "a     | 'name\tnote\r\nC++\t\"a, \"\"b\"\"\nc\"\r\n'"
            })
    void readsRowsUnderAHeader(String name, String text) {
        assertThat(entries(name, text)).containsExactly(new Header(List.of("name", "note")), row("C++", "a, \"b\"\nc"));
    }

    @Test
    void aTsvOfOneColumnKeepsItsCommas() {
        assertThat(entries("a.tsv", "name\nR, S and T\n")).contains(row("R, S and T"));
    }

    @Test
    void rowsWithEmptyCellsAndEmptyRowsStay() {
        assertThat(entries("a.csv", "name\nx\n\ny\n"))
                .containsExactly(new Header(List.of("name")), row("x"), row(""), row("y"));
        assertThat(entries("a.csv", "name,note\nx\n,,,\n,z\n"))
                .containsExactly(new Header(List.of("name", "note")), row("x", ""), row("", ""), row("", "z"));
    }

    @Test
    void takesAByteOrderMarkAndUtf16() {
        assertThat(entries("a.csv", "\uFEFFname\nKäse\n")).containsExactly(new Header(List.of("name")), row("Käse"));
        assertThat(entries("a.csv", "\uFEFFname\nKäse\n".getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly(new Header(List.of("name")), row("Käse"));
    }

    @Test
    void unpacksAndSaysWhereAPackedFileEndsTooEarly() throws IOException {
        var packed = gzip("name\n" + "Java\n".repeat(10_000));

        assertThat(entries("a.csv.gz", packed)).hasSize(10_001);
        var cut = entries("a.csv.gz", Arrays.copyOf(packed, packed.length - 10));
        assertThat(cut.getLast()).isInstanceOf(Reject.class);
        assertThat(((Reject) cut.getLast()).reason()).contains("ends too early");
    }

    @Test
    void namesTheLineOfARowThatCannotBeRead() {
        var entries = entries("a.csv", "name\nJava\nx,y\nK\u00E4se\nGo\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(entries)
                .containsExactly(
                        new Header(List.of("name")),
                        row("Java"),
                        new Reject("a.csv:3", "has 2 fields where the header has 1"),
                        new Reject("a.csv:4", "is not text in UTF-8; convert it to UTF-8"),
                        row("Go"));
    }

    @Test
    void saysFromWhereItIsNotRead() {
        var entries = entries("a.csv", "name\nJava\n\"Go\nC\n");

        assertThat(entries).hasSize(3).contains(row("Java"));
        assertThat(((Reject) entries.getLast()).reason()).contains("from here on the file is not read");
    }

    @Test
    void readsACellOfTenMegabytes() {
        var entries = entries("a.csv", "name\n" + "x".repeat(10_000_000) + "\nJava\n");

        assertThat(entries).hasSize(3);
        assertThat(entries.getLast()).isEqualTo(row("Java"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\u0000\u0001\n", "PK\u0003\u0004abcdefghijklmnopqrstuvwxyz"})
    void refusesWhatIsNoTable(String content) {
        assertThatThrownBy(() -> entries("a.csv", content))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageStartingWith("a.csv ");
        assertThatThrownBy(() -> Tables.read(Path.of("no/such.csv"), entry -> {}))
                .isInstanceOf(UnreadableTableException.class);
    }

    private static Row row(String... cells) {
        return new Row(List.of(cells));
    }

    private static List<TableEntry> entries(String name, String text) {
        return entries(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<TableEntry> entries(String name, byte[] bytes) {
        var entries = new ArrayList<TableEntry>();
        Tables.read(new ByteArrayInputStream(bytes), name, entries::add);
        return entries;
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
