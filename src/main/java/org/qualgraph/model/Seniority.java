package org.qualgraph.model;

/** The rung of a career that a job stands on, from the first to the last. */
public enum Seniority {
    INTERN,
    ENTRY,
    JUNIOR,
    MID,
    SENIOR,
    LEAD,
    PRINCIPAL,
    MANAGER,
    DIRECTOR,
    EXECUTIVE
}
