package org.qualgraph.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.qualgraph.model.ConceptId;

/**
 * What a role asks for, in shares.
 *
 * <p>Postings count as they are; the vocabulary counts as {@link #PRIOR} postings more, all of which ask for what is
 * essential and half of which for what is optional. So a role of few postings is what the vocabulary says, one of many is
 * what they ask for, and what one posting of three asks for is no third.
 *
 * @param postings how many there are, of the role and those below it
 * @param counts how many of them ask for each skill
 */
record RoleProfile(ConceptId role, long postings, Map<String, Long> counts, Map<ConceptId, RoleDemand> vocabulary) {
    private static final double PRIOR = 10;
    private static final double OPTIONAL = 0.5;

    /** The share of each skill. */
    Map<String, Double> shares() {
        var skills = new HashSet<>(counts.keySet());
        vocabulary.keySet().forEach(skill -> skills.add(skill.value()));
        var shares = new HashMap<String, Double>();
        skills.forEach(skill -> shares.put(skill, (count(skill) + PRIOR * said(skill)) / (postings + PRIOR)));
        return shares;
    }

    private double said(String skill) {
        return demand(skill)
                .map(demand -> demand == RoleDemand.ESSENTIAL ? 1 : OPTIONAL)
                .orElse(0.0);
    }

    /** What the vocabulary says of a skill. */
    Optional<RoleDemand> demand(String skill) {
        return Optional.ofNullable(vocabulary.get(new ConceptId(skill)));
    }

    /** How many postings ask for a skill. */
    long count(String skill) {
        return counts.getOrDefault(skill, 0L);
    }

    /** Whether there are so many postings that what they do not ask for is not usual, whatever the vocabulary says. */
    boolean isKnownByPostings() {
        return postings >= PRIOR;
    }

    /** This, and the postings of a role below it. */
    RoleProfile with(long more, Map<String, Long> theirs) {
        var sums = new HashMap<>(counts);
        theirs.forEach((skill, count) -> sums.merge(skill, count, Long::sum));
        return new RoleProfile(role, postings + more, sums, vocabulary);
    }
}
