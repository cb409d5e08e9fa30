package org.qualgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.IndexedPosting;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingId;
import org.qualgraph.query.SimilarPostingListing.Similar;

class FindSimilarPostingsTest {
    @AutoClose
    private static final RoleWorld WORLD = new RoleWorld(5, 300);

    private static SimilarPostingListing similar(RoleWorld world, PostingId id, PostingFilter filter, int limit) {
        return world.figures().findSimilarPostings().similar(id, filter, limit);
    }

    /** Random small stores, every likeness as it is defined. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void comparesWithEveryPosting(long seed) {
        try (var world = new RoleWorld(seed, 120)) {
            var rarity = rarity(world);
            for (int number = 0; number < 120; number += 7) {
                for (var corpus : List.of(Optional.<String>empty(), Optional.of("b"))) {
                    var id = RoleWorld.id(number);
                    var listing = similar(world, id, PostingFilter.ALL.ofCorpus(corpus), 1_000);
                    var expected = naive(world.posting(id), world.originals(corpus), rarity);

                    assertThat(listing.total()).isEqualTo(expected.size());
                    assertThat(listing.similar())
                            .extracting(similar -> similar.posting().summary().id())
                            .containsExactlyInAnyOrderElementsOf(expected.keySet());
                    assertThat(listing.similar())
                            .allSatisfy(similar -> assertThat(similar.likeness())
                                    .isCloseTo(
                                            expected.get(
                                                    similar.posting().summary().id()),
                                            within(1e-9)));
                    assertThat(listing.similar())
                            .isSortedAccordingTo(Comparator.comparingDouble((Similar similar) -> -similar.likeness())
                                    .thenComparing(similar ->
                                            similar.posting().summary().id().value()));
                }
            }
        }
    }

    private static Map<ConceptId, Double> rarity(RoleWorld world) {
        var all = world.originals(Optional.empty());
        var rarity = new HashMap<ConceptId, Double>();
        for (var skill : world.skills()) {
            rarity.put(skill, Math.log(1 + (double) all.size() / Math.max(1, RoleWorld.asking(all, skill))));
        }
        return rarity;
    }

    private static Map<PostingId, Double> naive(
            IndexedPosting given, List<IndexedPosting> postings, Map<ConceptId, Double> rarity) {
        var likeness = new HashMap<PostingId, Double>();
        for (var other : postings) {
            var both = new HashSet<>(RoleWorld.asked(given));
            both.retainAll(RoleWorld.asked(other));
            var either = new HashSet<>(RoleWorld.asked(given));
            either.addAll(RoleWorld.asked(other));
            var id = other.summary().id();
            boolean isOriginal = given.summary().duplicateOf().equals(Optional.of(id));
            if (!both.isEmpty() && !isOriginal && !id.equals(given.summary().id())) {
                likeness.put(id, sum(both, rarity) / sum(either, rarity));
            }
        }
        return likeness;
    }

    private static double sum(Set<ConceptId> concepts, Map<ConceptId, Double> rarity) {
        return concepts.stream().mapToDouble(rarity::get).sum();
    }

    @Test
    void findsTheSameLikenessFromEitherSide() {
        var originals = WORLD.originals(Optional.empty());
        var likenesses = new HashMap<List<PostingId>, Double>();
        for (var posting : originals.subList(0, 60)) {
            var id = posting.summary().id();
            similar(WORLD, id, PostingFilter.ALL, 1_000)
                    .similar()
                    .forEach(other ->
                            likenesses.put(List.of(id, other.posting().summary().id()), other.likeness()));
        }
        int compared = 0;
        for (var pair : likenesses.entrySet()) {
            var back = likenesses.get(pair.getKey().reversed());
            if (back != null) {
                assertThat(back).isEqualTo(pair.getValue());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void givesTheFirstOfAllThatAreAlike() {
        var all = similar(WORLD, RoleWorld.id(1), PostingFilter.ALL, 1_000);

        for (int limit : List.of(1, 5, 20)) {
            assertThat(similar(WORLD, RoleWorld.id(1), PostingFilter.ALL, limit).similar())
                    .isEqualTo(all.similar().subList(0, limit));
        }
    }

    @Test
    void tellsWhatBothAskForAndWhatOnlyOneDoes() {
        var given = RoleWorld.asked(WORLD.posting(RoleWorld.id(1)));
        for (var similar :
                similar(WORLD, RoleWorld.id(1), PostingFilter.ALL, 20).similar()) {
            var other =
                    RoleWorld.asked(WORLD.posting(similar.posting().summary().id()));
            var shared = new HashSet<>(given);
            shared.retainAll(other);
            assertThat(ids(similar.shared())).isEqualTo(shared);
            assertThat(union(similar.shared(), similar.onlyGiven())).isEqualTo(given);
            assertThat(union(similar.shared(), similar.onlyThis())).isEqualTo(other);
            assertThat(similar.text()).startsWith("Both ask for Name of s").endsWith(".");
        }
    }

    private static Set<ConceptId> ids(List<ConceptReference> concepts) {
        return concepts.stream().map(ConceptReference::id).collect(Collectors.toSet());
    }

    private static Set<ConceptId> union(List<ConceptReference> some, List<ConceptReference> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        assertThat(all).doesNotHaveDuplicates();
        return ids(all);
    }

    @Test
    void refusesAPostingThatIsNotThere() {
        assertThatThrownBy(() -> similar(WORLD, RoleWorld.id(5_000), PostingFilter.ALL, 10))
                .isInstanceOf(UnknownPostingException.class);
        assertThatThrownBy(() -> similar(
                        WORLD, RoleWorld.id(1), PostingFilter.ALL.asking(List.of(new ConceptId("skill/nix"))), 10))
                .isInstanceOf(UnknownConceptException.class);
    }
}
