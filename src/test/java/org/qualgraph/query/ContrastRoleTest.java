package org.qualgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Distinction;
import org.qualgraph.model.IndexedPosting;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.query.RoleQuestion.Order;
import org.qualgraph.statistics.LogOdds;

class ContrastRoleTest {
    @AutoClose
    private static final RoleWorld WORLD = new RoleWorld(3, 500);

    private static RoleContrast skills(RoleWorld world, ConceptId role, PostingFilter filter, Order order, int limit) {
        return world.figures().contrastRole().skills(new RoleQuestion(role, Dimension.SKILL, filter, order, limit));
    }

    private static RoleContrast skills(ConceptId role) {
        return skills(WORLD, role, PostingFilter.ALL, Order.POSTINGS, 1_000);
    }

    /** Random small stores, with and without a corpus, against a count over all postings. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void countsWhatTheStoreHolds(long seed) {
        try (var world = new RoleWorld(seed, 100 + 60 * (int) seed)) {
            for (var corpus : List.of(Optional.<String>empty(), Optional.of("a"))) {
                var all = world.originals(corpus);
                var own = world.ofRole(RoleWorld.DATA_SCIENTIST, all);
                var siblings = new ArrayList<>(world.ofRole(RoleWorld.SCIENTIST, all));
                siblings.removeAll(own);
                var others = new ArrayList<>(all);
                others.removeAll(own);
                others.removeIf(posting -> posting.summary().role().isEmpty());
                var compared = siblings.size() < NeighbouringRoles.LEAST ? others : siblings;

                var contrast = skills(
                        world, RoleWorld.DATA_SCIENTIST, PostingFilter.ALL.ofCorpus(corpus), Order.POSTINGS, 1_000);

                assertThat(contrast.role().postings()).isEqualTo(own.size());
                assertThat(contrast.neighbours().postings()).isEqualTo(compared.size());
                assertThat(contrast.total())
                        .isEqualTo(world.skills().stream()
                                .filter(skill -> RoleWorld.asking(own, skill) > 0)
                                .count());
                contrast.skills().forEach(skill -> agrees(skill, own, compared, world));
            }
        }
    }

    private static void agrees(
            RoleContrast.Skill skill, List<IndexedPosting> own, List<IndexedPosting> compared, RoleWorld world) {
        var id = new ConceptId(skill.asked().value());
        long asking = RoleWorld.asking(own, id);
        long others = RoleWorld.asking(compared, id);
        assertThat(skill.asked().postings())
                .isEqualTo(asking)
                .isEqualTo(world.listed(skill.asked().filter()));
        assertThat(skill.others()).isEqualTo(others);
        assertThat(skill.distinction())
                .isEqualTo(
                        asking + others == 0
                                ? Optional.empty()
                                : Optional.of(LogOdds.of(asking, own.size(), others, compared.size())));
        for (var necessity : Necessity.values()) {
            long so = own.stream()
                    .filter(posting ->
                            posting.asked().getOrDefault(necessity, Set.of()).contains(id))
                    .count();
            if (asking > 0) {
                assertThat(skill.asked().byNecessity()).containsEntry(necessity, so);
            }
        }
    }

    @Test
    void putsFirstWhatMostAskForOrWhatTellsApart() {
        var byPostings = skills(RoleWorld.DATA_SCIENTIST).skills();
        var distinguishing = skills(WORLD, RoleWorld.DATA_SCIENTIST, PostingFilter.ALL, Order.DISTINGUISHING, 5)
                .skills();

        assertThat(byPostings.stream().filter(skill -> skill.asked().postings() > 0))
                .isSortedAccordingTo(
                        Comparator.comparingLong(skill -> -skill.asked().postings()));
        assertThat(distinguishing.stream().limit(5))
                .isSortedAccordingTo(Comparator.comparingDouble(
                        skill -> -skill.distinction().map(Distinction::z).orElseThrow()));
        assertThat(distinguishing.getFirst().distinction().orElseThrow().z()).isGreaterThan(2);
    }

    @Test
    void comparesWithSiblingsAndSaysSo() {
        var neighbours = skills(RoleWorld.DATA_SCIENTIST).neighbours();

        assertThat(neighbours.below()).extracting(ConceptReference::id).containsExactly(RoleWorld.SCIENTIST);
        assertThat(neighbours.roles())
                .extracting(CountedValue::value)
                .containsExactlyInAnyOrder(RoleWorld.RESEARCHER.value(), RoleWorld.BOTH.value());
        assertThat(neighbours.roles())
                .allSatisfy(role -> assertThat(WORLD.listed(role.filter())).isEqualTo(role.postings()));
    }

    @Test
    void comparesWithAllOthersWhereThereAreNoSiblings() {
        var neighbours = skills(RoleWorld.SCIENTIST).neighbours();

        assertThat(neighbours.below()).isEmpty();
        assertThat(neighbours.roles()).extracting(CountedValue::value).containsExactly(RoleWorld.DATA_ENGINEER.value());
    }

    @Test
    void saysBesideItWhatTheVocabularySays() {
        var skills = skills(RoleWorld.DATA_SCIENTIST).skills();

        assertThat(skills)
                .filteredOn(skill -> skill.vocabulary().equals(Optional.of(RoleDemand.ESSENTIAL)))
                .extracting(skill -> skill.asked().value())
                .containsExactlyInAnyOrder("skill/s1", RoleWorld.NEVER_ASKED.value());
        assertThat(skills.getLast().asked().value()).isEqualTo(RoleWorld.NEVER_ASKED.value());
        assertThat(skills.getLast().distinction()).isEmpty();
        assertThat(skills(RoleWorld.SENIOR).skills())
                .as("what the broader role needs, where nothing is said of this one")
                .anySatisfy(skill -> assertThat(skill.vocabulary()).hasValue(RoleDemand.ESSENTIAL));
    }

    @Test
    void addsWhatOnlyTheVocabularySaysToAShortList() {
        assertThat(skills(WORLD, RoleWorld.DATA_SCIENTIST, PostingFilter.ALL, Order.POSTINGS, 1)
                        .skills())
                .extracting(skill -> skill.asked().value())
                .hasSize(2)
                .contains(RoleWorld.NEVER_ASKED.value());
    }

    @Test
    void answersForARoleWithoutPostings() {
        var contrast = skills(RoleWorld.NURSE);

        assertThat(contrast.role().postings()).isZero();
        assertThat(contrast.total()).isZero();
        assertThat(contrast.skills())
                .extracting(skill -> skill.asked().value(), RoleContrast.Skill::vocabulary)
                .containsExactly(
                        tuple(RoleWorld.NEVER_ASKED.value(), Optional.of(RoleDemand.ESSENTIAL)),
                        tuple("skill/s6", Optional.of(RoleDemand.ESSENTIAL)),
                        tuple("skill/s7", Optional.of(RoleDemand.OPTIONAL)));
        assertThat(contrast.skills())
                .allSatisfy(skill -> assertThat(skill.distinction()).isEmpty());
    }

    @Test
    void answersWhereThereAreNoPostingsAtAll() {
        var contrast = skills(
                WORLD,
                RoleWorld.DATA_SCIENTIST,
                PostingFilter.ALL.ofCorpus(Optional.of("none")),
                Order.DISTINGUISHING,
                10);

        assertThat(contrast.neighbours().postings()).isZero();
        assertThat(contrast.skills()).hasSize(3);
    }

    @Test
    void takesARetiredRoleForWhatReplacesIt() {
        assertThat(skills(RoleWorld.FORMER)).isEqualTo(skills(RoleWorld.DATA_SCIENTIST));
    }

    @Test
    void refusesWhatIsNoRole() {
        assertThatThrownBy(() -> skills(new ConceptId("role/nix"))).isInstanceOf(UnknownConceptException.class);
        assertThatThrownBy(() -> skills(RoleWorld.GONE)).isInstanceOf(RetiredConceptException.class);
        assertThatThrownBy(() -> skills(RoleWorld.skill(1)))
                .isInstanceOf(NotARoleException.class)
                .hasMessageContaining("is no role");
    }
}
