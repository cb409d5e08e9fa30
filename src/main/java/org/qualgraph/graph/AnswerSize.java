package org.qualgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Counts an answer in the making against its limits, by characters, of which each takes a byte at least. */
final class AnswerSize {
    private final SparqlLimits limits;
    private long items;
    private long characters;

    AnswerSize(SparqlLimits limits) {
        this.limits = limits;
    }

    /** The characters of all terms so far. */
    long characters() {
        return characters;
    }

    void addRow() {
        if (++items > limits.rows()) {
            throw new AnswerTooLargeException(limits.rows(), "rows");
        }
    }

    void addTriple(Triple triple) {
        if (++items > limits.triples()) {
            throw new AnswerTooLargeException(limits.triples(), "triples");
        }
        addTerm(triple.getSubject());
        addTerm(triple.getObject());
    }

    void addTerm(Node term) {
        characters += term.isLiteral()
                ? term.getLiteralLexicalForm().length()
                : term.isURI() ? term.getURI().length() : 1;
        if (characters > limits.bytes()) {
            throw new AnswerTooLargeException(limits.bytes(), "bytes");
        }
    }
}
