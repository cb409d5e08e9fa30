package org.qualgraph.model;

/** What a requirement is about that asks for no concept: a circumstance that holds for a person or does not. */
public enum Condition {
    /** Permission to work in a country. */
    WORK_PERMIT,
    CITIZENSHIP,
    /** Access to classified matter, granted by a state. */
    SECURITY_CLEARANCE,
    TRAVEL
}
