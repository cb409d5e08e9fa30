package org.qualgraph.query;

import java.io.ByteArrayOutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.graph.GraphStore;
import org.qualgraph.graph.SparqlLimits;
import org.qualgraph.index.ConceptIndex;
import org.qualgraph.index.posting.PostingIndex;
import org.qualgraph.model.Posting;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.SparqlRequest;
import org.qualgraph.ontology.Ontology;
import org.qualgraph.relatedness.Relatedness;

/** A store in memory with a small vocabulary and two postings, and the use cases over it. */
public final class SmallWorld implements AutoCloseable {
    public static final String TEXT = """
            Research Scientist Intern

            Responsibilities
            - Work on ML compilers

            Minimum Qualifications
            - Currently has, or is in the process of obtaining, a PhD degree in Computer Science
            - Experience in one or more of: PyTorch, TensorFlow, JAX
            - Must obtain work authorization in the country of employment

            Preferred Qualifications
            - Publications at OSDI or SOSP
            - Experience with Kubernetes
            """;

    public static final Posting POSTING = new Posting(
            new Posting.Source("intern.txt", 1), Optional.of("1"), "Research Scientist Intern", TEXT, fields());

    public static final Posting HOSTILE = new Posting(
            new Posting.Source("<script>.txt", 1),
            Optional.of("2"),
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>\n\nMinimum Qualifications\n- Experience with \"Python\" & </div><script>alert(2)</script>",
            Posting.Fields.NONE);

    public static final PostingId ID = PostingId.of("sample", POSTING);

    private final GraphStore store = GraphStore.inMemory();
    private final UseCases useCases;

    public SmallWorld() {
        this(SparqlLimits.DEFAULTS);
    }

    public SmallWorld(SparqlLimits limits) {
        this(limits, store -> {});
    }

    /** @param further puts more into the store, such as an import */
    public SmallWorld(SparqlLimits limits, Consumer<GraphStore> further) {
        store.replaceOntology(Ontology.read(folder()));
        further.accept(store);
        var extractor = new Extractor(store.vocabulary());
        store.write("sample", List.of(extractor.extract(POSTING), extractor.extract(HOSTILE)));
        var vocabulary = store.vocabulary();
        var postings = store.readPostings(PostingIndex::inMemory);
        var counts = store.coOccurrences(vocabulary);
        useCases = UseCases.over(new UseCases.Parts(
                store,
                vocabulary,
                ConceptIndex.inMemory(vocabulary),
                () -> postings,
                extractor,
                new Relatedness(vocabulary, counts),
                counts,
                page -> Posting.ofText(page.replaceAll("<[^>]*>", "")),
                limits));
    }

    private static Posting.Fields fields() {
        return new Posting.Fields(
                Optional.of("Meta"),
                List.of("Menlo Park, CA"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(SmallWorld.class.getResource("vocabulary"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public GraphStore store() {
        return store;
    }

    public UseCases useCases() {
        return useCases;
    }

    /** The use cases, which stay the current ones. */
    public CurrentUseCases current() {
        return new CurrentUseCases(useCases, () -> {});
    }

    /** The rows of a query as CSV lines, without the header. */
    List<String> rows(String query) {
        return answer(query, "text/csv").lines().skip(1).toList();
    }

    /** What a query gives, to its end. */
    String answer(String query, String mediaType) {
        try (var answer = useCases.askSparql().answer(SparqlRequest.of(query))) {
            var out = new ByteArrayOutputStream();
            answer.write(mediaType, out);
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
