package org.qualgraph.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.qualgraph.model.Hit;

/** What a query is given of a hit: the concept, its score, the name that matched, and how it did. */
final class LookupResult {
    private LookupResult() {}

    static List<Optional<Node>> row(Hit hit) {
        return List.of(
                Optional.of(GraphTerms.concept(hit.id())),
                Optional.of(Literals.score(hit.score())),
                Optional.of(label(hit)),
                Optional.of(Literals.text(hit.match().name().toLowerCase(Locale.ROOT))));
    }

    /** As the graph has it, so that it can be asked for what it is a label of. */
    private static Node label(Hit hit) {
        return hit.language().isEmpty()
                ? Literals.text(hit.matched())
                : NodeFactory.createLiteralLang(hit.matched(), hit.language());
    }
}
