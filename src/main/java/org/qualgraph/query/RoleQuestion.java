package org.qualgraph.query;

import org.qualgraph.model.ConceptId;
import org.qualgraph.model.PostingFilter;

/**
 * What a role asks for that others do not.
 *
 * @param dimension the type of concept that is wanted
 * @param filter among which postings; roles that it names do not count
 * @param limit the most of what postings ask for
 */
public record RoleQuestion(ConceptId role, Dimension dimension, PostingFilter filter, Order order, int limit) {

    /** What comes first. */
    public enum Order {
        /** What most postings of the role ask for. */
        POSTINGS,
        /** What tells the role from its neighbours most clearly. */
        DISTINGUISHING
    }
}
