package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.corpus.Packed.File;
import org.qualgraph.model.Posting;

/** Archives as people make them. */
class ArchiveTest {
    private static final File[] JOBS = {
        new File("b/", new byte[0]),
        File.of("b/second.txt", "second"),
        File.of("./a/first.html", "<html><body><p>first</p></body></html>"),
        File.of("jobs.jsonl", "{\"text\":\"third\"}\n\n{\"text\":\"fourth\"}\n")
    };

    @TempDir
    Path folder;

    /** The ways in which the same files are packed. */
    enum Kind {
        ZIP {
            @Override
            byte[] pack(File... files) throws IOException {
                return Packed.zip(files);
            }
        },
        STREAMED_ZIP {
            @Override
            byte[] pack(File... files) throws IOException {
                return Packed.streamedZip(files);
            }
        },
        TAR {
            @Override
            byte[] pack(File... files) throws IOException {
                return Packed.tar(files);
            }
        };

        abstract byte[] pack(File... files) throws IOException;

        String ending() {
            return this == TAR ? "tar" : "zip";
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void readsAnArchiveLikeAFolderInItsOwnOrder(Kind kind) throws IOException {
        var file = write("jobs." + kind.ending(), kind.pack(JOBS));

        var outcomes = Outcomes.of(file, ReadOptions.DEFAULTS);

        assertThat(outcomes.rejects()).isEmpty();
        assertThat(outcomes.postings()).extracting(Posting::text).containsExactly("second", "first", "third", "fourth");
        assertThat(outcomes.postings())
                .extracting(Posting::source)
                .containsExactly(
                        new Posting.Source(file + "!/b/second.txt", 1),
                        new Posting.Source(file + "!/a/first.html", 1),
                        new Posting.Source(file + "!/jobs.jsonl", 1),
                        new Posting.Source(file + "!/jobs.jsonl", 3));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void readsAnArchiveFromAStreamWithoutAName(Kind kind) throws IOException {
        var outcomes = read("standard input", kind.pack(JOBS));

        assertThat(outcomes.rejects()).isEmpty();
        assertThat(outcomes.postings()).hasSize(4);
        assertThat(outcomes.postings().getFirst().source().file()).isEqualTo("standard input!/b/second.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst", "bz2", "xz"})
    void readsACompressedTarUnderItsLongAndShortName(String ending) throws IOException {
        var bytes = Packed.compressed(ending, Packed.tar(JOBS));
        write("jobs.tar." + ending, bytes);
        write("jobs.t" + ending, bytes);

        assertThat(Outcomes.of(folder, ReadOptions.DEFAULTS).rejects()).isEmpty();
        assertThat(Outcomes.of(folder, ReadOptions.DEFAULTS).postings()).hasSize(8);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void passesOverWhatItPassesOverInAFolder(Kind kind) throws IOException {
        var bytes = kind.pack(
                File.of("README.md", "# About"),
                File.of("logo.png", "\u0089PNG"),
                File.of(".git/a.txt", "never"),
                File.of("__MACOSX/._b.txt", "never"),
                File.of(".DS_Store", "never"),
                File.of("b.txt", "Engineer"));

        var outcomes = read("a." + kind.ending(), bytes);

        assertThat(outcomes.postings()).extracting(Posting::text).containsExactly("Engineer");
        assertThat(outcomes.rejects())
                .containsExactly(
                        "a." + kind.ending()
                                + "!/README.md is about the corpus by its name; to read it, name the file itself",
                        "a." + kind.ending() + "!/logo.png is of a kind that cannot be read (.png);"
                                + " if it is text, name its --format");
    }

    @Test
    void readsEveryFileInItAsTheFormatThatIsNamed() throws IOException {
        var bytes = Packed.zip(File.of("a.dat", "text,title\nKnows C++,Engineer\n"));

        assertThat(Outcomes.of("a.zip", bytes, ReadOptions.DEFAULTS.withFormat(Format.CSV))
                        .posting()
                        .title())
                .isEqualTo("Engineer");
    }

    @Test
    void readsArchivesInArchivesThreeDeep() throws IOException {
        var third = Packed.tar(File.of("c.txt", "deep"));
        var second = Packed.streamedZip(new File("third.tar.gz", Packed.compressed("gz", third)));
        var first = Packed.tar(new File("second.zip", second));
        var file = write("first.tar.zst", Packed.compressed("zst", first));

        assertThat(Outcomes.of(file, ReadOptions.DEFAULTS).posting().source().file())
                .isEqualTo(file + "!/second.zip!/third.tar.gz!/c.txt");
        assertThat(read("top.zip", Packed.zip(new File("first.tar", first))).rejects())
                .containsExactly("top.zip!/first.tar!/second.zip!/third.tar.gz"
                        + " is an archive in 3 archives, too deep to be read");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void tellsItsProgressInBytesOfTheArchiveEachOnce(Kind kind) throws IOException {
        write("jobs." + kind.ending(), kind.pack(JOBS));
        write("passed.png", new byte[100]);
        var told = new AtomicLong();

        Corpora.read(folder, ReadOptions.DEFAULTS.withProgress(told::addAndGet), outcome -> {});

        assertThat(told)
                .hasValue(Files.size(folder.resolve("jobs." + kind.ending())))
                .hasValue(Corpora.size(folder, ReadOptions.DEFAULTS));
    }

    @Test
    void readsNamesInUtf8AndInTheOldEncodingOfDos() throws IOException {
        var utf8 = Packed.zip(File.of("b\u00fcro.txt", "a"));
        var marked = "b\u00fcro.txt".getBytes(StandardCharsets.UTF_8);
        var dos = "b\u00fcroX.txt".getBytes(Charset.forName("IBM437"));
        var unmarked = Packed.replaced(utf8, marked, dos);

        assertThat(read("a.zip", utf8).posting().source().file()).isEqualTo("a.zip!/b\u00fcro.txt");
        assertThat(read("a.zip", unmarked).posting().source().file()).isEqualTo("a.zip!/b\u00fcroX.txt");
    }

    @Test
    void readsNamesOfATarInUtf8AndInLatin() throws IOException {
        var utf8 = Packed.tar(File.of("b\u00fcro.txt", "a"));

        assertThat(read("a.tar", utf8).posting().source().file()).isEqualTo("a.tar!/b\u00fcro.txt");

        // the same sum of bytes, so that the header stays valid: C3 BC becomes FC 83
        var latin = Packed.replaced(utf8, Packed.bytes("\u00fc"), new byte[] {(byte) 0xFC, (byte) 0x83});
        assertThat(read("a.tar", latin).posting().source().file()).startsWith("a.tar!/b\u00fc");
    }

    @Test
    void isNotFooledByATextFileOrADocument() throws IOException {
        assertThat(read("a", Packed.bytes("PK is a postcode. " + "Engineer ".repeat(100)))
                        .posting()
                        .text())
                .startsWith("PK");
        var document = Packed.zip(File.of("[Content_Types].xml", "<Types/>"), File.of("word/document.xml", "<w/>"));
        assertThat(read("standard input", document).rejects()).containsExactly("standard input:1 has no text");
        assertThat(read("jobs.csv", Packed.zip(File.of("jobs.csv", "text\nEngineer\n")))
                        .postings())
                .hasSize(1);
    }

    @Test
    void namesAnArchiveThatIsNoneAndOneThatHoldsNothing() throws IOException {
        assertThat(List.of(
                        read("a.zip", Packed.bytes("<html>Please log in")),
                        read("a.tar", new byte[0]),
                        read("a.tar", Packed.tar()),
                        read("a.zip", Packed.zip()),
                        read("a.zip", Packed.zip(new File("only-folders/", new byte[0])))))
                .flatExtracting(Outcomes::rejects)
                .containsExactly(
                        "a.zip is no zip archive with files in it, whatever its name says",
                        "a.tar is no tar archive with files in it, whatever its name says",
                        "a.tar is no tar archive with files in it, whatever its name says",
                        "a.zip is no zip archive with files in it, whatever its name says",
                        "a.zip holds no files");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static Outcomes read(String name, byte[] bytes) {
        return Outcomes.of(name, bytes, ReadOptions.DEFAULTS);
    }
}
