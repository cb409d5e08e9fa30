package org.qualgraph.model;

/** How far a degree must have come. */
public enum DegreeStatus {
    COMPLETED,
    /** A degree that is still in progress is enough. */
    IN_PROGRESS
}
