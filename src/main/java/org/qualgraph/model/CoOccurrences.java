package org.qualgraph.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which concepts postings ask for, each posting as its sets of alternatives: two concepts of one set are substitutes, two
 * of different sets complements. Concepts and postings are numbered from 0, concepts in the order of their identifiers.
 * Some four bytes for each concept of a posting, twice; counts of pairs are made when they are asked for, in time
 * proportional to the sizes of the postings that ask for the concept. Immutable: arrays that are given out must not be
 * changed.
 */
public final class CoOccurrences {
    private static final int[] NOTHING = {};

    private final ConceptId[] concepts;
    private final Map<ConceptId, Integer> numbers = new HashMap<>();
    private final int[][] asked;
    private final int[][][] alternatives;
    private final int[][] asking;

    /**
     * Takes postings.
     *
     * @param postings for each posting its requirements, each given as the concepts of one set of alternatives
     */
    public static CoOccurrences of(Iterable<? extends Collection<? extends Set<ConceptId>>> postings) {
        var all = new ArrayList<Collection<? extends Set<ConceptId>>>();
        var concepts = new TreeSet<ConceptId>();
        for (var posting : postings) {
            all.add(posting);
            posting.forEach(concepts::addAll);
        }
        return new CoOccurrences(concepts, all);
    }

    private CoOccurrences(TreeSet<ConceptId> concepts, List<Collection<? extends Set<ConceptId>>> postings) {
        this.concepts = concepts.toArray(ConceptId[]::new);
        for (var number = 0; number < this.concepts.length; number++) {
            numbers.put(this.concepts[number], number);
        }
        asked = new int[postings.size()][];
        alternatives = new int[postings.size()][][];
        for (var posting = 0; posting < asked.length; posting++) {
            var sets = postings.get(posting).stream().map(this::numbers).toList();
            asked[posting] = sets.stream()
                    .flatMapToInt(Arrays::stream)
                    .sorted()
                    .distinct()
                    .toArray();
            alternatives[posting] = sets.stream().filter(set -> set.length > 1).toArray(int[][]::new);
        }
        asking = inverted();
    }

    private int[] numbers(Set<ConceptId> set) {
        return set.stream().mapToInt(numbers::get).toArray();
    }

    private int[][] inverted() {
        var counts = new int[concepts.length];
        for (var posting : asked) {
            for (var concept : posting) {
                counts[concept]++;
            }
        }
        var postings = new int[concepts.length][];
        for (var concept = 0; concept < concepts.length; concept++) {
            postings[concept] = new int[counts[concept]];
        }
        for (var posting = asked.length - 1; posting >= 0; posting--) {
            for (var concept : asked[posting]) {
                postings[concept][--counts[concept]] = posting;
            }
        }
        return postings;
    }

    /** How many concepts postings ask for. */
    public int concepts() {
        return concepts.length;
    }

    /** The concept with a number. */
    public ConceptId concept(int number) {
        return concepts[number];
    }

    /** The number of a concept, -1 where no posting asks for it. */
    public int number(ConceptId concept) {
        return numbers.getOrDefault(concept, -1);
    }

    /** How many postings there are. */
    public int postings() {
        return asked.length;
    }

    /** How many postings ask for a concept. */
    public int postings(ConceptId concept) {
        var number = number(concept);
        return number < 0 ? 0 : asking[number].length;
    }

    /** The numbers of the concepts that a posting asks for, in rising order. */
    public int[] asked(int posting) {
        return asked[posting];
    }

    /** The numbers of the postings that ask for a concept, in rising order. */
    public int[] asking(int concept) {
        return concept < 0 ? NOTHING : asking[concept];
    }

    /** The concepts that the same postings ask for in other requirements, with the number of postings. */
    public Map<ConceptId, Integer> complements(ConceptId concept) {
        var number = number(concept);
        return counted(complements(number), number);
    }

    /** The concepts that postings name as alternatives, with the number of postings. */
    public Map<ConceptId, Integer> substitutes(ConceptId concept) {
        var number = number(concept);
        return counted(substitutes(number), number);
    }

    /** For each concept the number of postings that ask for it beside one, in other requirements. */
    public int[] complements(int concept) {
        var together = new int[concepts.length];
        for (var posting : asking(concept)) {
            for (var other : asked[posting]) {
                together[other]++;
            }
        }
        var substitutes = substitutes(concept);
        for (var other = 0; other < together.length; other++) {
            together[other] -= substitutes[other];
        }
        return together;
    }

    /** For each concept the number of postings that name it as an alternative to one. */
    public int[] substitutes(int concept) {
        var together = new int[concepts.length];
        var last = new int[concepts.length];
        for (var posting : asking(concept)) {
            for (var set : alternatives[posting]) {
                if (contains(set, concept)) {
                    for (var other : set) {
                        // In several sets of a posting, it counts once.
                        together[other] += last[other] == posting + 1 ? 0 : 1;
                        last[other] = posting + 1;
                    }
                }
            }
        }
        return together;
    }

    private static boolean contains(int[] set, int concept) {
        for (var member : set) {
            if (member == concept) {
                return true;
            }
        }
        return false;
    }

    private Map<ConceptId, Integer> counted(int[] together, int concept) {
        var counts = new HashMap<ConceptId, Integer>();
        for (var other = 0; other < together.length; other++) {
            if (together[other] > 0 && other != concept) {
                counts.put(concepts[other], together[other]);
            }
        }
        return counts;
    }
}
