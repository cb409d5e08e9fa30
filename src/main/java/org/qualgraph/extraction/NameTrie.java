package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualgraph.extraction.Gazetteer.Name;

/**
 * The names of concepts as sequences of numbered words: a trie in two arrays.
 *
 * <p>A step from the root, which most words of a text make in vain, is one look into an array by the number of the word;
 * every other step is a probe of an open-addressed table from state and word to state. A step costs a constant time, the
 * whole some 20 bytes a state. States are numbered from 1; {@link #NONE} is none.
 */
final class NameTrie {
    /** No state. */
    static final int NONE = 0;

    /** No edge is this number, since states are numbered from 1. */
    private static final long FREE = 0;

    private int[] first = new int[1 << 10];
    private long[] edges = new long[1 << 10];
    private int[] targets = new int[1 << 10];
    private int edgeCount;
    private @Nullable List<Name>[] names = lists(1 << 10);
    private int states = 1;

    /** The state that the first word of names leads to. */
    int first(int word) {
        return word >= 0 && word < first.length ? first[word] : NONE;
    }

    /** The state that one more word leads to. */
    int next(int state, int word) {
        if (state == NONE || word < 0) {
            return NONE;
        }
        int slot = slot(edge(state, word));
        return edges[slot] == FREE ? NONE : targets[slot];
    }

    /** The names that end in a state, in the order in which they were added. */
    List<Name> names(int state) {
        var here = names[state];
        return here == null ? List.of() : here;
    }

    /** Adds a name to the state that its words lead to. */
    void add(int[] words, Name name) {
        int state = state(words);
        var here = names[state];
        if (here == null) {
            names[state] = List.of(name);
        } else {
            var more = new ArrayList<>(here);
            more.add(name);
            names[state] = List.copyOf(more);
        }
    }

    private int state(int[] words) {
        int state = enter(words[0]);
        for (int i = 1; i < words.length; i++) {
            state = step(state, words[i]);
        }
        return state;
    }

    private int enter(int word) {
        if (word >= first.length) {
            first = Arrays.copyOf(first, Math.max(word + 1, 2 * first.length));
        }
        if (first[word] == NONE) {
            first[word] = newState();
        }
        return first[word];
    }

    private int step(int state, int word) {
        long edge = edge(state, word);
        int slot = slot(edge);
        if (edges[slot] == FREE) {
            if (2 * edgeCount >= edges.length) {
                grow();
                slot = slot(edge);
            }
            edges[slot] = edge;
            targets[slot] = newState();
            edgeCount++;
        }
        return targets[slot];
    }

    private int newState() {
        if (states == names.length) {
            names = Arrays.copyOf(names, 2 * states);
        }
        return states++;
    }

    private static long edge(int state, int word) {
        return (long) state << 32 | word;
    }

    /** Where an edge is, or would be put. */
    private int slot(long edge) {
        int slot = (int) (edge * 0x9e3779b97f4a7c15L >>> 32) & edges.length - 1;
        while (edges[slot] != FREE && edges[slot] != edge) {
            slot = slot + 1 & edges.length - 1;
        }
        return slot;
    }

    private void grow() {
        var oldEdges = edges;
        var oldTargets = targets;
        edges = new long[2 * oldEdges.length];
        targets = new int[edges.length];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != FREE) {
                int slot = slot(oldEdges[i]);
                edges[slot] = oldEdges[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<Name>[] lists(int length) {
        return new List[length];
    }
}
