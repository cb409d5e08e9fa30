package org.qualgraph.model;

/** A form of contract by schema.org's names, the most telling first. */
public enum EmploymentType {
    INTERN,
    VOLUNTEER,
    PER_DIEM,
    CONTRACTOR,
    TEMPORARY,
    PART_TIME,
    FULL_TIME,
    OTHER
}
