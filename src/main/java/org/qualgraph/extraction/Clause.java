package org.qualgraph.extraction;

import java.util.Optional;
import org.qualgraph.model.Span;

/**
 * A part of a sentence that insists as one.
 *
 * @param insistence what its words say
 * @param cue the words that say it
 */
record Clause(Span span, Insistence insistence, Optional<Span> cue) {

    /** How much a clause insists, by its own words. */
    enum Insistence {
        /** It says nothing of that. */
        UNSAID,
        REQUIRED,
        PREFERRED,
        /** It says that this is not asked for. */
        NEGATED
    }

    boolean isSaid() {
        return insistence != Insistence.UNSAID;
    }
}
