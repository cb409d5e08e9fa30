package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.corpus.ArchiveTest.Kind;
import org.qualgraph.corpus.Packed.File;
import org.qualgraph.model.Posting;

/** Archives that are broken or meant to break something. */
@Timeout(100)
class HostileArchiveTest {
    private static final File A = File.of("a.txt", "Engineer A");
    private static final File B = File.of("b.txt", "Engineer B");
    private static final File C = File.of("c.txt", "Engineer C");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void readsWhatATruncatedArchiveStillHoldsAndSaysSoOnce(Kind kind) throws IOException {
        var whole = kind.pack(A, B, File.of("c.txt", "word ".repeat(10)));
        int used = kind == Kind.TAR ? 3 * 1024 : whole.length;
        for (int length = 600; length < used; length++) {
            outcomesOfTruncated(kind, Arrays.copyOf(whole, length), length);
        }
    }

    private void outcomesOfTruncated(Kind kind, byte[] bytes, int length) throws IOException {
        var file = Files.write(folder.resolve("a." + kind.ending()), bytes);
        var outcomes = Outcomes.of(file, ReadOptions.DEFAULTS);
        assertThat(outcomes.rejects())
                .as("length %d", length)
                .hasSize(1)
                .allMatch(reject -> reject.startsWith(file + " cannot be read "));
    }

    @Test
    void tellsHowFarATruncatedTarWasRead() throws IOException {
        var whole = Packed.compressed("gz", Packed.tar(A, B, noise("c.txt", 20_000)));

        var outcomes = read("a.tgz", Arrays.copyOf(whole, whole.length - 5000));

        assertThat(outcomes.postings()).extracting(Posting::text).containsExactly("Engineer A", "Engineer B");
        assertThat(outcomes.rejects()).containsExactly("a.tgz cannot be read past its file c.txt: it ends too early");
    }

    @Test
    void noticesATarThatIsCutBetweenTwoFiles() throws IOException {
        var outcomes = read("a.tar", Arrays.copyOf(Packed.tar(A, B), 1024));

        assertThat(outcomes.postings()).hasSize(1);
        assertThat(outcomes.rejects()).containsExactly("a.tar cannot be read past its file a.txt: it ends too early");
    }

    @Test
    void readsOnInTheOuterArchiveWhereAnInnerOneIsBroken() throws IOException {
        var inner = Packed.compressed("gz", Packed.tar(A, noise("x.txt", 20_000)));
        var cut = new File("inner.tgz", Arrays.copyOf(inner, inner.length / 2));

        for (var kind : Kind.values()) {
            var outcomes = read("outer." + kind.ending(), kind.pack(cut, B));
            assertThat(outcomes.postings()).extracting(Posting::text).containsExactly("Engineer A", "Engineer B");
            assertThat(outcomes.rejects())
                    .containsExactly("outer." + kind.ending()
                            + "!/inner.tgz cannot be read past its file x.txt: it ends too early");
        }
    }

    @Test
    void tellsOfATarBehindATar() throws IOException {
        var two = new ByteArrayOutputStream();
        two.write(Packed.tar(A));
        two.write(Packed.tar(B));

        assertThat(read("a.tar", two.toByteArray()).rejects())
                .containsExactly(
                        "a.tar cannot be read past its file a.txt: something else stands behind the mark of its end");
    }

    @ParameterizedTest
    @EnumSource(names = {"ZIP", "STREAMED_ZIP"})
    void namesTheFileOfAZipWhoseChecksumIsWrong(Kind kind) throws IOException {
        var crc = new CRC32();
        crc.update(B.content());
        var sum = new byte[4];
        IntStream.range(0, 4).forEach(i -> sum[i] = (byte) (crc.getValue() >> 8 * i));
        var broken = Packed.replaced(kind.pack(A, B, C), sum, new byte[] {1, 2, 3, 4});
        var file = Files.write(folder.resolve("a.zip"), broken);

        assertThat(Outcomes.of(file, ReadOptions.DEFAULTS).postings()).hasSize(2);
        assertThat(Outcomes.of(file, ReadOptions.DEFAULTS).rejects())
                .containsExactly(file + "!/b.txt cannot be read to its end: it does not match its checksum");
        assertThat(read("-", broken).rejects())
                .containsExactly(
                        kind == Kind.ZIP
                                ? "-!/b.txt cannot be read to its end: it does not match its checksum"
                                : "-!/b.txt does not match its checksum; what was read of it may be wrong");
    }

