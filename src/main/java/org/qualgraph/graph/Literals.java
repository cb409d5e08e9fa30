package org.qualgraph.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.XSDNumUtils;

/**
 * Values as literals in the one spelling that the store gives back: it keeps numbers and dates by value, so that any
 * other spelling would look like a change at the next load.
 */
final class Literals {
    /** Smaller numbers stand in the indexes themselves. */
    static final long MOST_WITHOUT_NODE = 1L << 55;

    private static final int SCORE_DECIMALS = 4;

    private Literals() {}

    /** Whether a term is a text, of a language or none. */
    static boolean isText(Node node) {
        return node.isLiteral()
                && (!node.getLiteralLanguage().isEmpty()
                        || XSDDatatype.XSDstring.getURI().equals(node.getLiteralDatatypeURI()));
    }

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    static Node integer(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    static Node decimal(BigDecimal number) {
        return NodeFactory.createLiteralDT(
                XSDNumUtils.stringForm(XSDNumUtils.canonicalDecimal(number)), XSDDatatype.XSDdecimal);
    }

    /** A share from 0 to 1, rounded for reading. */
    static Node score(double score) {
        var rounded = BigDecimal.valueOf(score)
                .setScale(SCORE_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return NodeFactory.createLiteralDT(rounded.toPlainString(), XSDDatatype.XSDdecimal);
    }

    static Node truth(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    static Node date(LocalDate date) {
        return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
    }

    /** A moment, to the second. */
    static Node moment(Instant moment) {
        return NodeFactory.createLiteralDT(
                moment.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
    }
}
