package org.qualgraph.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Fault;
import org.qualgraph.model.Hit;
import org.qualgraph.model.Label;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Lookup;
import org.qualgraph.model.QualGraphException;
import org.qualgraph.model.Vocabulary;

class IndexFolderTest {
    @TempDir
    private Path home;

    @Test
    void isBuiltOnceAndOpenedAgain() throws IOException {
        var before = answers(Vocabularies.SKILLS);
        var files = filesWithTimes();

        assertThat(answers(Vocabularies.SKILLS)).isEqualTo(before);
        assertThat(filesWithTimes()).isEqualTo(files);
    }

    @Test
    void isBuiltAnewForOtherLabelsAndLeavesNothingOfTheOld() throws IOException {
        answers(Vocabularies.SKILLS);
        var changed = new Vocabulary(List.of(Vocabularies.concept("skill/jax", "JAX")));

        try (var index = ConceptIndex.open(home, changed)) {
            assertThat(index.lookup(new Lookup("jax", Set.of(), 1))).hasSize(1);
            assertThat(index.lookup(new Lookup("k8s", Set.of(), 1))).isEmpty();
        }
        assertThat(folders("")).hasSize(2);
    }

    @Test
    void keepsThePartOfTheOntologyWhenAnEmployerIsNew() throws IOException {
        answers(Vocabularies.SKILLS);
        var ontology = folders("part-");

        assertThat(answers(withEmployer())).isEqualTo(answersInMemory(withEmployer()));
        assertThat(folders("part-")).hasSize(2).containsAll(ontology);
        assertThat(folders("labels-")).hasSize(1);
    }

    @Test
    void joinsWhatWasPrepared() throws IOException {
        ConceptIndex.prepare(home, Vocabularies.SKILLS);
        var prepared = folders("part-");

        assertThat(answers(Vocabularies.SKILLS)).isEqualTo(answersInMemory(Vocabularies.SKILLS));
        assertThat(folders("part-")).isEqualTo(prepared).hasSize(1);
    }

    @Test
    void goesOnAnsweringWhileOtherLabelsAreIndexed() {
        try (var old = ConceptIndex.open(home, Vocabularies.SKILLS)) {
            answers(withEmployer());
            assertThat(old.lookup(new Lookup("pytorh", Set.of(), 1))).hasSize(1);
        }
    }

    @Test
    void isBuiltAnewAfterAnyFileWasDamaged() throws IOException {
        var expected = answers(Vocabularies.SKILLS);
        var seed = 5L;
        var random = new Random(seed);
        for (var name : fileNames("labels-")) {
            for (var damage : Damage.values()) {
                damage.apply(file("labels-", name), random);
                assertThat(answers(Vocabularies.SKILLS))
                        .as("%s of %s, seed %d", damage, name, seed)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void joinsNoPartThatWasDamaged() throws IOException {
        answers(Vocabularies.SKILLS);
        var expected = answersInMemory(withEmployer());
        var seed = 6L;
        var random = new Random(seed);
        for (var name : fileNames("part-")) {
            for (var damage : Damage.values()) {
                answers(Vocabularies.SKILLS);
                damage.apply(file("part-", name), random);
                assertThat(answers(withEmployer()))
                        .as("%s of %s, seed %d", damage, name, seed)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void deletesWhatAKilledBuildHasLeft() throws IOException {
        Files.createDirectories(home.resolve("building-123"));
        Files.writeString(home.resolve("building-123").resolve("_0.cfs"), "half");

        assertThat(answers(Vocabularies.SKILLS)).isNotEmpty();
        assertThat(folders("building-")).isEmpty();
    }

    @Test
    void namesTheFolderThatCannotBeWritten() throws IOException {
        var file = Files.writeString(home.resolve("file"), "in the way");

        assertThatThrownBy(() -> ConceptIndex.open(file, Vocabularies.SKILLS))
                .isInstanceOf(UnusableIndexException.class)
                .hasMessageContaining(file.toString())
                .extracting(thrown -> ((QualGraphException) thrown).fault())
                .isEqualTo(Fault.BROKEN);
    }

    private static Vocabulary withEmployer() {
        var concepts = new ArrayList<>(Vocabularies.SKILLS.concepts());
        var id = new ConceptId("organization/go-compilers");
        concepts.add(new Concept(
                id,
                ConceptType.ORGANIZATION,
                Concept.OWN,
                List.of(new Label("Go Compilers", LabelKind.PREFERRED, "en")),
                Concept.Notes.NONE,
                Map.of(),
                Set.of(),
                Set.of()));
        return new Vocabulary(concepts);
    }

    private List<List<Hit>> answers(Vocabulary vocabulary) {
        try (var index = ConceptIndex.open(home, vocabulary)) {
            return answers(index);
        }
    }

    private static List<List<Hit>> answersInMemory(Vocabulary vocabulary) {
        try (var index = ConceptIndex.inMemory(vocabulary)) {
            return answers(index);
        }
    }

    private static List<List<Hit>> answers(ConceptIndex index) {
        return List.of("pytorh", "sc", "k8s", "compilers machine", "go").stream()
                .map(text -> index.lookup(new Lookup(text, Set.of(), 5)))
                .toList();
    }

    private List<Path> folders(String prefix) throws IOException {
        try (var folders = Files.list(home)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }

    private List<String> fileNames(String prefix) throws IOException {
        try (var files = Files.list(folders(prefix).getFirst())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("write.lock"))
                    .sorted()
                    .toList();
        }
    }

    private Path file(String prefix, String name) throws IOException {
        return folders(prefix).getFirst().resolve(name);
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
