package org.qualgraph.model;

/** The asserted links between concepts. Inverses and closures are derived by {@link Vocabulary}. */
public enum Relation {
    /** A concept to a more general one of its scheme. */
    BROADER,
    /** Two concepts of a scheme that belong together without one containing the other. */
    RELATED,
    /** A skill to a skill that whoever has the first also has, in practice. */
    IMPLIES,
    /** A skill to a field of study that teaches it. */
    FIELD,
    /** A venue to a skill or field that it publishes on. */
    TOPIC,
    /** A role to a skill that it cannot do without. */
    ESSENTIAL_SKILL,
    /** A role to a skill that helps in it. */
    OPTIONAL_SKILL,
    /** A certification to a skill that it attests. */
    CERTIFIES,
    /** A concept to one of another taxonomy that means the same. */
    EXACT_MATCH,
    /** A concept to one of another taxonomy that means almost the same. */
    CLOSE_MATCH
}
