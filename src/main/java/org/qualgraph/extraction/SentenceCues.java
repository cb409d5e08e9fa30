package org.qualgraph.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.qualgraph.extraction.Cues.Found;

/** Where a sentence says what, by the numbers of its words. */
record SentenceCues(List<Found<SentenceCue>> all) {
    private static final Set<SentenceCue> INSISTING = Set.of(
            SentenceCue.PREFERRED_BEFORE, SentenceCue.PREFERRED_AFTER, SentenceCue.REQUIRED, SentenceCue.NEGATED);

    private static final Set<SentenceCue> PREFERRING =
            Set.of(SentenceCue.PREFERRED_BEFORE, SentenceCue.PREFERRED_AFTER);

    private boolean insists(Predicate<Found<SentenceCue>> where) {
        return all.stream().anyMatch(found -> INSISTING.contains(found.kind()) && where.test(found));
    }

    /** Whether the sentence says anywhere how much it insists. */
    boolean insist() {
        return insists(found -> true);
    }

    /** Whether words {@code [first, end)} say how much they insist. */
    boolean insist(int first, int end) {
        return insists(found -> found.first() >= first && found.last() < end);
    }

    /** Whether they say it, and not of a list that goes on behind them. */
    boolean insistBefore(int first, int end) {
        return insists(found -> found.first() >= first
                && found.last() < end
                && (!PREFERRING.contains(found.kind()) || found.last() >= end - 2));
    }

    /** Whether a word is one of those that say how much the sentence insists. */
    boolean cover(int word) {
        return insists(found -> found.first() <= word && found.last() >= word);
    }

    /** Whether what says how much the sentence insists begins with a word. */
    boolean beginAt(int word) {
        return insists(found -> found.first() == word);
    }

    /** Whether what says it ends with a word, and begins behind another. */
    boolean endAt(int word, int first) {
        return insists(found -> found.first() > first && found.last() == word);
    }

    /** The first of them from a word on. */
    Optional<Found<SentenceCue>> firstFrom(int word) {
        return all.stream()
                .filter(found -> INSISTING.contains(found.kind()) && found.first() >= word)
                .findFirst();
    }

    /** Whether a word opens what is only a plus. */
    boolean openPreferred(int word) {
        return all.stream().anyMatch(found -> found.kind() == SentenceCue.PREFERRED_AFTER && found.first() == word)
                && all.stream()
                        .noneMatch(found -> found.kind() == SentenceCue.PREFERRED_BEFORE
                                && found.first() <= word
                                && found.last() >= word);
    }

    /** Whether something is asked for from a word in {@code [first, end)} on. */
    boolean ask(int first, int end) {
        return all.stream()
                .anyMatch(found -> found.kind() == SentenceCue.ASKS && found.first() >= first && found.first() < end);
    }
}
