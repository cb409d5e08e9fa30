package org.qualgraph.model;

/** How much a posting insists on a requirement. */
public enum Necessity {
    /** Without it an application fails. */
    MINIMUM,
    /** It helps. */
    PREFERRED,
    /** It is named, in the duties for example, but not asked for. */
    MENTIONED
}
