package org.qualgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.graph.Damages.Damage;
import org.qualgraph.model.Finding;
import org.qualgraph.model.Finding.Condition;
import org.qualgraph.ontology.Ontology;
import org.qualgraph.ontology.Terms;

@Timeout(600)
class StoreExaminationTest {
    private static final int POSTINGS = 15;

    @TempDir
    private static Path folder;

    private static Ontology ontology;
    private static Path original;
    private static String dump;

    private Path store;

    @TempDir
    private Path here;

    @BeforeAll
    static void createAStore() throws IOException {
        ontology = Stores.ontology(folder.resolve("ontology"));
        original = folder.resolve("graph");
        dump = Stores.create(original, ontology, POSTINGS);
    }

    @BeforeEach
    void copyIt() throws IOException {
        store = Stores.copy(original, here.resolve("graph"));
    }

    @Test
    void findsAStoreWhole() {
        var examination = Examination.of(store, ontology);

        assertThat(examination.findings())
                .hasSize(6)
                .allSatisfy(finding -> assertThat(finding.condition()).isEqualTo(Condition.WHOLE));
        assertThat(examination.vocabulary()).isPresent();
        assertThat(Examination.afterMending(store, ontology).findings()).isEqualTo(examination.findings());
        assertThat(Stores.dump(store)).isEqualTo(dump);
    }

    @Test
    void refusesAStoreThatIsOpen() {
        try (var opened = GraphStore.open(store)) {
            assertThatThrownBy(() -> Examination.of(store, ontology)).isInstanceOf(HomeInUseException.class);
            assertThat(opened.generation()).isPositive();
        }
    }

    /** Either the damage is named, or it struck bytes that nothing reads any more. */
    @ParameterizedTest
    @EnumSource(Damage.class)
    void findsDamageOfEveryFile(Damage damage) throws IOException {
        var seed = 23L;
        var random = new Random(seed);
        int found = 0;
        for (var file : files()) {
            var before = Files.readAllBytes(file);
            damage.apply(file, random);
            var examination = Examination.of(store, ontology);
            if (isWhole(examination)) {
                assertThat(Stores.dump(store))
                        .as("%s of %s, seed %d", damage, file, seed)
                        .isEqualTo(dump);
            } else {
                assertThat(sentences(examination)).contains(name(file)).doesNotContain("Exception", "Already open");
                found++;
            }
            Stores.write(file, before);
        }
        assertThat(found).as("seed %d", seed).isGreaterThan(15);
        assertThat(isWhole(Examination.of(store, ontology))).isTrue();
    }

