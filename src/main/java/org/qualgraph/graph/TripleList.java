package org.qualgraph.graph;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.qualgraph.model.Span;
import org.qualgraph.ontology.Terms;

/** Triples in the making, each once, in the order in which they were added. */
final class TripleList {
    private final Set<Triple> triples = new LinkedHashSet<>();

    void add(Node subject, Node predicate, Node object) {
        triples.add(Triple.create(subject, predicate, object));
    }

    void addText(Node subject, Node predicate, Optional<String> text) {
        text.ifPresent(value -> add(subject, predicate, Literals.text(value)));
    }

    /** The characters that a node was read from, as a selector whose IRI is the node's and {@code -evidence}. */
    void addEvidence(Node node, Span span, String exact) {
        var selector = NodeFactory.createURI(node.getURI() + "-evidence");
        add(node, Terms.EVIDENCE, selector);
        add(selector, Terms.TYPE, Terms.SELECTOR_CLASS);
        add(selector, Terms.START, Literals.integer(span.start()));
        add(selector, Terms.END, Literals.integer(span.end()));
        add(selector, Terms.EXACT, Literals.text(exact));
    }

    Set<Triple> toSet() {
        return Collections.unmodifiableSet(triples);
    }
}
