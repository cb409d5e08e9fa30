package org.qualgraph.extraction;

import java.util.Optional;
import org.qualgraph.model.Concept;

/** Sorts of names that behave alike in the sentences of postings. */
enum TermGroup {
    /** A product: a language, tool, framework, platform or standard. */
    PRODUCT,
    /** A discipline, method or practice, named by ordinary words. */
    DISCIPLINE,
    HUMAN_SKILL,
    LANGUAGE,
    DEGREE,
    FIELD,
    /** Venues and certifications. */
    HONOUR,
    /** Words that no concept is known for. */
    UNKNOWN;

    static TermGroup of(Optional<Concept> concept) {
        return concept.map(TermGroup::of).orElse(UNKNOWN);
    }

    private static TermGroup of(Concept concept) {
        return switch (concept.type()) {
            case SKILL -> skill(concept.notes().kind().orElse(""));
            case LANGUAGE -> LANGUAGE;
            case DEGREE -> DEGREE;
            case FIELD -> FIELD;
            case VENUE, CERTIFICATION -> HONOUR;
            case ROLE, EMPLOYMENT_TYPE, ORGANIZATION, PLACE -> UNKNOWN;
        };
    }

    private static TermGroup skill(String kind) {
        return switch (kind) {
            case "platform", "tool", "framework", "standard", "programming-language" -> PRODUCT;
            case "human-skill" -> HUMAN_SKILL;
            default -> DISCIPLINE;
        };
    }
}
