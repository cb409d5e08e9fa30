package org.qualgraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.query.SimilarRoles.SimilarRole;
import org.qualgraph.query.SimilarRoles.Skill;
import org.qualgraph.statistics.LogOdds;
import org.qualgraph.statistics.WeightedVector;

/**
 * A role beside another that is like it.
 *
 * @param likeness from 0 to 1
 */
record RoleComparison(Given given, RoleProfile there, double likeness) {
    /** What one role asks for in at least this share, the other in less and in half of the former at most, is missing. */
    private static final double OFTEN = 0.25;

    private static final double SELDOM = 0.5;

    /** Beyond so many standard deviations a difference is hardly chance. */
    private static final double CLEAR = 2;

    private static final int SKILLS = 5;

    /**
     * The role that was asked for.
     *
     * @param filter of the postings of both, but for the role
     */
    record Given(CountedPostings postings, PostingFilter filter, RoleTable table, RoleProfile role) {

        /** A role with its postings. */
        CountedValue role(RoleProfile profile) {
            return postings.named(
                    Dimension.ROLE, filter, profile.role().value(), profile.postings(), profile.postings(), Map.of());
        }

        /** How many postings of a role ask for a skill. */
        CountedValue count(int skill, RoleProfile of) {
            return postings.named(
                    Dimension.SKILL,
                    filter.ofRoles(Set.of(of.role())),
                    table.skill(skill),
                    of.counts()[skill],
                    of.postings(),
                    Map.of());
        }
    }

    private record Weighed(int skill, double weight) {}

    SimilarRole similarRole(WeightedVector hereVector, WeightedVector thereVector) {
        var products = new ArrayList<Weighed>();
        hereVector.forEachProduct(thereVector, (skill, product) -> products.add(new Weighed(skill, product)));
        var shared = heaviest(products);
        var missing = heaviest(IntStream.of(thereVector.dimensions())
                .filter(this::isMissing)
                .mapToObj(skill -> new Weighed(skill, there.usualShare(skill) - here().usualShare(skill)))
                .toList());
        var named = given.role(there);
        var text = new RoleSentence(here(), given.role(here()), there, named).text(shared, missing);
        return new SimilarRole(named, likeness, shared, missing, text);
    }

    private RoleProfile here() {
        return given.role();
    }

    private boolean isMissing(int skill) {
        double share = there.usualShare(skill);
        double ours = here().usualShare(skill);
        return share >= OFTEN && ours < OFTEN && ours <= SELDOM * share && isClear(skill);
    }

    /** Postings are held against postings; where the other role has too few, the vocabulary against itself, too. */
    private boolean isClear(int skill) {
        if (!there.isKnownByPostings()) {
            return here().demand(skill).isEmpty();
        }
        return !here().isKnownByPostings()
                || LogOdds.of(there.counts()[skill], there.postings(), here().counts()[skill], here().postings())
                                .z()
                        >= CLEAR;
    }

    private List<Skill> heaviest(List<Weighed> skills) {
        return skills.stream()
                .sorted(Comparator.comparingDouble((Weighed weighed) -> -weighed.weight())
                        .thenComparing(weighed -> given.table().skill(weighed.skill())))
                .map(weighed -> skill(weighed.skill()))
                .filter(skill -> skill.there().concept().isPresent())
                .limit(SKILLS)
                .toList();
    }

    private Skill skill(int skill) {
        return new Skill(
                given.count(skill, here()), given.count(skill, there), here().demand(skill), there.demand(skill));
    }
}
