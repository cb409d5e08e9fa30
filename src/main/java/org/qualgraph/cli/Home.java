package org.qualgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.qualgraph.corpus.Corpora;
import org.qualgraph.corpus.ReadOptions;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.graph.CorpusBatch;
import org.qualgraph.graph.GraphStore;
import org.qualgraph.graph.GraphStore.WriteCounts;
import org.qualgraph.graph.SparqlLimits;
import org.qualgraph.index.ConceptIndex;
import org.qualgraph.index.posting.PostingFolder;
import org.qualgraph.index.posting.UnusablePostingIndexException;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;
import org.qualgraph.ontology.BundledFolder;
import org.qualgraph.ontology.Ontology;
import org.qualgraph.query.LookUp;
import org.qualgraph.query.PostingFigures;
import org.qualgraph.query.UseCases;
import org.qualgraph.relatedness.Relatedness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that holds everything of one user, opened: the graph in {@code graph/}, the indexes in {@code index/}, the
 * reports of loads in {@code reports/} (see {@link ReportFolder}). Here the parts are put together. While it is open no
 * other process can open it.
 */
final class Home implements AutoCloseable {
    private static final Logger LOGGER = LoggerFactory.getLogger(Home.class);

    /** How many times as much as is to be indexed may be compared for it. */
    private static final long INDEXED_BEFORE = 10;

    private final Path folder;
    private final GraphStore store;
    private final PostingFolder postings;
    /** Only the one who loads touches this. */
    private long unindexed;

    private Home(Path folder, GraphStore store) {
        this.folder = folder;
        this.store = store;
        this.postings = new PostingFolder(postings(folder));
    }

    /** Opens a home, creating it where there is none, and brings its ontology to that of this program. */
    static Home open(Path folder) {
        var home = new Home(folder, GraphStore.open(graph(folder)));
        try {
            home.updateOntology();
            home.store.countPostings();
            return home;
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    /** Whether a home has been created here before. */
    static boolean exists(Path folder) {
        return Files.isDirectory(graph(folder));
    }

    /** Where the graph of a home lies. */
    static Path graph(Path folder) {
        return folder.resolve("graph");
    }

    /**
     * Where the graph of a home lies that has been created before.
     *
     * @throws QualGraphException where there is none
     */
    static Path existingGraph(Path folder) {
        if (!exists(folder)) {
            throw new QualGraphException(
                    Fault.NOT_FOUND, "There is no home in " + folder + "; --home says where another one is.");
        }
        return graph(folder);
    }

    /** Where the index of a home lies. */
    static Path index(Path folder) {
        return folder.resolve("index");
    }

    /** Where the index of postings lies. */
    static Path postings(Path folder) {
        return index(folder).resolve("postings");
    }

    /** Brings the index of postings to what the graph holds; what asks next would do so, too. */
    void indexPostings() {
        store.readPostings(held -> {
            postings.update(held);
            return held;
        });
    }

    /**
     * Writes a batch of postings, as the store does, and brings the index along while other threads read what comes next:
     * after so much has come that to compare all costs little beside it.
     */
    WriteCounts write(CorpusBatch batch, Runnable beforeEach) {
        var counts = store.write(batch, beforeEach);
        unindexed += counts.added() + counts.replaced();
        try {
            if (unindexed > 0 && unindexed * INDEXED_BEFORE >= postings.size()) {
                unindexed = 0;
                indexPostings();
            }
        } catch (UnusablePostingIndexException e) {
            // What is written stays; who finishes the load is told
            LOGGER.debug("The index of postings is left behind", e);
        }
        return counts;
    }

    private void updateOntology() {
        if (!store.ontologyVersion().equals(Optional.of(Ontology.bundledVersion()))) {
            var ontology = Ontology.bundled();
            // Its index is built while it is stored: together they take most of the time that a new home takes.
            var indexed = CompletableFuture.runAsync(() -> ConceptIndex.prepare(index(folder), ontology.vocabulary()));
            store.replaceOntology(ontology);
            // What failed fails again, and is told of, when the index is opened.
            indexed.handle((done, failure) -> done).join();
        }
    }

    /** Reads the sample postings that come with the program into the corpus {@code sample}. */
    void loadSample() {
        try (var data = BundledFolder.open("data")) {
            new Loading(store::write, new Extractor(store.vocabulary()), "sample", LoadListener.DEAF)
                    .load(sink -> Corpora.read(data.path().resolve("postings"), ReadOptions.DEFAULTS, sink));
        }
    }

    GraphStore store() {
        return store;
    }

    Path folder() {
        return folder;
    }

    /** What one can ask of names alone, ready in half the time; the caller closes it before the home. */
    Names names() {
        var vocabulary = store.vocabulary();
        var index = ConceptIndex.open(index(folder), vocabulary);
        return new Names(new LookUp(index, vocabulary), index);
    }

    /** What one can ask of figures alone; the caller closes it before the home. */
    Counted figures() {
        var found = postingsWhenAsked();
        return new Counted(PostingFigures.over(found, store.vocabulary()), found);
    }

    private LazyPostings postingsWhenAsked() {
        return new LazyPostings(() -> store.readPostings(postings::open));
    }

    /** Everything one can ask of this home as it is now; the caller closes it before the home. */
    Opened ask() {
        var vocabulary = store.vocabulary();
        var index = ConceptIndex.open(index(folder), vocabulary);
        var found = postingsWhenAsked();
        var extractor = new Extractor(vocabulary);
        var counts = store.coOccurrences(vocabulary);
        var parts = new UseCases.Parts(
                store,
                vocabulary,
                index,
                found,
                extractor,
                new Relatedness(vocabulary, counts),
                counts,
                OnePosting::ofHtml,
                SparqlLimits.DEFAULTS);
        return new Opened(UseCases.over(parts), extractor, index, found);
    }

    /** Concepts by name, and the index that they are looked up in. */
    record Names(LookUp lookUp, ConceptIndex index) implements AutoCloseable {
        @Override
        public void close() {
            index.close();
        }
    }

    /** Figures of postings, and the index that they are counted in. */
    record Counted(PostingFigures figures, LazyPostings postings) implements AutoCloseable {
        @Override
        public void close() {
            postings.close();
        }
    }

    /** The use cases with the extractor that they read with and the indexes that they look into. */
    record Opened(UseCases useCases, Extractor extractor, ConceptIndex index, LazyPostings postings)
            implements AutoCloseable {
        @Override
        public void close() {
            try (index;
                    postings) {
                // Both are closed, whatever the first does.
            }
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
