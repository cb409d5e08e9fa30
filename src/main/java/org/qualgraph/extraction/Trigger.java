package org.qualgraph.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether some of a set of words stands in a text, in any case: what is asked before a regular expression that only
 * matches where one of them does.
 *
 * <p>Aho and Corasick's automaton with every step filled in, so that a character costs two looks into arrays, about a
 * nanosecond, whatever the number of words; a pattern of many alternatives costs a hundred times as much. Case is folded
 * one character at a time, which takes for the same all that {@link java.util.regex.Pattern#UNICODE_CASE} does.
 */
final class Trigger {
    private static final int ASCII = 128;
    private static final int FOUND = 1;

    private final int classes;
    private final byte[] ascii = new byte[ASCII];
    private final Map<Character, Byte> others = new HashMap<>();

    /** The next state by state and class of character; once linked, where the row of the next state begins. */
    private final int[] steps;

    private Trigger(int classes, int states) {
        this.classes = classes;
        this.steps = new int[states * classes];
    }

    /** @param words at least one, none of them empty, with fewer than 120 different characters in all */
    static Trigger of(Collection<String> words) {
        var letters = words.stream()
                .flatMapToInt(String::chars)
                .map(c -> fold((char) c))
                .distinct()
                .toArray();
        var trigger = new Trigger(
                letters.length + 1, 2 + words.stream().mapToInt(String::length).sum());
        for (int i = 0; i < letters.length; i++) {
            trigger.number((char) letters[i], (byte) (i + 1));
        }
        trigger.link(trigger.trie(words));
        return trigger;
    }

    private void number(char letter, byte number) {
        others.put(letter, number);
        for (char c = 0; c < ASCII; c++) {
            if (fold(c) == letter) {
                ascii[c] = number;
            }
        }
    }

    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /** Steps along the words, from state 0; returns the states level by level. State 1 is the end of every word. */
    private List<Integer> trie(Collection<String> words) {
        int states = 2;
        for (var word : words) {
            int state = 0;
            for (int i = 0; i < word.length() && state != FOUND; i++) {
                int step = state * classes + classOf(word.charAt(i));
                if (i == word.length() - 1) {
                    steps[step] = FOUND;
                } else if (steps[step] == 0) {
                    steps[step] = states++;
                }
                state = steps[step];
            }
        }
        return levels();
    }

    private List<Integer> levels() {
        var levels = new ArrayList<>(List.of(0));
        for (int i = 0; i < levels.size(); i++) {
            int state = levels.get(i);
            Arrays.stream(steps, state * classes, (state + 1) * classes)
                    .filter(next -> next > FOUND)
                    .forEach(levels::add);
        }
        return levels;
    }

    /** Fills in where a state goes on with a character that its words do not: as the longest end of it that is a state. */
    private void link(List<Integer> levels) {
        var shorter = new int[steps.length / classes];
        var open = new ArrayDeque<>(levels);
        while (!open.isEmpty()) {
            int state = open.removeFirst();
            for (int c = 0; c < classes; c++) {
                int step = state * classes + c;
                int other = state == 0 ? 0 : steps[shorter[state] * classes + c];
                if (other == FOUND || steps[step] == 0) {
                    steps[step] = other == 0 ? steps[step] : other;
                } else if (steps[step] > FOUND) {
                    shorter[steps[step]] = other;
                }
            }
        }
        Arrays.fill(steps, FOUND * classes, (FOUND + 1) * classes, FOUND);
        Arrays.setAll(steps, step -> steps[step] * classes);
    }

    private int classOf(char c) {
        return c < ASCII ? ascii[c] : others.getOrDefault(fold(c), (byte) 0);
    }

    /** Whether one of the words stands in a text. */
    boolean isIn(String text) {
        return isIn(text, 0, text.length());
    }

    /** Whether one of the words stands within the characters {@code [from, to)} of a text. */
    boolean isIn(String text, int from, int to) {
        return end(text, from, to) >= 0;
    }

    /** Where the word ends that ends first within the characters {@code [from, to)} of a text; less than 0 for none. */
    int end(String text, int from, int to) {
        int row = 0;
        for (int at = from; at < to; at++) {
            row = steps[row + classOf(text.charAt(at))];
            if (row == FOUND * classes) {
                return at + 1;
            }
        }
        return -1;
    }
}
