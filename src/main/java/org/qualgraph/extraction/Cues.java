package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that say something of the text around them, each of a kind, found in one pass over its words.
 *
 * <p>They are a trie over words, read from a list in a resource: {@code [KIND weight]} opens a group, then comes a phrase
 * a line; {@code a|b} is either word, {@code a?} may be absent, {@code ~x} is any word that ends in x, {@code #} a
 * number, {@code *} any word and a bare {@code ?} any word or none. A contraction also stands for its two words. Of each kind the longest phrase at a place is found,
 * and the next one behind it. Cost: the words of the text times those of the longest phrase.
 */
final class Cues<K extends Enum<K>> {
    private static final Map<String, String> CONTRACTIONS =
            Map.of("'ll", "will", "'re", "are", "'ve", "have", "'d", "would", "n't", "not");

    private final Class<K> kinds;
    private final Node<K> root = new Node<>();

    private Cues(Class<K> kinds) {
        this.kinds = kinds;
    }

    /**
     * A phrase in a text.
     *
     * @param first the first of its words, by number
     * @param last the last of them
     */
    record Found<K>(K kind, int weight, int first, int last) {
        int length() {
            return last - first + 1;
        }
    }

    /** A state of the trie: what may come next, and how much the phrase that ends here says of each kind. */
    private static final class Node<K extends Enum<K>> {
        private final Map<String, Node<K>> next = new HashMap<>(2);
        private final Map<String, Node<K>> bySuffix = new HashMap<>(0);
        private final Map<K, Integer> weights = new HashMap<>(1);
    }

    static <K extends Enum<K>> Cues<K> read(String resource, Class<K> kinds) {
        var cues = new Cues<>(kinds);
        var kind = kinds.getEnumConstants()[0];
        var weight = 0;
        for (var line : WordList.lines(resource)) {
            if (line.startsWith("[")) {
                var group = line.substring(1, line.indexOf(']')).split(" ");
                kind = Enum.valueOf(kinds, group[0]);
                weight = Integer.parseInt(group[1]);
            } else {
                add(cues.root, List.of(line.split(" ")), kind, weight);
            }
        }
        return cues;
    }

    private static <K extends Enum<K>> void add(Node<K> node, List<String> slots, K kind, int weight) {
        if (slots.isEmpty()) {
            node.weights.merge(kind, weight, Math::max);
            return;
        }
        var slot = slots.getFirst();
        var rest = slots.subList(1, slots.size());
        if (slot.endsWith("?")) {
            add(node, rest, kind, weight);
        }
        var words = slot.equals("?") ? "*" : slot.endsWith("?") ? slot.substring(0, slot.length() - 1) : slot;
        for (var word : words.split("\\|")) {
            add(next(node, word), rest, kind, weight);
            for (var contraction : CONTRACTIONS.entrySet()) {
                if (word.endsWith(contraction.getKey())) {
                    var stem = word.substring(
                            0, word.length() - contraction.getKey().length());
                    add(next(next(node, stem), contraction.getValue()), rest, kind, weight);
                }
            }
        }
    }

    private static <K extends Enum<K>> Node<K> next(Node<K> node, String word) {
        return word.startsWith("~")
                ? node.bySuffix.computeIfAbsent(word.substring(1), key -> new Node<>())
                : node.next.computeIfAbsent(word, key -> new Node<>());
    }

    /** The phrases in a row of words, in the order of their first words. */
    List<Found<K>> in(Words words) {
        var found = new ArrayList<Found<K>>();
        var covered = new EnumMap<K, Integer>(kinds);
        for (var first = 0; first < words.size(); first++) {
            if (!opens(words.forms().get(first))) {
                continue;
            }
            var longest = new EnumMap<K, Found<K>>(kinds);
            follow(root, words.forms(), first, first, longest);
            for (var phrase : longest.values()) {
                if (covered.getOrDefault(phrase.kind(), -1) < first) {
                    covered.put(phrase.kind(), phrase.last());
                    found.add(phrase);
                }
            }
        }
        return found;
    }

    /** Whether a phrase may begin with a word; most words begin none. */
    private boolean opens(String word) {
        return root.next.containsKey(word)
                || Character.isDigit(word.charAt(0))
                || root.bySuffix.keySet().stream().anyMatch(word::endsWith);
    }

    private void follow(Node<K> node, List<String> words, int first, int at, Map<K, Found<K>> longest) {
        for (var weight : node.weights.entrySet()) {
            longest.merge(
                    weight.getKey(),
                    new Found<>(weight.getKey(), weight.getValue(), first, at - 1),
                    (one, other) -> one.length() >= other.length() ? one : other);
        }
        if (at == words.size()) {
            return;
        }
        var word = words.get(at);
        step(node.next.get(word), words, first, at, longest);
        step(node.next.get("*"), words, first, at, longest);
        if (Character.isDigit(word.charAt(0))) {
            step(node.next.get("#"), words, first, at, longest);
        }
        for (var suffix : node.bySuffix.entrySet()) {
            if (word.endsWith(suffix.getKey())) {
                step(suffix.getValue(), words, first, at, longest);
            }
        }
    }

    private void step(@Nullable Node<K> next, List<String> words, int first, int at, Map<K, Found<K>> longest) {
        if (next != null) {
            follow(next, words, first, at + 1, longest);
        }
    }
}
