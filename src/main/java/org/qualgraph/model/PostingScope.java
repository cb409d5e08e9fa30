package org.qualgraph.model;

import java.time.YearMonth;
import java.util.Optional;

/**
 * What narrows postings beside what they ask for and who offers them.
 *
 * @param since the first month in which they may have been posted
 * @param until the last one
 * @param place where the work must be, maybe among other places
 * @param pay in what their fixed pay must be stated
 */
public record PostingScope(
        Optional<YearMonth> since,
        Optional<YearMonth> until,
        Optional<ConceptId> place,
        Optional<PayUnit> pay,
        Repeats repeats) {

    /** @throws QualGraphException where the last month lies before the first */
    public PostingScope {
        if (since.isPresent() && until.filter(since.get()::isAfter).isPresent()) {
            throw new QualGraphException(Fault.INVALID_INPUT, "until must not lie before since");
        }
    }

    /** What becomes of postings that say nearly the same as one before them. */
    public enum Repeats {
        KEPT,
        LEFT_OUT
    }

    /** Narrows nothing. */
    public static final PostingScope ALL =
            new PostingScope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Repeats.KEPT);

    /** This, but for the place. */
    public PostingScope in(Optional<ConceptId> other) {
        return new PostingScope(since, until, other, pay, repeats);
    }

    /** This and: pay must be stated so. */
    public PostingScope payingIn(PayUnit other) {
        return new PostingScope(since, until, place, Optional.of(other), repeats);
    }

    /** This without the postings that repeat another. */
    public PostingScope withoutRepeats() {
        return new PostingScope(since, until, place, pay, Repeats.LEFT_OUT);
    }
}
