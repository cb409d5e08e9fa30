package org.qualgraph.query;

import java.util.Map;
import java.util.Optional;
import org.qualgraph.model.ConceptId;

/**
 * What a role asks for, in shares. Skills go by their numbers in a {@link RoleTable}.
 *
 * <p>Postings count as they are; the vocabulary counts as {@link #PRIOR} postings more, all of which ask for what is
 * essential and half of which for what is optional. So a role of few postings is what the vocabulary says, one of many is
 * what they ask for, and what one posting of three asks for is no third.
 *
 * @param postings how many there are, of the role and those below it
 * @param counts how many of them ask for each skill
 * @param vocabulary what it says of those that it names
 */
record RoleProfile(ConceptId role, long postings, int[] counts, Map<Integer, RoleDemand> vocabulary) {
    private static final double PRIOR = 10;
    private static final double OPTIONAL = 0.5;

    /** The share of those that ask for a skill, by postings and vocabulary. */
    double share(int skill) {
        return (counts[skill] + PRIOR * said(skill)) / (postings + PRIOR);
    }

    private double said(int skill) {
        return demand(skill)
                .map(demand -> demand == RoleDemand.ESSENTIAL ? 1 : OPTIONAL)
                .orElse(0.0);
    }

    /** The share that can be counted on: where there are postings enough it is theirs alone. */
    double usualShare(int skill) {
        return isKnownByPostings() ? (double) counts[skill] / postings : share(skill);
    }

    /** What the vocabulary says of a skill. */
    Optional<RoleDemand> demand(int skill) {
        return Optional.ofNullable(vocabulary.get(skill));
    }

    /** Whether there are so many postings that what they do not ask for is not usual, whatever the vocabulary says. */
    boolean isKnownByPostings() {
        return postings >= PRIOR;
    }
}
