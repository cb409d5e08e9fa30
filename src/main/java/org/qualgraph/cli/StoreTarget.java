package org.qualgraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.qualgraph.graph.CorpusBatch;
import org.qualgraph.graph.GraphStore.WriteCounts;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.Vocabulary;

/** Writes postings into a home. */
final class StoreTarget implements LoadTarget {
    private final Home home;

    private StoreTarget(Home home) {
        this.home = home;
    }

    static StoreTarget open(Path folder) {
        return new StoreTarget(Home.open(folder));
    }

    @Override
    public Vocabulary vocabulary() {
        return home.store().vocabulary();
    }

    @Override
    public WriteCounts write(CorpusBatch batch, Runnable beforeEach) {
        return home.write(batch, beforeEach);
    }

    @Override
    public long retain(String corpus, Predicate<PostingId> wanted) {
        return home.store().retain(corpus, wanted);
    }

    @Override
    public void finish() {
        home.indexPostings();
    }

    @Override
    public Optional<String> rehearsal() {
        return Optional.empty();
    }

    @Override
    public void close() {
        home.close();
    }
}
