package org.qualgraph.query;

/** How a profile stands to what is asked for. */
public enum GapStatus {
    MET,
    /** Something close to it is held. */
    NEARLY_MET,
    UNMET,
    /** A list of concepts cannot tell: a work permit, an intention, a duty. */
    OPEN
}
