package org.qualgraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.qualgraph.graph.CorpusBatch;
import org.qualgraph.graph.GraphStore;
import org.qualgraph.graph.GraphStore.WriteCounts;
import org.qualgraph.graph.HomeInUseException;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.ontology.Ontology;

/**
 * Writes nothing: tells what a load would change in a home that is there, at the ontology of this program and not in
 * use. Without such a home texts are read with the ontology of this program alone, and every posting counts as new.
 */
final class RehearsalTarget implements LoadTarget {
    private final Supplier<Vocabulary> vocabulary;
    private final Function<CorpusBatch, WriteCounts> comparison;
    private final Counter unwanted;
    private final Runnable closing;
    private final String worth;

    private RehearsalTarget(
            Supplier<Vocabulary> vocabulary,
            Function<CorpusBatch, WriteCounts> comparison,
            Counter unwanted,
            Runnable closing,
            String worth) {
        this.vocabulary = vocabulary;
        this.comparison = comparison;
        this.unwanted = unwanted;
        this.closing = closing;
        this.worth = "Dry run: nothing was written; " + worth + ".";
    }

    static RehearsalTarget open(Path home) {
        if (!Home.exists(home)) {
            return alone("there is no home yet");
        }
        try {
            return against(GraphStore.open(Home.graph(home)));
        } catch (HomeInUseException e) {
            return alone("the home is in use");
        }
    }

    private static RehearsalTarget against(GraphStore store) {
        if (store.ontologyVersion().equals(Optional.of(Ontology.bundledVersion()))) {
            return new RehearsalTarget(
                    store::vocabulary,
                    store::compare,
                    store::countUnwanted,
                    store::close,
                    "the counts are against what the home holds");
        }
        store.close();
        return alone("the home has another version of the ontology");
    }

    private static RehearsalTarget alone(String why) {
        return new RehearsalTarget(
                () -> Ontology.bundled().vocabulary(),
                batch -> new WriteCounts(batch.postings().size(), 0, 0),
                (corpus, wanted) -> 0,
                () -> {},
                why + ", so every posting counts as new");
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary.get();
    }

    @Override
    public WriteCounts write(CorpusBatch batch, Runnable beforeEach) {
        return comparison.apply(batch);
    }

    @Override
    public long retain(String corpus, Predicate<PostingId> wanted) {
        return unwanted.count(corpus, wanted);
    }

    @Override
    public void finish() {}

    @Override
    public Optional<String> rehearsal() {
        return Optional.of(worth);
    }

    @Override
    public void close() {
        closing.run();
    }

    /** How many postings of a corpus are not wanted. */
    @FunctionalInterface
    private interface Counter {
        long count(String corpus, Predicate<PostingId> wanted);
    }
}
