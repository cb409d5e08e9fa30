package org.qualgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.model.Finding.Condition;

class CompactionTest {
    @TempDir
    private Path folder;

    @Test
    void keepsEveryStatementInFewerBytes() throws IOException {
        var store = folder.resolve("graph");
        var dump = Stores.create(store, Stores.ontology(folder.resolve("ontology")), 20);
        long generation = generation(store);

        var compaction = Compaction.of(store);

        assertThat(compaction.after()).isLessThan(compaction.before() / 2);
        assertThat(Stores.dump(store)).isEqualTo(dump);
        assertThat(generation(store)).isEqualTo(generation);
        assertThat(folders(store)).containsExactly("Data-0002");
        assertThat(Compaction.of(store).after()).isCloseTo(compaction.after(), Percentage.withPercentage(10));
        assertThat(Stores.dump(store)).isEqualTo(dump);
    }

    @Test
    void keepsTheLayoutOfAStoreAndWritesOn() throws IOException {
        var store = folder.resolve("graph");
        var ontology = Stores.ontology(folder.resolve("ontology"));
        Stores.create(store, ontology, 3);
        Compaction.of(store);

        try (var opened = GraphStore.open(store)) {
            opened.write("b", Postings.generated(5, 4));
            assertThat(opened.counts().postings()).containsEntry("b", 5L);
        }
        assertThat(Examination.of(store, ontology).findings())
                .allSatisfy(finding -> assertThat(finding.is(Condition.WHOLE)).isTrue());
    }

    @Test
    void refusesAStoreThatIsOpen() {
        try (var opened = GraphStore.open(folder)) {
            assertThatThrownBy(() -> Compaction.of(folder)).isInstanceOf(HomeInUseException.class);
            assertThat(opened.generation()).isZero();
        }
    }

    @Test
    void copiesNothingThatIsDamaged() throws IOException {
        var store = folder.resolve("graph");
        Stores.create(store, Stores.ontology(folder.resolve("ontology")), 3);
        Damages.Damage.FLIPPED_LIVE_BYTE.apply(Stores.data(store).resolve("OSPG.dat"), new Random(1));

        assertThatThrownBy(() -> Compaction.of(store))
                .isInstanceOf(DamagedStoreException.class)
                .hasMessageContaining("OSPG")
                .hasMessageContaining("qualgraph doctor");
        assertThat(folders(store)).containsExactly("Data-0001");
    }

    @Test
    void compactsAnEmptyStore() throws IOException {
        GraphStore.open(folder).close();

        assertThat(Compaction.of(folder).after()).isPositive();
        assertThat(Stores.dump(folder)).isEmpty();
    }

    @Test
    void openingDeletesWhatAKilledCopyHasLeft() throws IOException {
        var store = folder.resolve("graph");
        var dump = Stores.create(store, Stores.ontology(folder.resolve("ontology")), 3);
        Compaction.of(store);
        Files.createDirectories(store.resolve("Data-0001"));
        Files.writeString(store.resolve("Data-0001/GSPO.dat"), "half deleted");
        Files.createDirectories(store.resolve("Data-0003-tmp"));

        assertThat(Stores.dump(store)).isEqualTo(dump);
        assertThat(folders(store)).containsExactly("Data-0002");
    }

    private static long generation(Path store) {
        try (var opened = GraphStore.open(store)) {
            return opened.generation();
        }
    }

    private static List<String> folders(Path store) throws IOException {
        try (var files = Files.list(store)) {
            return files.filter(Files::isDirectory)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
