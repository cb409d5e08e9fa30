package org.qualgraph.graph;

import java.io.OutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.qualgraph.model.CoOccurrences;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.CorpusDetails;
import org.qualgraph.model.CorpusSummary;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.GraphCounts;
import org.qualgraph.model.HeldPostings;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.SparqlAnswer;
import org.qualgraph.model.SparqlRequest;
import org.qualgraph.model.StoredPosting;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.ontology.Ontology;
import org.qualgraph.ontology.Terms;
import org.qualgraph.ontology.VocabularyReader;
import org.qualgraph.ontology.taxonomy.Taxonomy;

/**
 * All statements: the ontology, imports and corpora, each in a named graph of one dataset.
 *
 * <p>Safe for use by many threads: readers each see the last committed state, writers take turns. Every method may throw
 * {@link UnreadableStoreException}.
 */
public final class GraphStore implements AutoCloseable {
    private final Database database;
    private final Clock clock;
    private final QueryPool queries;
    private final SecureRandom marks = new SecureRandom();
    private volatile long generation;

    private GraphStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.queries = new QueryPool(database.dataset());
        this.generation = read(StoreFacts::generation);
    }

    /**
     * Opens the store of a folder, which is made where it is missing.
     *
     * @throws HomeInUseException where this or another process has it open
     * @throws UnreadableStoreException where its files are broken
     */
    public static GraphStore open(Path folder) {
        return open(folder, Clock.systemUTC());
    }

    /** Opens the store of a folder; the clock says when a corpus was loaded. */
    public static GraphStore open(Path folder, Clock clock) {
        var database = Database.open(folder);
        try {
            return new GraphStore(database, clock);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** A store that is forgotten when it is closed. */
    public static GraphStore inMemory() {
        return inMemory(Clock.systemUTC());
    }

    /** A store that is forgotten when it is closed; the clock says when a corpus was loaded. */
    public static GraphStore inMemory(Clock clock) {
        return new GraphStore(Database.inMemory(), clock);
    }

    /** How many writes changed something since the store was made: the same number, the same statements. */
    public long generation() {
        return generation;
    }

    /** The version of the ontology that the store holds, where it holds one. */
    public Optional<String> ontologyVersion() {
        return read(StoreFacts::ontologyVersion);
    }

    /** Puts an ontology in the place of the one before; the same version again changes nothing. */
    public void replaceOntology(Ontology ontology) {
        write(dataset -> {
            if (StoreFacts.ontologyVersion(dataset).equals(Optional.of(ontology.version()))) {
                return new Outcome<>(false, ontology.version());
            }
            StoredTriples.replace(
                    dataset, Terms.ONTOLOGY_GRAPH, ontology.graph().find().toList());
            StoreFacts.setOntologyVersion(dataset, ontology.version());
            return new Outcome<>(true, ontology.version());
        });
    }

    /** Puts an ontology in its place, statement by statement, whatever version the store says to hold. */
    void restoreOntology(Ontology ontology) {
        write(dataset -> {
            var changed = StoredTriples.replace(
                    dataset, Terms.ONTOLOGY_GRAPH, ontology.graph().find().toList());
            StoreFacts.setOntologyVersion(dataset, ontology.version());
            return new Outcome<>(changed, changed);
        });
    }

    /**
     * Puts another taxonomy in the place of the one of that name, in one transaction; the same statements again change
     * nothing.
     *
     * @return whether anything changed
     * @throws FullDiskException where there is too little room; what was there before stays
     */
    public boolean replaceImport(Taxonomy taxonomy) {
        return write(dataset -> {
            var changed = StoredTriples.replace(dataset, taxonomy.graph(), taxonomy.triples());
            return new Outcome<>(changed, changed);
        });
    }

    /** Takes another taxonomy away; tells whether there was one of that name. */
    public boolean removeImport(String name) {
        return write(dataset -> {
            var changed = StoredTriples.replace(dataset, Terms.importGraph(name), Set.of());
            return new Outcome<>(changed, changed);
        });
    }

    /** The concepts of all graphs, employers and places of corpora among them. Reads every one; worth keeping. */
    public Vocabulary vocabulary() {
        return read(dataset -> VocabularyReader.read(StoredConcepts.statements(dataset)));
    }

    /**
     * Writes a batch of postings into a corpus, in one transaction. A posting that is there already with the same
     * statements is not written again, one with other statements is replaced.
     *
     * @throws UnusableCorpusNameException where the name is not made of letters, digits, dots, hyphens and underscores
     * @throws FullDiskException where there is too little room; nothing of the batch is written
     */
    public WriteCounts write(String corpus, List<Extraction> batch) {
        var prepared = batch.stream()
                .map(extraction -> PostingStatements.of(corpus, extraction))
                .toList();
        return write(new CorpusBatch(corpus, prepared), () -> {});
    }

    /**
     * Writes what was prepared, as {@link #write(String, List)} does.
     *
     * @param beforeEach is run before each posting; what it throws comes out, and nothing of the batch is written
     */
    public WriteCounts write(CorpusBatch batch, Runnable beforeEach) {
        var graph = GraphTerms.corpusGraph(batch.corpus());
        return write(dataset -> {
            var writer = new CorpusWriter(dataset, graph, clock.instant());
            var counts = writer.write(batch.postings(), beforeEach);
            return new Outcome<>(writer.changed(), counts);
        });
    }

    /**
     * Takes away the postings of a corpus that are not among these, a batch a transaction.
     *
     * @return how many
     */
    public long retain(String corpus, Predicate<PostingId> wanted) {
        var graph = GraphTerms.corpusGraph(corpus);
        long removed = 0;
        for (var batch : read(dataset -> PostingRemover.unwanted(dataset, graph, wanted))) {
            removed += write(dataset -> new Outcome<>(true, new PostingRemover(dataset, graph).remove(batch)));
        }
        return removed;
    }

    /**
     * What {@link #write} would do with a batch; nothing is written. Each batch is compared with what the store holds
     * alone, so a posting that comes in two batches counts twice.
     */
    public WriteCounts compare(CorpusBatch batch) {
        return read(dataset -> new CorpusComparison(dataset).compare(batch.postings()));
    }

    /** How many postings {@link #retain} would take away. */
    public long countUnwanted(String corpus, Predicate<PostingId> wanted) {
        var graph = GraphTerms.corpusGraph(corpus);
        return read(dataset -> PostingRemover.unwanted(dataset, graph, wanted).stream()
                .mapToLong(List::size)
                .sum());
    }

    /**
     * Makes sure that a corpus can be called so.
     *
     * @throws UnusableCorpusNameException where the name is not made of letters, digits, dots, hyphens and underscores
     */
    public static void requireUsableName(String corpus) {
        GraphTerms.corpusGraph(corpus);
    }

    /** The corpora in the order of their names. Passes their statements once: about a second for three million. */
    public List<CorpusSummary> corpora() {
        return read(Corpora::summaries);
    }

    /**
     * Describes one corpus.
     *
     * @throws UnknownCorpusException where there is none of that name
     */
    public CorpusDetails corpus(String name) {
        return read(dataset -> CorpusReader.read(dataset, Corpora.held(dataset, name)));
    }

    /**
     * Takes a corpus away in one transaction, with the employers and places that only its postings name.
     *
     * @throws UnknownCorpusException where there is none of that name
     * @throws FullDiskException where there is too little room to do so; nothing is taken away
     */
    public void dropCorpus(String name) {
        database.requireRoom(read(dataset -> new CorpusRemoval(dataset, Corpora.held(dataset, name)).bytesNeeded()));
        write(dataset -> {
            new CorpusRemoval(dataset, Corpora.held(dataset, name)).run();
            return new Outcome<>(true, name);
        });
    }

    /** Counts the postings into the graph of statistics, where that was never done; writing keeps it from then on. */
    public void countPostings() {
        if (read(StatisticsGraph::isMissing)) {
            restoreStatistics();
        }
    }

    /** Counts the postings anew. */
    void restoreStatistics() {
        write(dataset -> {
            StatisticsGraph.rebuild(dataset);
            return new Outcome<>(true, true);
        });
    }

    /** What became of the postings of a batch. */
    public record WriteCounts(int added, int replaced, int unchanged) {}

    /** How much the graph holds. Passes every quad once: about a second for three million. */
    public GraphCounts counts() {
        return read(Counting::of);
    }

    /**
     * Which concepts the same postings ask for. Passes every requirement once; worth keeping for a generation.
     *
     * @param vocabulary what replaces a concept that is retired is counted in its place
     */
    public CoOccurrences coOccurrences(Vocabulary vocabulary) {
        return read(dataset -> CoOccurrenceReader.of(dataset, vocabulary));
    }

    /** A posting as it was written. */
    public Optional<StoredPosting> posting(PostingId id) {
        return read(dataset -> StoredTriples.corpusGraph(dataset, GraphTerms.posting(id))
                .map(graph -> PostingReader.read(id, StoredTriples.of(dataset, graph, GraphTerms.posting(id)))));
    }

    /** Lets all postings be read in one state; they are gone when this returns. */
    public <T> T readPostings(Function<HeldPostings, T> reading) {
        return read(dataset -> reading.apply(new HeldPostingReader(dataset)));
    }

    /**
     * The postings of a corpus in the order of their identifiers.
     *
     * @throws UnknownCorpusException where there is none of that name
     */
    public List<PostingId> postings(String corpus) {
        return read(dataset -> PostingRemover.sorted(dataset, Corpora.held(dataset, corpus)));
    }

    /**
     * The RDF of a concept, a concept scheme, a corpus or a posting with its requirements and evidence.
     *
     * @param mediaType {@code text/turtle}, {@code application/n-triples}, {@code application/ld+json} or
     *     {@code application/rdf+xml}
     * @return the RDF in UTF-8, empty where no graph says anything of the IRI
     * @throws UnknownMediaTypeException for another media type
     */
    public Optional<byte[]> describe(String iri, String mediaType) {
        var syntax = RdfSyntax.of(mediaType);
        var description = Description.empty();
        read(dataset -> {
            Description.add(dataset.getUnionGraph(), NodeFactory.createURI(iri), description);
            return description;
        });
        return description.isEmpty() ? Optional.empty() : Optional.of(syntax.bytes(description));
    }

    /** Describes the whole dataset in VoID. Passes every quad once; worth keeping for a generation. */
    public DatasetDescription describeDataset() {
        return read(DatasetDescription::of);
    }

    /** Whether any graph types this as a concept. */
    public boolean holds(ConceptId id) {
        var node = GraphTerms.concept(id);
        return read(dataset -> List.of(ConceptType.values()).stream()
                .anyMatch(type -> dataset.contains(Node.ANY, node, Terms.TYPE, Terms.conceptClass(type))));
    }

    /**
     * Answers a query in standard SPARQL over the union of the named graphs. It waits for its turn and until the first
     * rows are there, or the whole answer where it is small, so that what can fail has failed when this returns.
     *
     * @throws MalformedQueryException where it is not a query
     * @throws RefusedQueryException where it asks for what is not allowed
     * @throws QueryTimeoutException where the deadline passes
     * @throws QueryQueueFullException where too many wait
     * @throws AnswerTooLargeException where the answer is larger than the limits
     */
    public SparqlAnswer query(SparqlRequest request, SparqlLimits limits) {
        return query(request, limits, Finders.NONE);
    }

    /**
     * Answers a query as {@link #query(SparqlRequest, SparqlLimits)} does, one that calls {@code qg:lookup} or
     * {@code qg:related} too.
     *
     * @param finders answer those calls
     */
    public SparqlAnswer query(SparqlRequest request, SparqlLimits limits, Finders finders) {
        return queries.answer(request, limits, finders);
    }

    /** Writes the named graphs as N-Quads in the order of their terms: the same statements, the same bytes. */
    public void dump(OutputStream out) {
        export(Export.everything(), out);
    }

    /** The names of the graphs, such as {@code ontology} and {@code corpus/mine}, sorted. */
    public List<String> graphs() {
        return read(GraphNames::all);
    }

    /**
     * Writes named graphs; the stream stays open. More than half a million statements are sorted through files in the
     * folder for temporary files.
     *
     * @throws UnknownGraphException where one of them is not held; nothing is written
     * @throws FullDiskException where there is no room to sort
     */
    public void export(Export export, OutputStream out) {
        read(dataset -> {
            export.write(dataset, out);
            return out;
        });
    }

    @Override
    public void close() {
        queries.close();
        database.close();
    }

    private <T> T read(Function<DatasetGraph, T> reading) {
        return database.read(() -> reading.apply(database.dataset()));
    }

    private synchronized <T> T write(Function<DatasetGraph, Outcome<T>> writing) {
        long next = generation + 1;
        var outcome = database.write(() -> {
            var result = writing.apply(database.dataset());
            if (result.changed()) {
                StoreFacts.setGeneration(database.dataset(), next, marks.nextLong(Literals.MOST_WITHOUT_NODE));
            }
            return result;
        });
        if (outcome.changed()) {
            generation = next;
        }
        return outcome.value();
    }

    /** What a write gives, and whether it changed anything. */
    private record Outcome<T>(boolean changed, T value) {}
}
