package org.qualgraph.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.query.SimilarRoles.SimilarRole;
import org.qualgraph.query.SimilarRoles.Skill;
import org.qualgraph.statistics.LogOdds;

/**
 * A role beside another that is like it.
 *
 * @param filter of the postings of both, but for the role
 * @param here the role that was asked for
 * @param likeness from 0 to 1
 */
record RoleComparison(
        CountedPostings postings, PostingFilter filter, RoleTable.Row here, RoleTable.Row there, double likeness) {
    /** What one role asks for in at least this share, the other in less and in half of the former at most, is missing. */
    private static final double OFTEN = 0.25;

    private static final double SELDOM = 0.5;

    /** Beyond so many standard deviations a difference is hardly chance. */
    private static final double CLEAR = 2;

    private static final int SKILLS = 5;

    private record Weighed(String skill, double weight) {}

    SimilarRole similarRole() {
        var shared = heaviest(
                here.vector().values().keySet().stream(),
                skill -> here.vector().product(skill, there.vector()));
        var missing = heaviest(there.shares().keySet().stream(), this::missing);
        var hereNamed = role(postings, here.profile(), filter);
        var thereNamed = role(postings, there.profile(), filter);
        var text = new RoleSentence(here.profile(), hereNamed, there.profile(), thereNamed).text(shared, missing);
        return new SimilarRole(thereNamed, likeness, shared, missing, text);
    }

    /** A role with its postings. */
    static CountedValue role(CountedPostings postings, RoleProfile profile, PostingFilter filter) {
        return postings.named(
                Dimension.ROLE, filter, profile.role().value(), profile.postings(), profile.postings(), Map.of());
    }

    /** How much more the other asks for a skill that is missing here; of what is not, nothing. */
    private double missing(String skill) {
        double share = there.share(skill);
        double ours = here.share(skill);
        return share >= OFTEN && ours < OFTEN && ours <= SELDOM * share && isClear(skill) ? share - ours : 0;
    }

    /** Postings are held against postings; where the other role has too few, the vocabulary against itself, too. */
    private boolean isClear(String skill) {
        var ours = here.profile();
        var theirs = there.profile();
        if (!theirs.isKnownByPostings()) {
            return ours.demand(skill).isEmpty();
        }
        return !ours.isKnownByPostings()
                || LogOdds.of(theirs.count(skill), theirs.postings(), ours.count(skill), ours.postings())
                                .z()
                        >= CLEAR;
    }

    private List<Skill> heaviest(Stream<String> skills, ToDoubleFunction<String> weight) {
        return skills.map(skill -> new Weighed(skill, weight.applyAsDouble(skill)))
                .filter(weighed -> weighed.weight() > 0)
                .sorted(Comparator.comparingDouble((Weighed weighed) -> -weighed.weight())
                        .thenComparing(Weighed::skill))
                .map(weighed -> skill(weighed.skill()))
                .filter(skill -> skill.there().concept().isPresent())
                .limit(SKILLS)
                .toList();
    }

    private Skill skill(String skill) {
        return new Skill(
                count(skill, here.profile()),
                count(skill, there.profile()),
                here.profile().demand(skill),
                there.profile().demand(skill));
    }

    private CountedValue count(String skill, RoleProfile of) {
        return postings.named(
                Dimension.SKILL, filter.ofRoles(Set.of(of.role())), skill, of.count(skill), of.postings(), Map.of());
    }
}
