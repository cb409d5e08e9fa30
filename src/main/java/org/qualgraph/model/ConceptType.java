package org.qualgraph.model;

import java.util.Locale;
import java.util.Optional;

/** The kinds of concept; each is a concept scheme of its own, and its name the first part of an identifier. */
public enum ConceptType {
    SKILL,
    VENUE,
    ROLE,
    DEGREE,
    FIELD,
    CERTIFICATION,
    LANGUAGE,
    EMPLOYMENT_TYPE,
    ORGANIZATION,
    PLACE;

    /** Whether a posting can ask for concepts of this type, and names them in its text. */
    public boolean isQualification() {
        return switch (this) {
            case SKILL, VENUE, DEGREE, FIELD, CERTIFICATION, LANGUAGE -> true;
            case ROLE, EMPLOYMENT_TYPE, ORGANIZATION, PLACE -> false;
        };
    }

    /** The path segment that identifiers, routes and the scheme's IRI share, such as {@code employment-type}. */
    public String segment() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type whose segment this is, if there is one. */
    public static Optional<ConceptType> ofSegment(String segment) {
        for (var type : values()) {
            if (type.segment().equals(segment)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
