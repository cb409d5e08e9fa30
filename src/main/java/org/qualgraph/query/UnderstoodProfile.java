package org.qualgraph.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.model.Span;

/**
 * What was understood of a profile.
 *
 * @param held what someone has, each concept once
 * @param totalYears years of work in all, where anything says so
 * @param totalYearsFrom where the CV says so
 * @param names how names were understood that are not plainly identifiers or names of what they stand for
 * @param unresolved the strings that name no concept for sure, those of {@code unsure} too
 * @param unsure the strings that may name one of several concepts
 * @param cv the reading of the CV; what is held leads into its text
 */
public record UnderstoodProfile(
        List<Held> held,
        OptionalDouble totalYears,
        Optional<Span> totalYearsFrom,
        List<Understood> names,
        List<String> unresolved,
        List<Unsure> unsure,
        Optional<PostingReading> cv) {
    public UnderstoodProfile {
        held = List.copyOf(held);
        names = List.copyOf(names);
        unresolved = List.copyOf(unresolved);
        unsure = List.copyOf(unsure);
    }

    /**
     * A concept that someone has.
     *
     * @param years for how long, where that is said
     * @param status how far a degree has come, where that is said
     * @param from the places of the CV that say so, in the order of the text
     */
    public record Held(ConceptReference concept, OptionalDouble years, Optional<DegreeStatus> status, List<Span> from) {
        public Held {
            from = List.copyOf(from);
        }
    }

    /** A string of the profile that was taken for a concept, and how sure that is, from 0 to 1. */
    public record Understood(String written, ConceptReference concept, String matched, double score) {}

    /** A string of the profile with what it may mean, the likeliest first. */
    public record Unsure(String written, List<Reading> readings) {
        public Unsure {
            readings = List.copyOf(readings);
        }
    }

    /** A concept that a string may mean, and how likely, from 0 to 1. */
    public record Reading(ConceptReference concept, double score) {}

    /** The concepts in the order in which they were met. */
    public List<ConceptReference> concepts() {
        return held.stream().map(Held::concept).toList();
    }

    /** The identifiers of the concepts. */
    public List<ConceptId> ids() {
        return held.stream().map(each -> each.concept().id()).toList();
    }
}