    /** What a finding calls a file, at least. */
    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\..*$", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GSPO.dat",
                "GSPO.idn",
                "SPOG.dat",
                "POSG.dat",
                "OSPG.idn",
                "SPO.dat",
                "OSP.dat",
                "POS.bpt",
                "nodes.idn",
                "nodes.bpt",
                "GPU.dat",
                "prefixes.bpt"
            })
    void buildsADamagedIndexAnew(String name) throws IOException {
        var file = Stores.data(store).resolve(name);
        var before = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(before, 5));

        assertThat(Examination.of(store, ontology).findings())
                .anySatisfy(finding -> assertThat(finding.sentence()).contains(name(file)))
                .noneMatch(finding -> finding.is(Condition.BROKEN));
        var mended = Examination.afterMending(store, ontology);

        assertThat(mended.findings())
                .extracting(Finding::condition)
                .contains(Condition.MENDED)
                .doesNotContain(Condition.MENDABLE, Condition.BROKEN);
        assertThat(Stores.dump(store)).isEqualTo(dump);
        assertThat(isWhole(Examination.of(store, ontology))).isTrue();
    }

    @Test
    void buildsAnIndexAnewWhoseFilesAreGone() throws IOException {
        for (var name : List.of("SPOG.dat", "SPOG.idn", "SPOG.bpt")) {
            Files.delete(Stores.data(store).resolve(name));
        }

        assertThat(Examination.afterMending(store, ontology).findings())
                .extracting(Finding::condition)
                .contains(Condition.MENDED);
        assertThat(Stores.dump(store)).isEqualTo(dump);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GSPO.dat", "SPOG.idn", "POS.dat", "nodes.dat"})
    void buildsAnewWhatHoldsNoise(String name) throws IOException {
        Damage.NOISE.apply(Stores.data(store).resolve(name), new Random(5));

        assertThat(Examination.afterMending(store, ontology).findings())
                .extracting(Finding::condition)
                .contains(Condition.MENDED)
                .doesNotContain(Condition.MENDABLE, Condition.BROKEN);
        assertThat(Stores.dump(store)).isEqualTo(dump);
    }

    @Test
    void notesAgainHowTheStoreIsLaidOut() throws IOException {
        Files.writeString(store.resolve("tdb.cfg"), "{ broken");

        assertThat(Examination.of(store, ontology).findings())
                .anySatisfy(finding -> assertThat(finding.sentence()).contains("tdb.cfg"));
        assertThat(Examination.afterMending(store, ontology).findings())
                .extracting(Finding::condition)
                .contains(Condition.MENDED)
                .doesNotContain(Condition.BROKEN);
        assertThat(Stores.dump(store)).isEqualTo(dump);
    }

    @Test
    void believesNoIndexWhereNoTwoAgree() throws IOException {
        for (var name : List.of("GSPO.dat", "SPOG.dat", "POSG.dat")) {
            Damage.NOISE.apply(Stores.data(store).resolve(name), new Random(3));
        }

        assertThat(Examination.afterMending(store, ontology).findings())
                .extracting(Finding::condition)
                .contains(Condition.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nodes-data.obj", "nodes-data.bdf"})
    void saysWhatToDoWhereTermsAreLost(String name) throws IOException {
        Files.write(Stores.data(store).resolve(name), new byte[] {1, 2, 3});

        assertThat(Examination.afterMending(store, ontology).findings())
                .filteredOn(finding -> finding.is(Condition.BROKEN))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.sentence()).contains("nodes").contains("load the corpora"));
    }

    @Test
    void saysWhichPostingsCannotBeReadBack() {
        var dataset = DatabaseMgr.connectDatasetGraph(store.toString());
        dataset.begin(ReadWrite.WRITE);
        var posting = dataset.find(null, null, Terms.TYPE, Terms.POSTING_CLASS).next();
        dataset.deleteAny(posting.getGraph(), posting.getSubject(), Terms.DESCRIPTION, null);
        dataset.commit();
        dataset.end();
        TDBInternal.expel(dataset);

        assertThat(Examination.afterMending(store, ontology).findings())
                .filteredOn(finding -> finding.is(Condition.BROKEN))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence())
                        .contains(
                                "1 of 15",
                                "load their corpora again",
                                posting.getSubject().getURI(),
                                " of a "));
    }

    @Test
    void putsTheOntologyBack() throws IOException {
        var other = Stores.ontology(here.resolve("ontology"));
        Files.writeString(here.resolve("ontology/more.ttl"), "<https://e.org/1> <https://e.org/2> <https://e.org/3> .");
        var changed = Ontology.read(here.resolve("ontology"));

        assertThat(Examination.afterMending(store, changed).findings())
                .filteredOn(finding -> finding.is(Condition.MENDED))
                .extracting(Finding::part)
                .containsExactly("ontology");
        assertThat(isWhole(Examination.of(store, changed))).isTrue();
        Examination.afterMending(store, other);
        assertThat(withoutFacts(Stores.dump(store))).isEqualTo(withoutFacts(dump));
    }

    @Test
    void deletesWhatAnInterruptedCopyHasLeft() throws IOException {
        Files.createDirectories(store.resolve("Data-0002-tmp"));
        Files.writeString(store.resolve("Data-0002-tmp/GSPO.dat"), "half");

        assertThat(Examination.of(store, ontology).findings())
                .contains(Finding.mendable("leftovers", "of copies that were interrupted: Data-0002-tmp"));
        assertThat(store.resolve("Data-0002-tmp")).exists();
        assertThat(Examination.afterMending(store, ontology).findings())
                .contains(Finding.mended("leftovers", "deleted Data-0002-tmp"));
        assertThat(store.resolve("Data-0002-tmp")).doesNotExist();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(Stores.data(store))) {
            return files.filter(file -> file.toFile().length() > 0 && !file.endsWith("tdb.lock"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isWhole(Examination examination) {
        return examination.findings().stream().allMatch(finding -> finding.is(Condition.WHOLE));
    }

    private static String sentences(Examination examination) {
        return String.join(
                "; ", examination.findings().stream().map(Finding::sentence).toList());
    }

    private static List<String> withoutFacts(String dump) {
        return dump.lines().toList();
    }
}
