package org.qualgraph.graph;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.qualgraph.graph.GraphStore.WriteCounts;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.PostingId;
import org.qualgraph.ontology.Terms;

/**
 * Writes a batch of postings into the graph of their corpus, inside a write transaction.
 *
 * <p>The stored triples of each posting are compared with the new ones and only the difference is written, so that a
 * batch can be repeated at will: after a kill, from the start of a corpus, or with newer extractions.
 */
final class CorpusWriter {
    private static final String RELEASE = Optional.ofNullable(
                    CorpusWriter.class.getPackage().getImplementationVersion())
            .orElse("development");

    private final DatasetGraph dataset;
    private final Node graph;
    private final Set<Node> known = new HashSet<>();
    private boolean changed;
    private int added;
    private int replaced;
    private int unchanged;

    CorpusWriter(DatasetGraph dataset, Node graph) {
        this.dataset = dataset;
        this.graph = graph;
    }

    /** Writes a batch and, where it changed anything, when that was and by which release. */
    WriteCounts write(String corpus, List<Extraction> batch, Instant now) {
        for (var extraction : batch) {
            write(PostingId.of(corpus, extraction.posting()), extraction);
            MintedConcept.of(extraction.header()).forEach(this::mint);
        }
        if (changed) {
            new CorpusFacts(dataset, graph).set(now, RELEASE);
        }
        return new WriteCounts(added, replaced, unchanged);
    }

    /** Whether anything was written. */
    boolean changed() {
        return changed;
    }

    private void write(PostingId id, Extraction extraction) {
        var before = StoredTriples.of(dataset, graph, GraphTerms.posting(id));
        var after = PostingTriples.of(id, graph, extraction);
        if (sameButForSource(before, after)) {
            unchanged++;
            return;
        }
        StoredTriples.change(dataset, graph, before, after);
        changed = true;
        if (before.isEmpty()) {
            added++;
        } else {
            replaced++;
        }
    }

    /** A posting that stands in two files, or in a file that was renamed, is still one posting, and keeps its first place. */
    private static boolean sameButForSource(Set<Triple> before, Set<Triple> after) {
        return !before.isEmpty() && withoutSource(before).equals(withoutSource(after));
    }

    private static Set<Triple> withoutSource(Set<Triple> triples) {
        return triples.stream()
                .filter(triple -> !triple.getPredicate().equals(Terms.FILE)
                        && !triple.getPredicate().equals(Terms.ENTRY))
                .collect(Collectors.toSet());
    }

    /** Makes an employer or place a concept where no graph has it; the first name it is met under is its label. */
    private void mint(MintedConcept concept) {
        if (known.add(concept.node()) && !dataset.contains(Node.ANY, concept.node(), Terms.PREF_LABEL, Node.ANY)) {
            var triples = new TripleList();
            concept.addTo(triples);
            triples.add(concept.node(), Terms.PREF_LABEL, Literals.english(concept.name()));
            triples.toSet().forEach(this::add);
            changed = true;
        }
    }

    private void add(Triple triple) {
        dataset.add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
    }
}
