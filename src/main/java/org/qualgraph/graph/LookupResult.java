package org.qualgraph.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.qualgraph.model.Hit;

/** What a query is given of a hit. */
final class LookupResult {
    /** How many terms a hit gives: the concept, its score, the name that matched, and how it did. */
    static final int TERMS = 4;

    private static final int DECIMALS = 4;

    private LookupResult() {}

    static List<Node> values(Hit hit) {
        return List.of(
                GraphTerms.concept(hit.id()),
                score(hit.score()),
                label(hit),
                NodeFactory.createLiteralString(hit.match().name().toLowerCase(Locale.ROOT)));
    }

    /** As the graph has it, so that it can be asked for what it is a label of. */
    private static Node label(Hit hit) {
        return hit.language().isEmpty()
                ? NodeFactory.createLiteralString(hit.matched())
                : NodeFactory.createLiteralLang(hit.matched(), hit.language());
    }

    private static Node score(double score) {
        var rounded = BigDecimal.valueOf(score)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return NodeFactory.createLiteralDT(rounded.toPlainString(), XSDDatatype.XSDdecimal);
    }
}
