package org.qualgraph.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A property that is no data but a question, which a query asks beside its patterns: what is asked stands on its right,
 * what is found on its left.
 *
 * <p>Each solution before a call gives what is asked, and each row found a solution; what is bound on the left already
 * chooses among the rows, and never adds to them.
 */
interface QueryFunction {

    Signature signature();

    /**
     * Refuses what cannot be asked, whatever the values of variables.
     *
     * @throws MalformedQueryException where an argument is wrong
     */
    void check(List<Node> given);

    /**
     * What is found, in rows of terms as the signature has them, at least as many as are wanted.
     *
     * @param given what is asked, all with values
     * @param wanted how many terms stand on the left
     * @throws MalformedQueryException where an argument is wrong
     */
    List<List<Optional<Node>>> rows(List<Node> given, int wanted);
}
