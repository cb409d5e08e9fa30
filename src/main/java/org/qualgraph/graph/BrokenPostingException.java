package org.qualgraph.graph;

import org.apache.jena.graph.Node;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** A stored posting lacks a statement that every posting has: something other than a load wrote into its graph. */
public final class BrokenPostingException extends QualGraphException {
    private static final long serialVersionUID = 1;

    BrokenPostingException(Node subject, Node predicate) {
        super(Fault.BROKEN, "<" + subject + "> has no single <" + predicate + ">; load its corpus again");
    }
}
