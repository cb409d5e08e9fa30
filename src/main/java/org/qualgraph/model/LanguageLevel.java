package org.qualgraph.model;

/**
 * How well a language must be known, as the posting says it: a level of the Common European Framework of Reference, or a
 * word of everyday use. The words are kept apart from the framework, since nobody has fixed which level each stands for.
 */
public enum LanguageLevel {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
    BASIC,
    CONVERSATIONAL,
    /** Good enough to work and negotiate in. */
    BUSINESS,
    FLUENT,
    NATIVE
}
