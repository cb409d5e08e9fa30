package org.qualgraph.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One qualification that a posting asks for.
 *
 * @param atLeast how many of {@code concepts} and {@code parts} are needed: 1 for any of, their count for all of, 0 where
 *     there are none; the fields of study of a degree do not count
 * @param concepts the mentions that name what is asked for, in the order of the text, each concept once
 * @param parts requirements that this one is made of
 * @param details what else is said of it
 * @param evidence the characters that say so
 */
public record Requirement(
        RequirementKind kind,
        Necessity necessity,
        int atLeast,
        List<Mention> concepts,
        List<Requirement> parts,
        Details details,
        Span evidence,
        String text) {

    /**
     * What is said of a requirement besides its concepts.
     *
     * @param degreeStatus how far the degree must have come
     * @param minimumYears years of experience
     * @param orEquivalent whether equivalent experience will do
     */
    public record Details(Optional<DegreeStatus> degreeStatus, OptionalInt minimumYears, boolean orEquivalent) {

        /** Nothing more is said. */
        public static final Details NONE = new Details(Optional.empty(), OptionalInt.empty(), false);
    }

    public Requirement {
        concepts = List.copyOf(concepts);
        parts = List.copyOf(parts);
        if (atLeast < 0 || atLeast > concepts.size() + parts.size()) {
            throw new IllegalArgumentException(
                    "At least " + atLeast + " of " + (concepts.size() + parts.size()) + " cannot be met");
        }
    }
}
