package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.Fault;

/** Patterns of files, and folders that lead astray. */
class GlobTest {
    @TempDir
    Path folder;

    @BeforeEach
    void someFiles() throws IOException {
        for (var name : new String[] {
            "b.txt", "a.txt", "c.md", "d/e.txt", "d/f/g.txt", ".h.txt", ".i/j.txt", "d/__MACOSX/k.txt", "README.txt"
        }) {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "*.txt, a.txt b.txt",
        "[ab].*, a.txt b.txt",
        "?.{txt;md}, a.txt b.txt c.md",
        "*/*.txt, d/e.txt",
        "**/*.txt, a.txt b.txt d/e.txt d/f/g.txt",
        "**/f/*, d/f/g.txt",
        "d/**, d/e.txt d/f/g.txt",
        "**, a.txt b.txt c.md d/e.txt d/f/g.txt",
        "*, a.txt b.txt c.md d/e.txt d/f/g.txt",
        "**/**/g.txt, d/f/g.txt",
        ".*.txt, .h.txt",
        "d/*/../e*, d/f/../e.txt"
    })
    void standsForTheFilesThatAShellWouldName(String pattern, String files) {
        var outcomes = Outcomes.of(folder.resolve(pattern.replace(';', ',')), ReadOptions.DEFAULTS);

        assertThat(outcomes.postings())
                .extracting(posting ->
                        posting.source().file().substring(folder.toString().length() + 1))
                .containsExactly(files.split(" "));
    }

    @Test
    void followsALinkThatThePatternItselfNames() throws IOException {
        Files.createSymbolicLink(folder.resolve("current"), folder.resolve("d"));

        assertThat(Outcomes.of(folder.resolve("current/**"), ReadOptions.DEFAULTS)
                        .postings())
                .hasSize(2);
        assertThat(Outcomes.of(folder.resolve("current/*.txt"), ReadOptions.DEFAULTS)
                        .postings())
                .hasSize(1);
    }

    @Test
    void readsAFileWhoseNameLooksLikeAPattern() throws IOException {
        var file = Files.writeString(folder.resolve("a[1].txt"), "Engineer");

        assertThat(Outcomes.of(file, ReadOptions.DEFAULTS).postings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*.csv", "none/**/x.txt", "[", "none/**"})
    void tellsWhereNothingMatches(String pattern) {
        assertThatThrownBy(() -> Outcomes.of(folder.resolve(pattern), ReadOptions.DEFAULTS))
                .isInstanceOfSatisfying(
                        UnreadableCorpusException.class,
                        e -> assertThat(e.fault()).isEqualTo(Fault.NOT_FOUND))
                .hasMessage("No file or folder matches \"" + folder + "/" + pattern + "\".");
    }

    @Test
    void knowsTheSizeOfWhatAPatternStandsFor() {
        var told = new AtomicLong();

        Corpora.read(folder.resolve("**/*.txt"), ReadOptions.DEFAULTS.withProgress(told::addAndGet), outcome -> {});

        assertThat(told)
                .hasValue(Corpora.size(folder.resolve("**/*.txt"), ReadOptions.DEFAULTS))
                .hasValue(5 + 5 + 7 + 9);
        assertThat(Corpora.size(folder.resolve("*.csv"), ReadOptions.DEFAULTS)).isZero();
    }

    @Test
    void followsNoLinkToAFolderAndSoNeverWalksInACircle() throws IOException {
        Files.createSymbolicLink(folder.resolve("d/f/loop"), folder);
        Files.createSymbolicLink(folder.resolve("d/lost.txt"), folder.resolve("gone"));
        Files.createSymbolicLink(folder.resolve("d/link.txt"), folder.resolve("a.txt"));

        var outcomes = Outcomes.of(folder.resolve("d"), ReadOptions.DEFAULTS);

        assertThat(outcomes.postings()).hasSize(3);
        assertThat(outcomes.rejects())
                .containsExactly(
                        folder + "/d/f/loop is a link to a folder, which is not followed",
                        folder + "/d/lost.txt is a link that leads nowhere");
        assertThat(Corpora.size(folder.resolve("d"), ReadOptions.DEFAULTS)).isEqualTo(7 + 9 + 5);
        assertThat(Outcomes.of(folder.resolve("**/g.txt"), ReadOptions.DEFAULTS).postings())
                .hasSize(1);
    }

    @Test
    void namesAFileAndAFolderThatItMayNotRead() throws IOException {
        Files.setPosixFilePermissions(folder.resolve("a.txt"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(folder.resolve("d/f"), PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(folder.resolve("a.txt")), "this user may read everything");
        try {
            var outcomes = Outcomes.of(folder, ReadOptions.DEFAULTS);

            assertThat(outcomes.postings()).hasSize(3);
            assertThat(outcomes.rejects())
                    .contains(
                            folder + "/a.txt cannot be read: access is denied",
                            folder + "/d/f cannot be listed: access is denied");
            assertThatThrownBy(() -> Outcomes.of(folder.resolve("d/f"), ReadOptions.DEFAULTS))
                    .hasMessage("The folder \"" + folder + "/d/f\" cannot be listed: access is denied.");
        } finally {
            Files.setPosixFilePermissions(folder.resolve("d/f"), PosixFilePermissions.fromString("rwx------"));
        }
    }
}
