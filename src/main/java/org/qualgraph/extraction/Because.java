package org.qualgraph.extraction;

import java.util.Optional;
import org.qualgraph.model.Span;

/**
 * Why an item insists as much as it does.
 *
 * @param ground where the reason lies
 * @param cue the words that say it: a heading, or words of the sentence; empty where a list under no heading was read by
 *     what most of its lines sound like
 */
record Because(Ground ground, Optional<Span> cue) {

    /** Where a reason lies. */
    enum Ground {
        HEADING,
        SENTENCE,
        /** A list or a text under no heading, by what it sounds like. */
        TENOR
    }

    static Because of(Section section) {
        return new Because(section.heading().isPresent() ? Ground.HEADING : Ground.TENOR, section.heading());
    }

    static Because ofSentence(Span cue) {
        return new Because(Ground.SENTENCE, Optional.of(cue));
    }
}
