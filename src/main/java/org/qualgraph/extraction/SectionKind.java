package org.qualgraph.extraction;

/** What a part of a posting is about. */
enum SectionKind {
    /** What stands before the first heading, or under one that says nothing. */
    INTRODUCTION,
    DUTIES,
    /** A sentence that says what the list below it is about and asks for nothing itself. */
    LEAD,
    MINIMUM,
    PREFERRED,
    COMPANY,
    BENEFITS,
    LEGAL,
    /** What a candidate is told not to need. */
    UNNEEDED;

    /** Whether nothing in it is about the qualifications of a candidate. */
    boolean isBoilerplate() {
        return this == COMPANY || this == BENEFITS || this == LEGAL || this == UNNEEDED;
    }

    /** Whether it is about the qualifications of a candidate. */
    boolean asks() {
        return this == MINIMUM || this == PREFERRED;
    }
}
