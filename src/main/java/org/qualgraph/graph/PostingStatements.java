package org.qualgraph.graph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.Sha256;
import org.qualgraph.ontology.Terms;

/**
 * A posting as all that a corpus will say of it, worked out before the store is asked for anything, so that many threads
 * can prepare what one writes. Immutable.
 */
public final class PostingStatements {
    /** As wide as the store keeps a number without a node of its own. */
    private static final int UNUSED_BITS = 64 - 55;

    private static final Set<Node> PLACE = Set.of(Terms.FILE, Terms.ENTRY);

    private final PostingId id;
    private final Extraction extraction;
    private final Set<Triple> triples;
    private final TextSketch sketch;
    private final long digest;

    private PostingStatements(PostingId id, Extraction extraction, Set<Triple> triples) {
        this.id = id;
        this.extraction = extraction;
        this.triples = triples;
        this.sketch = TextSketch.of(extraction.posting().text());
        this.digest = digest(triples);
    }

    /** @throws UnusableCorpusNameException where the name is not made of letters, digits, dots, hyphens and underscores */
    public static PostingStatements of(String corpus, Extraction extraction) {
        var id = PostingId.of(corpus, extraction.posting());
        return new PostingStatements(id, extraction, PostingTriples.of(id, GraphTerms.corpusGraph(corpus), extraction));
    }

    public PostingId id() {
        return id;
    }

    /** What was read from the posting. */
    public Extraction extraction() {
        return extraction;
    }

    /** How many statements there are. */
    public int size() {
        return triples.size();
    }

    /** The first name that it gives to an employer or place can become a concept's. */
    List<MintedConcept> minted() {
        return MintedConcept.of(extraction.header());
    }

    Node node() {
        return GraphTerms.posting(id);
    }

    Set<Triple> triples() {
        return triples;
    }

    TextSketch sketch() {
        return sketch;
    }

    /** A number that is another when a statement is, apart from where the posting was read. */
    public long digest() {
        return digest;
    }

    private static long digest(Set<Triple> triples) {
        var digest = Sha256.start();
        triples.stream()
                .filter(triple -> !PLACE.contains(triple.getPredicate()))
                .forEach(triple -> digest.update((triple + "\n").getBytes(StandardCharsets.UTF_8)));
        return ByteBuffer.wrap(digest.digest()).getLong() >>> UNUSED_BITS;
    }
}
