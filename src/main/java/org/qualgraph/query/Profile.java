package org.qualgraph.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.query.ConceptMatch.Via;
import org.qualgraph.query.ConceptMatch.ViaKind;
import org.qualgraph.query.UnderstoodProfile.Held;

/**
 * What someone has, and how close that comes to other concepts.
 *
 * <p>Idea: instead of asking for each concept that is wanted whether a way leads there, all ways from what is held are
 * walked once, the closest kind first; the first to reach a concept stays. Cost: the neighbourhoods of what is held; then
 * a look into a table for each concept that is wanted.
 */
final class Profile {
    private static final Way NONE = new Way(GapStatus.UNMET, Optional.empty(), Optional.empty());

    private final Closeness closeness;
    private final Map<ConceptId, Held> held = new LinkedHashMap<>();
    private final Map<ConceptId, Way> ways = new HashMap<>();
    private final DegreeLadder degrees;
    private final OptionalDouble totalYears;

    Profile(Closeness closeness, Collection<Held> held, OptionalDouble totalYears) {
        this.closeness = closeness;
        this.totalYears = totalYears;
        held.forEach(each -> this.held.put(each.concept().id(), each));
        this.degrees = new DegreeLadder(closeness.vocabulary(), this.held.values());
        walk();
    }

    /** How a concept is reached from what is held, and how far the degree has come that leads there, where that is said. */
    record Way(GapStatus status, Optional<Via> via, Optional<DegreeStatus> degreeStatus) {}

    private void walk() {
        for (var kind : ViaKind.values()) {
            for (var each : held.values()) {
                closeness
                        .reached(kind, each.concept().id())
                        .forEach((id, postings) -> ways.putIfAbsent(id, way(kind, id, each, postings)));
            }
        }
    }

    private Way way(ViaKind kind, ConceptId reached, Held from, OptionalInt postings) {
        var via = new Via(kind, from.concept(), postings);
        return new Way(closeness.status(kind, reached), Optional.of(via), Optional.empty());
    }

    /** The concepts that someone has. */
    List<ConceptReference> concepts() {
        return held.values().stream().map(Held::concept).toList();
    }

    /**
     * The same person with something more, of which nothing else is known. Costs a copy of the table and the ways of what
     * is gained.
     */
    Profile with(ConceptReference gained) {
        return new Profile(
                this, new Held(gained, OptionalDouble.empty(), Optional.of(DegreeStatus.COMPLETED), List.of()));
    }

    private Profile(Profile before, Held gained) {
        closeness = before.closeness;
        totalYears = before.totalYears;
        held.putAll(before.held);
        held.put(gained.concept().id(), gained);
        ways.putAll(before.ways);
        for (var kind : ViaKind.values()) {
            closeness
                    .reached(kind, gained.concept().id())
                    .forEach((id, postings) -> ways.merge(id, way(kind, id, gained, postings), Profile::closer));
        }
        degrees = new DegreeLadder(closeness.vocabulary(), held.values());
    }

    /** The closer of two ways, of equals the first. */
    private static Way closer(Way one, Way other) {
        return other.via()
                                .orElseThrow()
                                .kind()
                                .compareTo(one.via().orElseThrow().kind())
                        < 0
                ? other
                : one;
    }

    /** Whether there is any concept of a kind. */
    boolean names(ConceptType type) {
        return held.values().stream().anyMatch(each -> each.concept().type() == type);
    }

    /** What is reached from what is held, in one step or none; degrees are apart. */
    Set<ConceptId> reached() {
        return ways.keySet();
    }

    /** How a concept is reached, where a degree must have come so far. */
    Way way(ConceptId wanted, DegreeStatus needed) {
        return degrees.way(wanted, needed).orElseGet(() -> ways.getOrDefault(wanted, NONE));
    }

    /** How long someone has done something or what leads there, where that is said. */
    OptionalDouble years(ConceptId wanted, Way way) {
        var own = held.get(wanted);
        if (own != null && own.years().isPresent()) {
            return own.years();
        }
        return way.via().map(via -> held.get(via.held().id())).map(Held::years).orElse(OptionalDouble.empty());
    }

    OptionalDouble totalYears() {
        return totalYears;
    }
}
