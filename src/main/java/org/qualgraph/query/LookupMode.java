package org.qualgraph.query;

/** What a name is looked up for. */
public enum LookupMode {
    /** The name is finished: the concept that has it comes first. */
    LOOKUP,
    /** The name is being typed: what begins with it comes first. */
    SUGGEST
}
