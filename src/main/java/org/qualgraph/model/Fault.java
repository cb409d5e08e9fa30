package org.qualgraph.model;

/** Whose fault a failure is, and so what can be done about it. */
public enum Fault {
    /** What was given cannot be understood; it must be changed. */
    INVALID_INPUT,
    /** It is not here. */
    NOT_FOUND,
    /** It was here, and is no more. */
    GONE,
    /** It is understood and not allowed. */
    REFUSED,
    /** It is larger than a limit. */
    TOO_LARGE,
    /** It took longer than is allowed. */
    TIMEOUT,
    /** Too much is going on; trying later will help. */
    OVERLOADED,
    /** Something broke. */
    BROKEN
}
