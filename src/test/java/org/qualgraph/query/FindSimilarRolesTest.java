package org.qualgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.query.SimilarRoles.SimilarRole;

class FindSimilarRolesTest {
    @AutoClose
    private static final RoleWorld WORLD = new RoleWorld(4, 600);

    private static final List<ConceptId> ROLES = List.of(
            RoleWorld.DATA_SCIENTIST,
            RoleWorld.RESEARCHER,
            RoleWorld.DATA_ENGINEER,
            RoleWorld.BOTH,
            RoleWorld.NURSE,
            RoleWorld.MIDWIFE);

    private final FindSimilarRoles find = WORLD.figures().findSimilarRoles();

    private List<SimilarRole> similar(ConceptId role) {
        return find.similar(role, PostingFilter.ALL, 100).similar();
    }

    private SimilarRole of(ConceptId role, ConceptId other) {
        return similar(role).stream()
                .filter(each -> each.role().value().equals(other.value()))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Double> likenesses(ConceptId role, PostingFilter filter) {
        var likenesses = new HashMap<String, Double>();
        find.similar(role, filter, 100)
                .similar()
                .forEach(other -> likenesses.put(other.role().value(), other.likeness()));
        return likenesses;
    }

    @Test
    void findsTheSameLikenessFromEitherSide() {
        for (var filter : List.of(PostingFilter.ALL, PostingFilter.ALL.ofCorpus(Optional.of("a")))) {
            for (var one : ROLES) {
                for (var other : likenesses(one, filter).entrySet()) {
                    assertThat(likenesses(new ConceptId(other.getKey()), filter).get(one.value()))
                            .as("%s and %s", one, other.getKey())
                            .isCloseTo(other.getValue(), within(1e-12));
                }
            }
        }
    }

    /** The cosine as it is defined, over counts of every posting. */
    @Test
    void isTheCosineOfWhatPostingsAndVocabularySay() {
        var all = WORLD.originals(Optional.empty());
        var skills = WORLD.skills();
        var first = WORLD.ofRole(RoleWorld.RESEARCHER, all);
        var second = WORLD.ofRole(RoleWorld.DATA_ENGINEER, all);
        double product = 0;
        double squares = 0;
        double others = 0;
        for (var skill : skills) {
            double weight = Math.log(1 + (all.size() + 1.0) / (RoleWorld.asking(all, skill) + 1));
            double one = RoleWorld.asking(first, skill) + (skill.equals(RoleWorld.skill(3)) ? 10 : 0);
            double other = RoleWorld.asking(second, skill) + (skill.equals(RoleWorld.skill(4)) ? 10 : 0);
            product += weight * weight * one * other;
            squares += weight * weight * one * one;
            others += weight * weight * other * other;
        }
        assertThat(likenesses(RoleWorld.RESEARCHER, PostingFilter.ALL).get(RoleWorld.DATA_ENGINEER.value()))
                .isCloseTo(product / Math.sqrt(squares * others), within(1e-9));
    }

    @Test
    void leavesOutTheRolesAboveAndBelow() {
        assertThat(similar(RoleWorld.DATA_SCIENTIST))
                .extracting(other -> other.role().value())
                .contains(RoleWorld.RESEARCHER.value())
                .doesNotContain(
                        RoleWorld.DATA_SCIENTIST.value(), RoleWorld.SENIOR.value(), RoleWorld.SCIENTIST.value());
        assertThat(similar(RoleWorld.DATA_SCIENTIST))
                .isSortedAccordingTo(Comparator.comparingDouble(other -> -other.likeness()));
    }

    @Test
    void countsAsListsOfPostingsDo() {
        for (var role : ROLES) {
            var listing = find.similar(role, PostingFilter.ALL, 100);
            assertThat(listing.role().postings())
                    .isEqualTo(WORLD.listed(listing.role().filter()));
            for (var other : listing.similar()) {
                assertThat(other.role().postings())
                        .isEqualTo(WORLD.listed(other.role().filter()));
                for (var skill : other.missing()) {
                    assertThat(skill.here().postings())
                            .isEqualTo(WORLD.listed(skill.here().filter()));
                    assertThat(skill.there().postings())
                            .isEqualTo(WORLD.listed(skill.there().filter()));
                }
            }
        }
    }

    @Test
    void findsMissingWhatIsOftenThereAndSeldomHere() {
        var other = of(RoleWorld.RESEARCHER, RoleWorld.BOTH);
        var missing = other.missing();

        assertThat(missing).isNotEmpty().allSatisfy(skill -> {
            assertThat(skill.there().share()).isGreaterThanOrEqualTo(0.25);
            assertThat(skill.here().share())
                    .isLessThan(0.25)
                    .isLessThanOrEqualTo(skill.there().share() / 2);
        });
        assertThat(missing)
                .isSortedAccordingTo(Comparator.comparingDouble(
                        skill -> skill.here().share() - skill.there().share()));
        assertThat(other.text())
                .startsWith("Both ask for Name of s")
                .contains("On the way from Name of researcher to Name of ml-engineer")
                .contains(missing.getFirst().there().label() + " (")
                .contains(" % of postings against ")
                .endsWith(").");
    }

    @Test
    void comparesByTheVocabularyWhereThereAreNoPostings() {
        var midwife = of(RoleWorld.NURSE, RoleWorld.MIDWIFE);

        assertThat(midwife.shared())
                .extracting(skill -> skill.there().value())
                .containsExactlyInAnyOrder("skill/s6", "skill/s7");
        assertThat(midwife.missing()).extracting(skill -> skill.there().value()).containsExactly("skill/s8");
        assertThat(midwife.text())
                .endsWith("On the way from Name of nurse to Name of midwife this is missing: Name of s8 (useful).");
    }

    @Test
    void namesWhatTheVocabularyAloneMisses() {
        var nurse = of(RoleWorld.MIDWIFE, RoleWorld.NURSE);

        assertThat(nurse.missing())
                .extracting(skill -> skill.there().value())
                .containsExactly(RoleWorld.NEVER_ASKED.value());
        assertThat(nurse.text()).endsWith("this is missing: Name of never-asked (essential).");
    }

    @Test
    void narrowsThePostings() {
        var filter = PostingFilter.ALL.ofCorpus(Optional.of("b")).ofRoles(Set.of(RoleWorld.NURSE));
        var listing = find.similar(RoleWorld.DATA_SCIENTIST, filter, 100);

        assertThat(listing.role().postings())
                .isEqualTo(WORLD.ofRole(RoleWorld.DATA_SCIENTIST, WORLD.originals(Optional.of("b")))
                        .size());
    }

    @Test
    void refusesWhatIsNoRole() {
        assertThatThrownBy(() -> similar(new ConceptId("role/nix"))).isInstanceOf(UnknownConceptException.class);
        assertThatThrownBy(() -> similar(RoleWorld.GONE)).isInstanceOf(RetiredConceptException.class);
        assertThatThrownBy(() -> similar(RoleWorld.skill(1))).isInstanceOf(NotARoleException.class);
    }
}
