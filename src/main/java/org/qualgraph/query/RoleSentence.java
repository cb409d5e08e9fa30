package org.qualgraph.query;

import java.util.List;
import org.qualgraph.query.SimilarRoles.Skill;
import org.qualgraph.relatedness.Sentences;

/**
 * Says what two roles have in common and what is missing on the way from one to the other.
 *
 * @param here what the given role asks for, and its name
 * @param there the same of the other
 */
record RoleSentence(RoleProfile here, CountedValue hereNamed, RoleProfile there, CountedValue thereNamed) {
    private static final int NAMED = 3;

    String text(List<Skill> shared, List<Skill> missing) {
        var both = "Both ask for "
                + Sentences.list(shared.stream()
                        .limit(NAMED)
                        .map(skill -> skill.there().label())
                        .toList());
        if (missing.isEmpty()) {
            return both + ". " + hereNamed.label() + " lacks nothing that " + thereNamed.label() + " often asks for.";
        }
        var names = missing.stream().limit(NAMED).map(this::asked).toList();
        return both + ". On the way from " + hereNamed.label() + " to " + thereNamed.label()
                + (names.size() == 1 ? " this is missing: " : " these are missing: ") + Sentences.list(names) + ".";
    }

    private String asked(Skill skill) {
        return skill.there().label() + " (" + (there.isKnownByPostings() ? shares(skill) : said(skill)) + ")";
    }

    private String shares(Skill skill) {
        var share = percent(skill.there()) + " of postings";
        return here.isKnownByPostings() ? share + " against " + percent(skill.here()) : share;
    }

    private static String said(Skill skill) {
        var asked = skill.there();
        return skill.vocabularyThere()
                .map(demand -> demand == RoleDemand.ESSENTIAL ? "essential" : "useful")
                .orElseGet(() -> asked.postings() + " of " + asked.of() + " postings");
    }

    private static String percent(CountedValue value) {
        long percent = Math.round(100 * value.share());
        return percent == 0 && value.postings() > 0 ? "under 1 %" : percent + " %";
    }
}
