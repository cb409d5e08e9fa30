package org.qualgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingId;
import org.qualgraph.query.MatchListing.Match;
import org.qualgraph.query.MatchListing.OfRole;
import org.qualgraph.query.MatchQuestion.Target;
import org.qualgraph.query.NextSteps.Order;

class MatchProfileTest {
    private static final ConceptId ROLE = new ConceptId("role/research-scientist");

    @AutoClose
    private static final GapWorld WORLD = new GapWorld(160, 11);

    private static MatchListing match(StatedProfile profile, Optional<MatchPlace> after, int limit) {
        return WORLD.useCases()
                .matchProfile()
                .match(new MatchQuestion(profile, Target.POSTINGS, PostingFilter.ALL, after, limit));
    }

    private static GapReport exact(StatedProfile profile, PostingId posting) {
        return WORLD.useCases().assessGap().report(profile, new GapTarget.OfPosting(posting));
    }

    private static List<Match> all(StatedProfile profile) {
        var matches = new ArrayList<Match>();
        var page = match(profile, Optional.empty(), 7);
        matches.addAll(page.matches());
        while (page.next().isPresent()) {
            page = match(profile, page.next(), 7);
            matches.addAll(page.matches());
        }
        return matches;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void ranksAsTheAssessmentOfEachPostingWould(long seed) {
        var profile = GapWorld.profile(new Random(seed));
        var matches = all(profile);

        assertThat(matches).hasSize(WORLD.originals().size());
        assertThat(matches)
                .isSortedAccordingTo((one, other) -> MatchPlace.BEST_FIRST.compare(one.place(), other.place()));
        for (var match : matches) {
            var report = exact(profile, new PostingId(match.place().id()));
            assertThat(match.coverage()).as(match.place().id()).isEqualTo(report.coverage());
            assertThat(match.place().score())
                    .as(match.place().id())
                    .isEqualTo(report.coverage().score());
        }
    }

    @Test
    void pagesAreTheWholeInPieces() {
        var profile = GapWorld.profile(new Random(99));
        var first = match(profile, Optional.empty(), 100);
        var second = match(profile, first.next(), 100);
        var whole = new ArrayList<>(first.matches());
        whole.addAll(second.matches());

        assertThat(all(profile)).isEqualTo(whole).doesNotHaveDuplicates();
    }

    @Test
    void ranksAPostingThatAsksForNothingLast() {
        var matches = all(StatedProfile.of(List.of("skill/python", "degree/phd", "skill/kubernetes")));

        assertThat(matches.getFirst().place().score()).isPositive();
        assertThat(matches.stream().filter(match -> match.demands().isEmpty()))
                .isNotEmpty()
                .allSatisfy(match -> assertThat(match.place().score()).isZero());
    }

    @Test
    void filtersWhatItRanks() {
        var filter = PostingFilter.ALL
                .asking(List.of(new ConceptId("skill/pytorch")))
                .withNecessity(Optional.of(Necessity.MINIMUM));
        var listing = WORLD.useCases()
                .matchProfile()
                .match(new MatchQuestion(
                        StatedProfile.of(List.of("skill/jax")), Target.POSTINGS, filter, Optional.empty(), 100));

        assertThat(listing.total()).isPositive().isLessThan(WORLD.originals().size());
    }

    @Test
    void ranksRoles() {
        var listing = WORLD.useCases()
                .matchProfile()
                .match(new MatchQuestion(
                        StatedProfile.of(List.of("skill/python", "skill/machine-learning")),
                        Target.ROLES,
                        PostingFilter.ALL,
                        Optional.empty(),
                        10));

        assertThat(listing.matches()).isNotEmpty().allSatisfy(match -> {
            assertThat(match.subject()).isInstanceOf(OfRole.class);
            assertThat(match.place().score()).isEqualTo(match.coverage().score());
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void stepsOpenWhatTheySay(long seed) {
        var profile = GapWorld.profile(new Random(seed));
        var next = steps(profile, Order.ALTERNATIVES);

        assertThat(next.postings()).isEqualTo(WORLD.originals().size());
        assertThat(next.steps()).isNotEmpty();
        for (var step : next.steps()) {
            var names = new ArrayList<>(profile.names());
            names.add(step.concept().id().value());
            var gained = new StatedProfile(
                    names, Optional.empty(), profile.years(), profile.totalYears(), profile.inProgress());
            int opens = 0;
            double rise = 0;
            for (var posting : WORLD.originals()) {
                var before = exact(profile, posting).coverage();
                var after = exact(gained, posting).coverage();
                opens += isOpen(after) && !isOpen(before) ? 1 : 0;
                rise += after.coverage() - before.coverage();
            }
            assertThat(step.opens()).as(step.concept().label()).isEqualTo(opens);
            assertThat(step.rise()).isCloseTo(rise / next.postings(), within(1e-9));
        }
    }

    @Test
    void noOtherStepOpensMore() {
        var profile = GapWorld.profile(new Random(5));
        var one = steps(profile, Order.ALTERNATIVES, 1).steps().getFirst();
        var twenty = steps(profile, Order.ALTERNATIVES, 20).steps();

        assertThat(twenty.getFirst()).isEqualTo(one);
        assertThat(twenty).isSortedAccordingTo((a, b) -> Integer.compare(b.opens(), a.opens()));
    }

    @Test
    void aSequenceStandsOnTheStepsBefore() {
        var profile = GapWorld.profile(new Random(6));
        var sequence = steps(profile, Order.SEQUENCE, 3).steps();
        var names = new ArrayList<>(profile.names());
        names.add(sequence.getFirst().concept().id().value());
        var then =
                new StatedProfile(names, Optional.empty(), profile.years(), profile.totalYears(), profile.inProgress());

        assertThat(sequence.get(1))
                .isEqualTo(steps(then, Order.ALTERNATIVES, 1).steps().getFirst());
    }

    @Test
    void standsAHugeProfile() {
        var names = IntStream.range(0, 10_000).mapToObj(i -> "nothing " + i).toList();

        assertThat(match(StatedProfile.of(names), Optional.empty(), 1).total())
                .isEqualTo(WORLD.originals().size());
        assertThat(match(StatedProfile.of(List.of()), Optional.empty(), 1).matches())
                .hasSize(1);
    }

    @Test
    void doesNotRankWhatRepeatsAnother() {
        assertThat(WORLD.originals()).hasSizeLessThan(WORLD.written());
        assertThat(match(StatedProfile.of(List.of("skill/python")), Optional.empty(), 1)
                        .total())
                .isEqualTo(WORLD.originals().size());
    }

    private static boolean isOpen(Coverage coverage) {
        return coverage.minimum().unmet() + coverage.minimum().nearlyMet() == 0;
    }

    private static NextSteps steps(StatedProfile profile, Order order) {
        return steps(profile, order, 5);
    }

    private static NextSteps steps(StatedProfile profile, Order order, int most) {
        return WORLD.useCases()
                .assessGap()
                .report(profile, new GapTarget.OfRole(ROLE), new StepsWanted(Optional.empty(), most, order))
                .steps()
                .orElseThrow();
    }
}
