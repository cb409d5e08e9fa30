package org.qualgraph.model;

/** What sort of qualification a requirement asks for. */
public enum RequirementKind {
    SKILL,
    DEGREE,
    PUBLICATION,
    EXPERIENCE,
    AUTHORIZATION,
    LANGUAGE,
    CERTIFICATION,
    OTHER
}
