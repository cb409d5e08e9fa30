package org.qualgraph.graph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.qualgraph.model.Sha256;
import org.qualgraph.ontology.Terms;

/**
 * What the postings of one count have in common.
 *
 * @param concepts at most two, in the order of their IRIs
 * @param month when they were posted
 * @param corpus which they are all from
 * @param necessity how they ask for the concept
 */
record CountCell(List<Node> concepts, Optional<Node> month, Optional<Node> corpus, Optional<Node> necessity) {
    private static final String COUNTS = Terms.BASE + "count/";
    private static final int DIGEST_BYTES = 10;

    static CountCell of(Node concept) {
        return new CountCell(List.of(concept), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static CountCell of(Node concept, Node other) {
        var concepts = new ArrayList<>(List.of(concept, other));
        concepts.sort(Comparator.comparing(Node::getURI));
        return new CountCell(concepts, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static CountCell ofMonth(Node month) {
        return new CountCell(List.of(), Optional.of(month), Optional.empty(), Optional.empty());
    }

    static CountCell ofCorpus(Node corpus) {
        return new CountCell(List.of(), Optional.empty(), Optional.of(corpus), Optional.empty());
    }

    /** This and: posted in a month. */
    CountCell in(Node other) {
        return new CountCell(concepts, Optional.of(other), corpus, necessity);
    }

    /** This and: asked for so in a corpus. */
    CountCell askedIn(Node other, Node how) {
        return new CountCell(concepts, month, Optional.of(other), Optional.of(how));
    }

    /** The IRI of the count, the same in every store. */
    Node node() {
        var digest = Sha256.start();
        dimensions(NodeFactory.createURI(COUNTS))
                .forEach(triple -> digest.update((triple.getPredicate() + " " + triple.getObject() + "\n")
                        .getBytes(StandardCharsets.UTF_8)));
        return NodeFactory.createURI(COUNTS + HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES));
    }

    /** All statements of the count but the number. */
    List<Triple> dimensions(Node count) {
        var triples = new ArrayList<Triple>();
        triples.add(Triple.create(count, Terms.TYPE, GraphTerms.COUNT_CLASS));
        concepts.forEach(concept -> triples.add(Triple.create(count, Terms.CONCEPT, concept)));
        month.ifPresent(value -> triples.add(Triple.create(count, GraphTerms.MONTH, value)));
        corpus.ifPresent(value -> triples.add(Triple.create(count, GraphTerms.OF_CORPUS, value)));
        necessity.ifPresent(value -> triples.add(Triple.create(count, GraphTerms.OF_NECESSITY, value)));
        return triples;
    }
}
