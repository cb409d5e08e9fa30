package org.qualgraph.graph;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.qualgraph.model.Pay;
import org.qualgraph.model.PayBasis;
import org.qualgraph.model.TimeUnit;
import org.qualgraph.ontology.Terms;

/** A range of pay as statistics need it: without the characters that say so. */
record HeldPayReader(Map<Node, Node> objects) {

    static Pay read(Tuples tuples, Node range) {
        var objects = new HashMap<Node, Node>();
        tuples.forEachOf(
                tuples.id(range), (predicate, object) -> objects.put(tuples.node(predicate), tuples.node(object)));
        return new HeldPayReader(objects).pay();
    }

    private Pay pay() {
        return new Pay(
                text(Terms.MIN_VALUE).map(BigDecimal::new),
                text(Terms.MAX_VALUE).map(BigDecimal::new),
                text(Terms.CURRENCY).orElse(""),
                text(Terms.UNIT_TEXT).map(TimeUnit::valueOf).orElse(TimeUnit.YEAR),
                Optional.ofNullable(objects.get(Terms.PAY_BASIS))
                        .flatMap(basis -> Terms.constant(PayBasis.class, basis))
                        .orElse(PayBasis.BASE_PAY),
                text(Terms.APPLIES_TO),
                Optional.empty());
    }

    private Optional<String> text(Node property) {
        return Optional.ofNullable(objects.get(property)).map(Node::getLiteralLexicalForm);
    }
}
