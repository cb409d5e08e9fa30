package org.qualgraph.graph;

import org.apache.jena.tdb2.store.NodeId;

/**
 * What the postings of one count have in common, by the numbers of nodes.
 *
 * @param of the corpus, role or employer that they share, or the concept where a concept is counted by itself
 * @param concept what they ask for besides, {@link #NONE} where that does not matter
 * @param shortcut the property by which they ask for it, {@link #NONE} where that does not matter
 */
record CountCell(NodeId of, NodeId concept, NodeId shortcut) {
    private static final NodeId NONE = NodeId.NodeDoesNotExist;

    static CountCell of(NodeId of) {
        return new CountCell(of, NONE, NONE);
    }

    static CountCell of(NodeId of, NodeId concept) {
        return new CountCell(of, concept, NONE);
    }

    boolean hasConcept() {
        return concept != NONE;
    }

    boolean hasShortcut() {
        return shortcut != NONE;
    }
}
