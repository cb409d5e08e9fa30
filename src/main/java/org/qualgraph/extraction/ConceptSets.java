package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qualgraph.extraction.SetCue.Says;
import org.qualgraph.extraction.Wanted.All;
import org.qualgraph.extraction.Wanted.Name;
import org.qualgraph.extraction.Wanted.Said;
import org.qualgraph.extraction.Wanted.Some;
import org.qualgraph.extraction.Wanted.Unnamed;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Mention;

/**
 * What an item wants as sets of concepts: a conjunction of "at least n of".
 *
 * <p>Names that are all wanted, and of which the same is said, make one set. A set holds sets where alternatives are
 * more than single concepts: "(A and B) or C".
 */
final class ConceptSets {

    /**
     * Concepts and sets of concepts, and how many of them are needed.
     *
     * @param cue the words that make them a set
     */
    record ConceptSet(int atLeast, List<Mention> mentions, List<ConceptSet> parts, Said said, Optional<SetCue> cue) {

        /** The first of its mentions, by which sets are in the order of the text. */
        Mention first() {
            return Stream.concat(mentions.stream(), parts.stream().map(ConceptSet::first))
                    .min((one, other) -> one.span().compareTo(other.span()))
                    .orElseThrow();
        }

        /** A set of all of some mentions, or of none. */
        static ConceptSet all(List<Mention> mentions) {
            var distinct = distinct(mentions);
            return new ConceptSet(distinct.size(), distinct, List.of(), Said.NOTHING, Optional.empty());
        }

        /** A set of which one is enough; needs none where it is empty. */
        static ConceptSet any(List<Mention> mentions) {
            var distinct = distinct(mentions);
            return new ConceptSet(Math.min(1, distinct.size()), distinct, List.of(), Said.NOTHING, Optional.empty());
        }

        private static List<Mention> distinct(List<Mention> mentions) {
            var seen = new HashSet<ConceptId>();
            return mentions.stream().filter(m -> seen.add(m.concept())).toList();
        }
    }

    private final Predicate<Mention> which;
    private final LinkedHashMap<Said, List<Mention>> all = new LinkedHashMap<>();
    private final List<ConceptSet> sets = new ArrayList<>();

    private ConceptSets(Predicate<Mention> which) {
        this.which = which;
    }

    /** The sets of those mentions that a predicate takes, in the order of the text. */
    static List<ConceptSet> of(List<Wanted> wanted, Predicate<Mention> which) {
        var sets = new ConceptSets(which);
        wanted.forEach(sets::add);
        sets.all.forEach((said, mentions) -> sets.sets.add(all(said, mentions)));
        return sets.withoutRepetition().stream()
                .sorted((one, other) ->
                        one.first().span().compareTo(other.first().span()))
                .toList();
    }

    /** What is named alone in a set and again in another is wanted once: "Amazon Web Services (AWS)". */
    private List<ConceptSet> withoutRepetition() {
        var required = new HashSet<ConceptId>();
        all.values().forEach(mentions -> mentions.forEach(m -> required.add(m.concept())));
        return sets.stream()
                .map(set -> withoutRequired(set, required))
                .filter(set -> isOfAll(set)
                        || set.mentions().size() > 1
                        || !set.parts().isEmpty()
                        || !required.contains(set.mentions().getFirst().concept()))
                .toList();
    }

    /** Among examples, what is wanted anyway is none. */
    private static ConceptSet withoutRequired(ConceptSet set, Set<ConceptId> required) {
        var others = set.mentions().stream()
                .filter(m -> !required.contains(m.concept()))
                .toList();
        var examples = set.cue().filter(cue -> cue.says() == Says.EXAMPLES).isPresent();
        return examples && !others.isEmpty() && set.parts().isEmpty()
                ? new ConceptSet(Math.min(set.atLeast(), others.size()), others, List.of(), set.said(), set.cue())
                : set;
    }

    private static boolean isOfAll(ConceptSet set) {
        return set.cue().map(cue -> cue.says() == Says.ALL).orElse(true);
    }

    private static ConceptSet all(Said said, List<Mention> mentions) {
        var distinct = ConceptSet.distinct(mentions);
        return new ConceptSet(distinct.size(), distinct, List.of(), said, Optional.empty());
    }

    private void add(Wanted wanted) {
        switch (wanted) {
            case Name name -> {
                if (which.test(name.mention())) {
                    all.computeIfAbsent(name.said(), key -> new ArrayList<>()).add(name.mention());
                }
            }
            case All every -> every.of().forEach(this::add);
            case Some some ->
                some(some).ifPresent(set -> {
                    if (set.parts().isEmpty()
                            && set.mentions().size() == 1
                            && some.cue().says() == Says.ANY) {
                        all.computeIfAbsent(set.said(), key -> new ArrayList<>())
                                .addAll(set.mentions());
                    } else {
                        sets.add(set);
                    }
                });
            case Unnamed unnamed -> {}
        }
    }

    private Optional<ConceptSet> some(Some some) {
        var names = new ArrayList<Name>();
        var parts = new ArrayList<ConceptSet>();
        collect(some, some.atLeast(), names, parts);
        var said = names.stream().map(Name::said).distinct().toList();
        if (said.size() > 1) {
            names.forEach(name -> parts.add(all(name.said(), List.of(name.mention()))));
            names.clear();
        }
        var mentions = ConceptSet.distinct(names.stream()
                .map(Name::mention)
                .sorted(Comparator.comparing(Mention::span))
                .toList());
        var size = mentions.size() + parts.size();
        return size == 0
                ? Optional.empty()
                : Optional.of(new ConceptSet(
                        Math.min(some.atLeast(), size),
                        mentions,
                        parts,
                        said.size() == 1 ? said.getFirst() : Said.NOTHING,
                        Optional.of(some.cue())));
    }

    /** Gathers the alternatives of a set; a choice within a choice is one choice. */
    private void collect(Some some, int atLeast, List<Name> names, List<ConceptSet> parts) {
        for (var thing : some.of()) {
            switch (thing) {
                case Name name -> {
                    if (which.test(name.mention())) {
                        names.add(name);
                    }
                }
                case Some inner -> {
                    if (atLeast == 1 && inner.atLeast() == 1) {
                        collect(inner, atLeast, names, parts);
                    } else {
                        some(inner).ifPresent(set -> addPart(set, names, parts));
                    }
                }
                case All every -> {
                    var inside = new ConceptSets(which);
                    every.of().forEach(inside::add);
                    addAll(inside, names, parts);
                }
                case Unnamed unnamed -> {}
            }
        }
    }

    private static void addPart(ConceptSet set, List<Name> names, List<ConceptSet> parts) {
        if (set.parts().isEmpty() && set.mentions().size() == 1) {
            names.add(new Name(set.mentions().getFirst(), set.said()));
        } else {
            parts.add(set);
        }
    }

    private static void addAll(ConceptSets inside, List<Name> names, List<ConceptSet> parts) {
        var sets = new ArrayList<>(inside.sets);
        inside.all.forEach((said, mentions) -> sets.addFirst(all(said, mentions)));
        if (sets.size() == 1) {
            addPart(sets.getFirst(), names, parts);
        } else if (!sets.isEmpty()) {
            parts.add(new ConceptSet(sets.size(), List.of(), sets, Said.NOTHING, Optional.empty()));
        }
    }
}