    @Test
    void losesOnlyTheFileThatIsBrokenInAZipThatIsAFile() throws IOException {
        var noise = noise("b.txt", 2000);
        var bytes = Packed.zip(A, noise, C);
        Arrays.fill(bytes, 300, 900, (byte) 0xFF);
        var file = Files.write(folder.resolve("a.zip"), bytes);

        var outcomes = Outcomes.of(file, ReadOptions.DEFAULTS);

        assertThat(outcomes.postings()).extracting(Posting::text).containsExactly("Engineer A", "Engineer C");
        assertThat(outcomes.rejects()).singleElement().asString().startsWith(file + "!/b.txt cannot be read");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void refusesNamesThatNoHonestArchiveHas(Kind kind) throws IOException {
        var bytes = kind.pack(
                File.of("../../etc/passwd.txt", "x"),
                File.of("/etc/passwd.txt", "x"),
                File.of("C:\\jobs\\a.txt", "x"),
                File.of("d/" + "n".repeat(60_000) + ".txt", "x"),
                File.of("tell\u001b[2Jtale.txt", "Engineer"),
                C);

        var name = "a." + kind.ending();
        var outcomes = read(name, bytes);

        assertThat(outcomes.rejects())
                .containsExactly(
                        name + "!/../../etc/passwd.txt has a name that leads out of its archive",
                        name + "!//etc/passwd.txt has a name that leads out of its archive",
                        name + "!/C:/jobs/a.txt has a name that leads out of its archive",
                        name + "!/d/" + "n".repeat(198) + "\u2026 has a name of 60006 characters");
        assertThat(outcomes.postings())
                .extracting(posting -> posting.source().file())
                .containsExactly(name + "!/tell\ufffd[2Jtale.txt", name + "!/c.txt");
    }

    @Test
    void refusesANameWithANul() throws IOException {
        var bytes = Packed.replaced(Packed.zip(A, C), Packed.bytes("a.txt"), Packed.bytes("a\0txt"));

        var outcomes = read("a.zip", bytes);

        assertThat(outcomes.rejects()).containsExactly("a.zip!/a\ufffdtxt has a name with a NUL in it");
        assertThat(outcomes.postings()).hasSize(1);
    }

    @Test
    void refusesAHeaderOfATarThatWouldFillTheMemory() throws IOException {
        var huge = new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
        huge.setSize(50_000_000);

        assertThat(read("a.tar", Packed.tar(huge, new byte[50_000_000], C)).rejects())
                .containsExactly(
                        "a.tar cannot be read to its end: the header of a file in it is longer than 1000000 bytes");
    }

    @Test
    void namesEncryptedFilesAndReadsOn() throws IOException {
        var bytes = Packed.zip(A, C);
        bytes[6] |= 1;
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        bytes[directory + 8] |= 1;
        var file = Files.write(folder.resolve("a.zip"), bytes);

        for (var outcomes : new Outcomes[] {Outcomes.of(file, ReadOptions.DEFAULTS), read(file.toString(), bytes)}) {
            assertThat(outcomes.rejects())
                    .containsExactly(file + "!/a.txt is encrypted; unpack its archive and name the folder");
            assertThat(outcomes.postings()).hasSize(1);
        }
    }

    @Test
    void readsAFileWithItsLengthBehindItOnlyWhereTheDirectoryCanBeRead() throws IOException {
        var bytes = storedWithDescriptor();
        var file = Files.write(folder.resolve("a.zip"), bytes);

        assertThat(Outcomes.of(file, ReadOptions.DEFAULTS).posting().text()).isEqualTo("Engineer A");
        assertThat(read("-", bytes).rejects())
                .first()
                .isEqualTo("-!/a.txt has no length in front of it; name the archive itself, not as a stream");
    }

    /** As some programs write it to a pipe. */
    private static byte[] storedWithDescriptor() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            zip.setMethod(ZipArchiveOutputStream.STORED);
            var entry = new ZipArchiveEntry(A.name());
            var crc = new CRC32();
            crc.update(A.content());
            entry.setCrc(crc.getValue());
            entry.setSize(A.content().length);
            zip.putArchiveEntry(entry);
            zip.write(A.content());
            zip.closeArchiveEntry();
        }
        var zip = bytes.toByteArray();
        zip[6] |= 8;
        zip[new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2") + 8] |= 8;
        return zip;
    }

