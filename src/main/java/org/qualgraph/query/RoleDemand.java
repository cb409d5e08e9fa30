package org.qualgraph.query;

/** What the vocabulary says that a role asks for. */
public enum RoleDemand {
    /** It cannot do without. */
    ESSENTIAL,
    /** It helps. */
    OPTIONAL
}
