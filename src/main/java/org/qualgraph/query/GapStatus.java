package org.qualgraph.query;

/** How a profile stands to what is asked for. */
public enum GapStatus {
    MET,
    /** Something close to it is held. */
    NEARLY_MET,
    UNMET,
    /** A list of concepts cannot tell: a work permit, an intention, a duty. */
    OPEN;

    /** This, or something else where it is unmet. */
    GapStatus or(GapStatus instead) {
        return this == UNMET ? instead : this;
    }

    /** Where two things are asked for at once; what is open does not change the other. */
    GapStatus and(GapStatus other) {
        if (this == OPEN || other == OPEN) {
            return this == OPEN ? other : this;
        }
        return compareTo(other) >= 0 ? this : other;
    }
}
