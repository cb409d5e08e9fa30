package org.qualgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

/** The offsets of the invented postings are true. */
final class FixtureTest {
    private static final Graph GRAPH = RepositoryOntology.withFixture();

    @Test
    void everyEvidenceQuotesTheTextOfItsPosting() {
        var selectors = GRAPH.stream(Node.ANY, Terms.TYPE, Terms.SELECTOR_CLASS)
                .map(Triple::getSubject)
                .toList();

        assertThat(selectors).hasSizeGreaterThan(40).allSatisfy(selector -> {
            var posting = NodeFactory.createURI(selector.getURI().replaceAll("#.*", ""));
            var text = value(posting, Terms.DESCRIPTION);
            var start = Integer.parseInt(value(selector, Terms.START));
            var end = Integer.parseInt(value(selector, Terms.END));

            assertThat(text.substring(start, end)).isEqualTo(value(selector, Terms.EXACT));
        });
    }

    private static String value(Node subject, Node property) {
        return GRAPH.find(subject, property, Node.ANY).next().getObject().getLiteralLexicalForm();
    }
}
