package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.model.Fault;
import org.qualgraph.model.Posting;

class CorporaTest {
    @TempDir
    Path folder;

    @Test
    void walksAFolderInTheOrderOfNamesAndLeavesOutHiddenFiles() throws IOException {
        write("b.txt", "second");
        write("a/z.txt", "first");
        write("c.jsonl", "{\"text\":\"third\"}\n{\"text\":\"fourth\"}\n");
        write(".hidden.txt", "never");
        write(".git/x.txt", "never");

        assertThat(Outcomes.of(folder, ReadOptions.DEFAULTS).postings())
                .extracting(Posting::text)
                .containsExactly("first", "second", "third", "fourth");
    }

    @Test
    void givesEachPostingItsPlace() throws IOException {
        write("c.jsonl", "{\"text\":\"one\"}\n\n{\"text\":\"two\"}\n");

        assertThat(Outcomes.of(folder, ReadOptions.DEFAULTS).postings())
                .extracting(Posting::source)
                .containsExactly(
                        new Posting.Source(folder + "/c.jsonl", 1), new Posting.Source(folder + "/c.jsonl", 3));
    }

    @Test
    void namesFilesOfAFolderThatItCannotUse() throws IOException {
        write("logo.png", "\u0089PNG");
        write("README.md", "# About this corpus");
        write("posting.txt", "Engineer");

        assertThat(Outcomes.of(folder, ReadOptions.DEFAULTS).rejects())
                .containsExactly(
                        folder + "/README.md is about the corpus by its name; to read it, name the file itself",
                        folder + "/logo.png is of a kind that cannot be read (.png); if it is text, name its --format");
    }

    @Test
    void readsAFileThatIsNamedItselfWhateverItsEnding() throws IOException {
        assertThat(Outcomes.of(write("README.md", "# Engineer"), ReadOptions.DEFAULTS)
                        .posting()
                        .text())
                .isEqualTo("Engineer");
        assertThat(Outcomes.of(write("job.posting", "<html><body><p>Engineer</p>"), ReadOptions.DEFAULTS)
                        .posting()
                        .text())
                .isEqualTo("Engineer");
    }

    @Test
    void readsEveryFileAsTheFormatThatIsNamed() throws IOException {
        write("a.dat", "text,title\nKnows C++,Engineer\n");

        var posting =
                Outcomes.of(folder, ReadOptions.DEFAULTS.withFormat(Format.CSV)).posting();

        assertThat(posting.title()).isEqualTo("Engineer");
    }

    @Test
    void tellsTheFormatOfStandardInputByItsContent() {
        assertThat(Outcomes.of("-", "{\"text\":\"a\"}\n{\"text\":\"b\"}").postings())
                .hasSize(2);
        assertThat(Outcomes.of("-", " [ {\"text\":\"a\"} ]").postings()).hasSize(1);
        assertThat(Outcomes.of("-", "<!doctype html><p>a</p>").posting().text()).isEqualTo("a");
        assertThat(Outcomes.of("-", "---\ntitle: T\n---\na").posting().title()).isEqualTo("T");
        assertThat(Outcomes.of("-", "title;description\nT;a").posting().title()).isEqualTo("T");
        assertThat(Outcomes.of("-", "Engineer, experienced in text, wanted\n")
                        .posting()
                        .text())
                .startsWith("Engineer");
    }

    @Test
    void refusesAPathThatIsNotThere() {
        assertThatThrownBy(() -> Outcomes.of(folder.resolve("none"), ReadOptions.DEFAULTS))
                .isInstanceOfSatisfying(
                        UnreadableCorpusException.class,
                        e -> assertThat(e.fault()).isEqualTo(Fault.NOT_FOUND))
                .hasMessageContaining("none");
    }

    @Test
    void decompressesGzip() throws IOException {
        var file = folder.resolve("jobs.jsonl.gz");
        Files.write(file, gzip("{\"text\":\"one\"}\n{\"text\":\"two\"}"));

        assertThat(Outcomes.of(file, ReadOptions.DEFAULTS).postings()).hasSize(2);
    }

    @Test
    void readsWhatATruncatedGzipStillHoldsAndSaysSo() throws IOException {
        var line = "{\"text\":\"" + "one two three ".repeat(50) + "\"}\n";
        var whole = gzip(
                line.repeat(2000) + new java.util.Random(7).ints(20_000).boxed().toList());
        var half = java.util.Arrays.copyOf(whole, whole.length / 2);

        var outcomes = Outcomes.of("jobs.jsonl.gz", half, ReadOptions.DEFAULTS);

        assertThat(outcomes.postings()).hasSizeGreaterThan(1000);
        assertThat(outcomes.rejects()).containsExactly("jobs.jsonl.gz cannot be read to its end: it ends too early");
    }

    @Test
    void tellsItsProgressInBytesOfTheSource() throws IOException {
        write("a.txt", "x".repeat(100_000));
        write("b.csv", "text\nEngineer\n");
        var read = new AtomicLong();

        Corpora.read(folder, ReadOptions.DEFAULTS.withProgress(read::addAndGet), outcome -> {});

        assertThat(read).hasValue(Corpora.size(folder, ReadOptions.DEFAULTS)).hasValue(100_014);
    }

    @Test
    void letsWhatTheSinkThrowsPass() {
        for (var file : new String[] {"a.txt", "a.jsonl", "a.json", "a.csv", "a.html", "a.md"}) {
            var content = file.endsWith("csv") ? "text\na\n" : "{\"text\":\"a\"}";
            assertThatThrownBy(() -> Corpora.read(
                            new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                            file,
                            ReadOptions.DEFAULTS,
                            outcome -> {
                                throw new UncheckedIOException("the disk is full", new IOException());
                            }))
                    .hasMessage("the disk is full");
        }
    }

    private Path write(String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    static byte[] gzip(String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
