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
 * @param parts requirements that this one is made of, where a flat set cannot say it: "(A and B) or C", "a bachelor's
 *     degree and 5 years, or a master's and 3"
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
     * @param maximumYears the upper end of a range of years ("3-5 years")
     * @param orEquivalent whether equivalent experience will do
     * @param languageLevel how well the languages must be known
     * @param condition what is asked for where no concept says it
     * @param travelShare the largest part of the working time that is spent travelling, in percent
     */
    public record Details(
            Optional<DegreeStatus> degreeStatus,
            OptionalInt minimumYears,
            OptionalInt maximumYears,
            boolean orEquivalent,
            Optional<LanguageLevel> languageLevel,
            Optional<Condition> condition,
            OptionalInt travelShare) {

        /** Nothing more is said. */
        public static final Details NONE = new Details(Optional.empty(), OptionalInt.empty(), false);

        /** Details of what is neither a language nor a condition. */
        public Details(Optional<DegreeStatus> degreeStatus, OptionalInt minimumYears, boolean orEquivalent) {
            this(
                    degreeStatus,
                    minimumYears,
                    OptionalInt.empty(),
                    orEquivalent,
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty());
        }

        /** The same with a span of years. */
        public Details years(OptionalInt minimum, OptionalInt maximum) {
            return new Details(degreeStatus, minimum, maximum, orEquivalent, languageLevel, condition, travelShare);
        }

        /** The same with a level of language. */
        public Details level(Optional<LanguageLevel> level) {
            return new Details(degreeStatus, minimumYears, maximumYears, orEquivalent, level, condition, travelShare);
        }

        /** The same with a condition, and how much of the time it takes where it is travel. */
        public Details condition(Condition asked, OptionalInt share) {
            return new Details(
                    degreeStatus, minimumYears, maximumYears, orEquivalent, languageLevel, Optional.of(asked), share);
        }
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
