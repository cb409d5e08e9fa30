package org.qualgraph.graph;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.qualgraph.ontology.Terms;

/**
 * Links postings whose texts are nearly the same to the one of them that came first, in whatever corpus, by {@code
 * qg:duplicateOf}. Needs a write transaction.
 *
 * <p>A posting that is no duplicate stands in the unnamed graph with the keys of its {@link TextSketch}; a new posting is
 * compared with those that share one. So each posting is compared with few others, a thousand copies cost no more
 * than one, and the same postings in the same order give the same links, whatever interrupts them.
 */
final class NearDuplicates {
    /** The Jaccard similarity from which two texts are one: some eight changed words in five hundred. */
    private static final double THRESHOLD = 0.9;

    /** Texts of one pattern can share a key by the thousand: the first ones speak for all. */
    private static final int MOST_A_KEY = 32;

    private static final Node GRAPH = Quad.defaultGraphIRI;

    private final DatasetGraph dataset;
    private final StatisticsGraph statistics;

    /** @param statistics is told of every posting before it is linked otherwise */
    NearDuplicates(DatasetGraph dataset, StatisticsGraph statistics) {
        this.dataset = dataset;
        this.statistics = statistics;
    }

    /** Links a posting that was just written to the one that it repeats, else makes it one that others can repeat. */
    void add(Node corpus, Node posting, TextSketch sketch) {
        var original = original(posting, sketch);
        if (original.isPresent()) {
            dataset.add(corpus, posting, Terms.DUPLICATE_OF, original.get());
        } else {
            sketch.keys().forEach(key -> dataset.add(GRAPH, posting, GraphTerms.SIMILARITY_KEY, Literals.integer(key)));
        }
    }

    /** Forgets a posting that is about to be deleted or changed; those that repeat it are compared anew. */
    void remove(Node posting) {
        dataset.deleteAny(GRAPH, posting, GraphTerms.SIMILARITY_KEY, Node.ANY);
        var links = Iter.toList(dataset.findNG(Node.ANY, Node.ANY, Terms.DUPLICATE_OF, posting));
        links.forEach(link -> statistics.touch(link.getSubject()));
        links.forEach(dataset::delete);
        links.stream()
                .sorted(Comparator.comparing(link -> link.getSubject().getURI()))
                .forEach(link -> add(link.getGraph(), link.getSubject(), sketch(link.getSubject())));
    }

    private Optional<Node> original(Node posting, TextSketch sketch) {
        return candidates(sketch.keys()).stream()
                .filter(candidate -> !candidate.equals(posting))
                .map(candidate -> new Candidate(candidate, sketch.similarity(sketch(candidate))))
                .filter(candidate -> candidate.similarity() >= THRESHOLD)
                .min(Comparator.comparingDouble((Candidate candidate) -> -candidate.similarity())
                        .thenComparing(candidate -> candidate.posting().getURI()))
                .map(Candidate::posting);
    }

    private Set<Node> candidates(List<Long> keys) {
        var found = new LinkedHashSet<Node>();
        for (var key : keys) {
            var quads = dataset.find(GRAPH, Node.ANY, GraphTerms.SIMILARITY_KEY, Literals.integer(key));
            Iter.limit(quads, MOST_A_KEY).forEachRemaining(quad -> found.add(quad.getSubject()));
        }
        return found;
    }

    private TextSketch sketch(Node posting) {
        var quads = dataset.findNG(Node.ANY, posting, Terms.DESCRIPTION, Node.ANY);
        return TextSketch.of(quads.hasNext() ? quads.next().getObject().getLiteralLexicalForm() : "");
    }

    private record Candidate(Node posting, double similarity) {}
}
