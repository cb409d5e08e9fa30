package org.qualgraph.model;

/** How a label answers a query, best first. */
public enum MatchClass {
    /** The preferred label, but for case and spelling variants that normalisation removes. */
    EXACT,
    /** Another name, likewise. */
    ALIAS,
    /** A label that begins with the query. */
    PREFIX,
    /** A label within the typo budget. */
    FUZZY,
    /** A label that shares words with the query. */
    PARTIAL
}
