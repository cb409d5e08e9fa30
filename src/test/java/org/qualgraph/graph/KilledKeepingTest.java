package org.qualgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.model.Finding.Condition;

/** Kills real processes at random moments of their work. */
@Timeout(600)
class KilledKeepingTest {
    private static final int KILLS = Integer.getInteger("qualgraph.kills", 4);
    private static final int POSTINGS = 40;

    @TempDir
    private Path folder;

    @Test
    void aKilledCompactionLeavesAWholeStore() throws Exception {
        var ontology = Stores.ontology(folder.resolve("ontology"));
        var original = folder.resolve("original");
        var dump = Stores.create(original, ontology, POSTINGS);
        long millis = timeOf(Stores.copy(original, folder.resolve("timed")), "compact");
        long seed = System.nanoTime();
        var random = new Random(seed);
        var states = new HashSet<String>();
        for (int kill = 0; kill < KILLS; kill++) {
            var store = Stores.copy(original, folder.resolve("killed-" + kill));
            if (kill == 0) {
                killWhileItCopies(store);
            } else {
                kill(store, "compact", random.nextLong(millis + 1));
            }
            states.add(folders(store));

            var findings = Examination.of(store, ontology).findings();
            assertThat(findings).as("seed %d", seed).noneMatch(finding -> finding.is(Condition.BROKEN));
            assertThat(Stores.dump(store)).as("seed %d", seed).isEqualTo(dump);
            assertThat(folders(store)).as("seed %d", seed).matches("Data-000[12]");
            Compaction.of(store);
            assertThat(Stores.dump(store)).as("seed %d", seed).isEqualTo(dump);
        }
        assertThat(states).as("seed %d", seed).contains("Data-0001 Data-0002-tmp");
    }

    @Test
    void aKilledDropLeavesAllOfACorpusOrNothing() throws Exception {
        var ontology = Stores.ontology(folder.resolve("ontology"));
        var original = folder.resolve("original");
        var before = Stores.create(original, ontology, POSTINGS);
        var dropped = Stores.copy(original, folder.resolve("dropped"));
        long millis = timeOf(dropped, "a");
        var after = Stores.dump(dropped);
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int kill = 0; kill < KILLS / 2; kill++) {
            var store = Stores.copy(original, folder.resolve("killed-" + kill));
            kill(store, "a", random.nextLong(millis + 1));

            assertThat(Stores.dump(store)).as("seed %d", seed).isIn(before, after);
            assertThat(Examination.of(store, ontology).findings())
                    .as("seed %d", seed)
                    .allMatch(finding -> finding.is(Condition.WHOLE));
        }
    }

    /** How long the work takes when nobody kills it, in milliseconds. */
    private static long timeOf(Path store, String work) throws Exception {
        var process = KeptElsewhere.start(store, work);
        process.inputReader().readLine();
        long started = System.nanoTime();
        assertThat(process.waitFor()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    }

    private static void kill(Path store, String work, long afterMillis) throws Exception {
        var process = KeptElsewhere.start(store, work);
        process.inputReader().readLine();
        process.waitFor(afterMillis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private static void killWhileItCopies(Path store) throws Exception {
        var process = KeptElsewhere.start(store, "compact");
        while (process.isAlive() && !folders(store).endsWith("-tmp")) {
            Thread.sleep(1);
        }
        process.destroyForcibly().waitFor();
    }

    private static String folders(Path store) throws IOException {
        try (var files = Files.list(store)) {
            return String.join(
                    " ",
                    files.filter(Files::isDirectory)
                            .map(file -> file.getFileName().toString())
                            .sorted()
                            .toList());
        }
    }
}
