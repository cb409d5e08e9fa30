package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qualgraph.extraction.Sighting.LetterCase;
import org.qualgraph.extraction.Sighting.Place;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Span;
import org.qualgraph.model.Term;

/**
 * The sightings of one sentence. Its units fall into lists, each with what is known of it; one pass, and a look at the
 * nearest members of its list for each unknown one.
 */
final class SentenceSightings {
    /** The most known neighbours that are told of. */
    private static final int MOST_NEIGHBOURS = 4;

    /** How many members of a list are looked at for them on each side. */
    private static final int NEAR = 6;

    /** Prepositions before the names of tools; behind "in" and "at" stand places and employers. */
    private static final Set<String> NAMING = Set.of("with", "using");

    private final NameShape shape;
    private final ClassedWords words;
    private final Line line;
    private final boolean isAsking;
    private final List<Unit> units;
    private final BitSet asked = new BitSet();
    private final Map<Span, Double> marked;
    private final List<Sighting> sightings = new ArrayList<>();

    /** @param isAsking whether the section asks for something */
    SentenceSightings(
            NameShape shape,
            Line line,
            boolean isAsking,
            List<Unit> units,
            List<AskedRuns.Run> asked,
            List<Term> marked) {
        this.shape = shape;
        this.words = shape.words();
        this.line = line;
        this.isAsking = isAsking;
        this.units = units;
        this.marked = marked.stream().collect(Collectors.toMap(Term::span, Term::score, Math::max));
        asked.forEach(run -> this.asked.set(run.first(), run.last() + 1));
    }

    List<Sighting> all() {
        var start = 0;
        for (var at = 1; at <= units.size(); at++) {
            if (at == units.size() || !units.get(at).followsOn()) {
                readList(units.subList(start, at));
                start = at;
            }
        }
        return sightings;
    }

    private void readList(List<Unit> list) {
        var known = list.stream().filter(Unit::isWhole).count();
        for (var i = 0; i < list.size(); i++) {
            var unit = list.get(i);
            var span = SightingReader.span(words, unit);
            if (unit.isUnknown() && shape.isName(span)) {
                var letters = shape.letterCase(unit);
                var places = places(unit, letters);
                if (known >= 2 && 2 * known >= list.size() - 1) {
                    places.add(Place.LISTED);
                } else if (known > 0 || hasKnownNeighbour(list, i)) {
                    places.add(Place.NEAR_KNOWN);
                }
                if (!places.isEmpty()) {
                    sightings.add(sighting(list, i, places, letters));
                }
            }
        }
    }

    private static boolean hasKnownNeighbour(List<Unit> list, int at) {
        return at > 0 && !list.get(at - 1).links().isEmpty()
                || at + 1 < list.size() && !list.get(at + 1).links().isEmpty();
    }

    private Sighting sighting(List<Unit> list, int at, Set<Place> places, LetterCase letters) {
        var unit = list.get(at);
        var span = SightingReader.span(words, unit);
        return new Sighting(
                span,
                shape.text(span),
                shape.sentence(),
                places,
                isAsking,
                letters,
                neighbours(list, at),
                unit.links().stream().findFirst(),
                spelledOut(list, at),
                marked.getOrDefault(span, 0.0));
    }

    private Set<Place> places(Unit unit, LetterCase letters) {
        var places = EnumSet.noneOf(Place.class);
        var next = asked.nextSetBit(unit.first());
        if (next >= 0 && next <= unit.last()) {
            places.add(Place.ASKED);
        }
        if (line.bulleted() && units.size() == 1 && words.size() - unit.length() <= 1) {
            places.add(Place.ALONE);
        }
        var isName = letters == LetterCase.CAPITALISED || letters == LetterCase.MARKED;
        if (isName && unit.first() > 0 && NAMING.contains(words.form(unit.first() - 1))) {
            places.add(Place.NAMED);
        }
        return places;
    }

    /** The concepts of a list's members near one of them, the nearest first. */
    private List<ConceptId> neighbours(List<Unit> list, int at) {
        return IntStream.range(Math.max(0, at - NEAR), Math.min(list.size(), at + NEAR + 1))
                .boxed()
                .filter(i -> i != at)
                .sorted(Comparator.comparingInt((Integer i) -> Math.abs(i - at)).thenComparing(i -> i))
                .flatMap(i -> list.get(i).links().stream())
                .map(Mention::concept)
                .distinct()
                .limit(MOST_NEIGHBOURS)
                .toList();
    }

    /** The concept of the unit before or behind, where one of the two stands in brackets and abbreviates the other. */
    private Optional<ConceptId> spelledOut(List<Unit> list, int at) {
        return Stream.of(at - 1, at + 1)
                .filter(other -> other >= 0 && other < list.size())
                .filter(other -> list.get(other).isWhole())
                .filter(other -> isPair(list.get(Math.min(at, other)), list.get(Math.max(at, other))))
                .flatMap(other -> list.get(other).links().stream())
                .map(Mention::concept)
                .findFirst();
    }

    private boolean isPair(Unit before, Unit behind) {
        return behind.first() == before.last() + 2
                && words.form(before.last() + 1).equals("(")
                && behind.last() + 1 < words.size()
                && words.form(behind.last() + 1).equals(")")
                && NameShape.abbreviate(
                        shape.text(SightingReader.span(words, before)), shape.text(SightingReader.span(words, behind)));
    }
}
