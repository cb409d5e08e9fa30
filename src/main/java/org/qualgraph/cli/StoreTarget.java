package org.qualgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.qualgraph.graph.GraphStore.WriteCounts;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Vocabulary;

/** Writes postings into a corpus of a home. */
final class StoreTarget implements LoadTarget {
    private final Home home;
    private final String corpus;

    private StoreTarget(Home home, String corpus) {
        this.home = home;
        this.corpus = corpus;
    }

    static StoreTarget open(Path folder, String corpus) {
        return new StoreTarget(Home.open(folder), corpus);
    }

    @Override
    public Vocabulary vocabulary() {
        return home.store().vocabulary();
    }

    @Override
    public WriteCounts write(List<Extraction> batch) {
        return home.store().write(corpus, batch);
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
