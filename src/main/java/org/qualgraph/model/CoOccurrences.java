package org.qualgraph.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which concepts postings ask for, each posting as its sets of alternatives: two concepts of one set are substitutes, two
 * of different sets complements. Concepts and postings are numbered from 0, concepts in the order of their identifiers.
 * Some four bytes for each concept of a posting, twice; counts of pairs are made when they are asked for, in time
 * proportional to the sizes of the postings that ask for the concept. Immutable: arrays that are given out must not be
 * changed.
 */
public final class CoOccurrences {
    private static final int[] NOTHING = {};

    private final List<ConceptId> concepts;
    private final Map<ConceptId, Integer> numbers;
    private final int[][] asked;
    private final int[][][] alternatives;
    private final int[][] asking;

    /**
     * Takes postings.
     *
     * @param postings for each posting its requirements, each given as the concepts of one set of alternatives
     */
    public static CoOccurrences of(Iterable<? extends Collection<? extends Set<ConceptId>>> postings) {
        var concepts = new HashMap<ConceptId, Integer>();
        var sets = new ArrayList<int[][]>();
        for (var posting : postings) {
            sets.add(posting.stream().map(set -> numbers(set, concepts)).toArray(int[][]::new));
        }
        var byNumber = new ConceptId[concepts.size()];
        concepts.forEach((concept, number) -> byNumber[number] = concept);
        return of(List.of(byNumber), sets);
    }

    private static int[] numbers(Set<ConceptId> set, Map<ConceptId, Integer> concepts) {
        return set.stream()
                .mapToInt(concept -> concepts.computeIfAbsent(concept, key -> concepts.size()))
                .toArray();
    }

    /**
     * Takes postings that name concepts by numbers.
     *
     * @param concepts by number; one may have several
     * @param postings for each posting its sets of alternatives
     */
    public static CoOccurrences of(List<ConceptId> concepts, List<int[][]> postings) {
        var named = new BitSet(concepts.size());
        postings.forEach(sets -> {
            for (var set : sets) {
                Arrays.stream(set).forEach(named::set);
            }
        });
        var inOrder = named.stream().mapToObj(concepts::get).distinct().sorted().toList();
        var places = new HashMap<ConceptId, Integer>();
        inOrder.forEach(concept -> places.put(concept, places.size()));
        var renumbered = new int[concepts.size()];
        named.stream().forEach(number -> renumbered[number] = places.getOrDefault(concepts.get(number), 0));
        return new CoOccurrences(inOrder, places, postings, renumbered);
    }

    /** @param renumbered what is the number here of those in the postings */
    private CoOccurrences(
            List<ConceptId> concepts, Map<ConceptId, Integer> numbers, List<int[][]> postings, int[] renumbered) {
        this.concepts = concepts;
        this.numbers = numbers;
        asked = new int[postings.size()][];
        alternatives = new int[postings.size()][][];
        for (var posting = 0; posting < asked.length; posting++) {
            var sets = Arrays.stream(postings.get(posting))
                    .map(set -> sorted(Arrays.stream(set).map(number -> renumbered[number])))
                    .toArray(int[][]::new);
            asked[posting] = sorted(Arrays.stream(sets).flatMapToInt(Arrays::stream));
            alternatives[posting] =
                    Arrays.stream(sets).filter(set -> set.length > 1).toArray(int[][]::new);
        }
        asking = inverted();
    }

    /** Each once. */
    private static int[] sorted(IntStream numbers) {
        return numbers.sorted().distinct().toArray();
    }

    private int[][] inverted() {
        var counts = new int[concepts.size()];
        for (var posting : asked) {
            for (var concept : posting) {
                counts[concept]++;
            }
        }
        var postings = new int[concepts.size()][];
        for (var concept = 0; concept < concepts.size(); concept++) {
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
        return concepts.size();
    }

    /** The concept with a number. */
    public ConceptId concept(int number) {
        return concepts.get(number);
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
        var counts = together(number);
        var substitutes = substitutes(number);
        Arrays.setAll(counts, other -> counts[other] - substitutes[other]);
        return counted(counts, number);
    }

    /** The concepts that postings name as alternatives, with the number of postings. */
    public Map<ConceptId, Integer> substitutes(ConceptId concept) {
        var number = number(concept);
        return counted(substitutes(number), number);
    }

    /** For each concept the number of postings that ask for it beside one, in whatever way; for itself, all that ask for it. */
    public int[] together(int concept) {
        var together = new int[concepts.size()];
        for (var posting : asking(concept)) {
            for (var other : asked[posting]) {
                together[other]++;
            }
        }
        return together;
    }

    /** For each concept the number of postings that name it as an alternative to one. */
    public int[] substitutes(int concept) {
        var together = new int[concepts.size()];
        var last = new int[concepts.size()];
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
                counts.put(concepts.get(other), together[other]);
            }
        }
        return counts;
    }
}
