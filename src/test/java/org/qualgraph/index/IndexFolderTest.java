package org.qualgraph.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.model.Fault;
import org.qualgraph.model.Hit;
import org.qualgraph.model.Lookup;
import org.qualgraph.model.QualGraphException;
import org.qualgraph.model.Vocabulary;

class IndexFolderTest {
    @TempDir
    private Path home;

    @Test
    void isBuiltOnceAndOpenedAgain() throws IOException {
        var before = answers("1");
        var files = filesWithTimes();

        assertThat(answers("1")).isEqualTo(before);
        assertThat(filesWithTimes()).isEqualTo(files);
    }

    @Test
    void isBuiltAnewForAnotherVersionAndLeavesNothingOfTheOld() throws IOException {
        answers("1");
        var changed = new Vocabulary(List.of(Vocabularies.concept("skill/jax", "JAX")));

        try (var index = ConceptIndex.open(home, changed, "2")) {
            assertThat(index.lookup(new Lookup("jax", Set.of(), 1))).hasSize(1);
            assertThat(index.lookup(new Lookup("k8s", Set.of(), 1))).isEmpty();
        }
        assertThat(folders()).hasSize(1);
    }

    @Test
    void goesOnAnsweringWhileAnotherVersionIsBuilt() throws IOException {
        try (var old = ConceptIndex.open(home, Vocabularies.SKILLS, "1")) {
            answers("2");
            assertThat(old.lookup(new Lookup("pytorh", Set.of(), 1))).hasSize(1);
        }
    }

    @Test
    void isBuiltAnewAfterAnyFileWasDamaged() throws IOException {
        var expected = answers("1");
        var seed = 5L;
        var random = new Random(seed);
        for (var name : fileNames()) {
            for (var damage : Damage.values()) {
                damage.apply(file(name), random);
                assertThat(answers("1"))
                        .as("%s of %s, seed %d", damage, name, seed)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void deletesWhatAKilledBuildHasLeft() throws IOException {
        Files.createDirectories(home.resolve("building-123"));
        Files.writeString(home.resolve("building-123").resolve("_0.cfs"), "half");

        assertThat(answers("1")).isNotEmpty();
        assertThat(folders()).hasSize(1);
    }

    @Test
    void namesTheFolderThatCannotBeWritten() throws IOException {
        var file = Files.writeString(home.resolve("file"), "in the way");

        assertThatThrownBy(() -> ConceptIndex.open(file, Vocabularies.SKILLS, "1"))
                .isInstanceOf(UnusableIndexException.class)
                .hasMessageContaining(file.toString())
                .extracting(thrown -> ((QualGraphException) thrown).fault())
                .isEqualTo(Fault.BROKEN);
    }

    private List<List<Hit>> answers(String version) {
        try (var index = ConceptIndex.open(home, Vocabularies.SKILLS, version)) {
            return List.of("pytorh", "sc", "k8s", "compilers machine", "go").stream()
                    .map(text -> index.lookup(new Lookup(text, Set.of(), 5)))
                    .toList();
        }
    }

    private List<Path> folders() throws IOException {
        try (var folders = Files.list(home)) {
            return folders.toList();
        }
    }

    private List<String> fileNames() throws IOException {
        try (var files = Files.list(folders().getFirst())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("write.lock"))
                    .sorted()
                    .toList();
        }
    }

    private Path file(String name) throws IOException {
        return folders().getFirst().resolve(name);
    }

    private List<String> filesWithTimes() throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file + " " + file.toFile().lastModified())
                    .sorted()
                    .toList();
        }
    }

    private enum Damage {
        FLIPPED_BYTE {
            @Override
            void apply(Path file, Random random) throws IOException {
                var bytes = Files.readAllBytes(file);
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                Files.write(file, bytes);
            }
        },
        TRUNCATED {
            @Override
            void apply(Path file, Random random) throws IOException {
                var bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            }
        },
        DELETED {
            @Override
            void apply(Path file, Random random) throws IOException {
                Files.delete(file);
            }
        };

        abstract void apply(Path file, Random random) throws IOException;
    }
}