    @ParameterizedTest
    @ValueSource(bytes = {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_FIFO, TarConstants.LF_CHR})
    void followsNoLinksInATar(byte type) throws IOException {
        var link = new TarArchiveEntry("link.txt", type);
        link.setLinkName("/etc/passwd");

        var outcomes = read("a.tar", Packed.tar(link, new byte[0], C));

        assertThat(outcomes.postings()).hasSize(1);
        assertThat(outcomes.rejects())
                .singleElement()
                .isIn("a.tar!/link.txt is a link, which is not followed", "a.tar!/link.txt is no regular file");
    }

    @Test
    void passesOverASparseFileHoweverLargeItSaysToBe() throws IOException {
        var bytes = Packed.tar(A, C);
        var header = Arrays.copyOf(bytes, 512);
        header[156] = TarConstants.LF_GNUTYPE_SPARSE;
        System.arraycopy(Packed.bytes("ustar  \0"), 0, header, 257, 8);
        System.arraycopy(Packed.bytes("77777777770\0" + "00000000012\0"), 0, header, 386, 24);
        System.arraycopy(Packed.bytes("100000000002\0"), 0, header, 483, 12);
        TarUtils.formatCheckSumOctalBytes(checksum(header), header, 148, 8);
        System.arraycopy(header, 0, bytes, 0, 512);

        var outcomes = read("a.tar", bytes);

        assertThat(outcomes.rejects()).containsExactly("a.tar!/a.txt is a sparse file, which no text is");
        assertThat(outcomes.postings()).extracting(Posting::text).containsExactly("Engineer C");
    }

    private static long checksum(byte[] header) {
        Arrays.fill(header, 148, 156, (byte) ' ');
        return TarUtils.computeCheckSum(header);
    }

    @ParameterizedTest
    @EnumSource(names = {"ZIP", "STREAMED_ZIP"})
    void refusesABombAndGoesOnWithTheNextSource(Kind kind) throws IOException {
        var bomb = new File("bomb.jsonl", new byte[110_000_000]);
        Files.write(folder.resolve("a.zip"), kind.pack(A, bomb, C));
        Files.writeString(folder.resolve("b.txt"), "Engineer");

        var outcomes = Outcomes.of(folder, ReadOptions.DEFAULTS);

        assertThat(outcomes.postings()).extracting(Posting::text).containsExactly("Engineer A", "Engineer");
        assertThat(outcomes.rejects())
                .last()
                .isEqualTo(folder + "/a.zip cannot be read past its file bomb.jsonl:"
                        + " it grows more than 200 times when decompressed");
    }

    @Test
    void looksNoDeeperIntoZipsOfZipsThanItSays() throws IOException {
        var level = Packed.zip(A);
        for (int depth = 0; depth < 6; depth++) {
            var inner = level;
            level = Packed.zip(IntStream.range(0, 4)
                    .mapToObj(i -> new File("lib" + i + ".zip", inner))
                    .toArray(File[]::new));
        }

        var outcomes = read("42.zip", level);

        assertThat(outcomes.postings()).isEmpty();
        assertThat(outcomes.rejects()).hasSize(64).allMatch(reject -> reject.endsWith("too deep to be read"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void neverThrowsWhateverTheBytes(Kind kind) throws IOException {
        var whole = kind.pack(A, B, noise("c.jsonl", 300), new File("d.tgz", Packed.compressed("gz", Packed.tar(A))));
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            var broken = Arrays.copyOf(whole, round % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int i = random.nextInt(6); i > 0 && broken.length > 0; i--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            var file = Files.write(folder.resolve("a." + kind.ending()), broken);
            assertThatCode(() -> {
                        Outcomes.of(file, ReadOptions.DEFAULTS);
                        read("-", broken);
                    })
                    .as("seed %d, round %d", seed, round)
                    .doesNotThrowAnyException();
        }
    }

    private static File noise(String name, int length) {
        return File.of(
                name,
                new Random(3)
                        .ints(length, 'a', 'z')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    private static Outcomes read(String name, byte[] bytes) {
        return Outcomes.of(name, bytes, ReadOptions.DEFAULTS);
    }
}
