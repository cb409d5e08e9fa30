package org.qualgraph.graph;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.qualgraph.graph.GraphStore.WriteCounts;
import org.qualgraph.ontology.Terms;

/**
 * Writes a batch of postings into the graph of their corpus, inside a write transaction.
 *
 * <p>A digest of what is stored of each posting tells whether anything changes, and then only the difference is written,
 * so that a batch can be repeated at will: after a kill, from the start of a corpus, or with newer extractions.
 */
final class CorpusWriter {
    private static final Node RELEASE =
            Literals.text(Optional.ofNullable(CorpusWriter.class.getPackage().getImplementationVersion())
                    .orElse("development"));

    private static final Node UNNAMED = Quad.defaultGraphIRI;

    private final DatasetGraph dataset;
    private final Node graph;
    private final Node now;
    private final StatisticsGraph statistics;
    private final NearDuplicates duplicates;
    private final CorpusConcepts concepts;
    private boolean changed;
    private int added;
    private int replaced;
    private int unchanged;

    CorpusWriter(DatasetGraph dataset, Node graph, Instant now) {
        this.dataset = dataset;
        this.graph = graph;
        this.now = Literals.moment(now);
        this.statistics = new StatisticsGraph(dataset);
        this.duplicates = new NearDuplicates(dataset, statistics);
        this.concepts = new CorpusConcepts(dataset, graph);
    }

    /** Writes a batch and, where it changed anything, when that was and by which release. */
    WriteCounts write(List<PostingStatements> batch, Runnable beforeEach) {
        for (var posting : batch) {
            beforeEach.run();
            write(posting);
        }
        if (changed) {
            new CorpusFacts(dataset, graph).set(now, RELEASE);
            statistics.finish();
        }
        return new WriteCounts(added, replaced, unchanged);
    }

    /** Whether anything was written. */
    boolean changed() {
        return changed;
    }

    /** A posting that stands in two files, or in a file that was renamed, is still one posting, and keeps its first place. */
    private void write(PostingStatements posting) {
        var digest = Literals.integer(posting.digest());
        if (dataset.contains(UNNAMED, posting.node(), GraphTerms.DIGEST, digest)) {
            unchanged++;
            return;
        }
        statistics.touch(posting.node());
        var before = StoredTriples.of(dataset, graph, posting.node());
        if (before.isEmpty()) {
            added++;
        } else {
            replaced++;
            duplicates.remove(posting.node());
        }
        StoredTriples.change(dataset, graph, before, posting.triples());
        addProvenance(posting.node());
        dataset.deleteAny(UNNAMED, posting.node(), GraphTerms.DIGEST, Node.ANY);
        dataset.add(UNNAMED, posting.node(), GraphTerms.DIGEST, digest);
        duplicates.add(graph, posting.node(), posting.sketch());
        posting.minted().forEach(concepts::add);
        concepts.release(CorpusConcepts.namedBy(before));
        changed = true;
    }

    private void addProvenance(Node written) {
        dataset.add(graph, written, Terms.GENERATED_AT_TIME, now);
        dataset.add(graph, written, Terms.EXTRACTOR_VERSION, RELEASE);
    }
}
