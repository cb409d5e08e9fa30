package org.qualgraph.graph;

import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;

/** So many postings fit a filter that their texts cannot be searched one by one. */
public final class PostingSearchTooWideException extends QualGraphException {
    private static final long serialVersionUID = 1;

    PostingSearchTooWideException(int bound) {
        super(
                Fault.TOO_LARGE,
                "More than " + bound
                        + " postings would have to be searched for words; narrow it by a concept, role, organization or corpus");
    }
}
