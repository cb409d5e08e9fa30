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
        private final List<Ending<K>> endings = new ArrayList<>(0);
        private final Map<K, Integer> weights = new HashMap<>(1);
        private @Nullable Node<K> anyWord;
        private @Nullable Node<K> number;

        /** Where any word leads that ends so. */
        private Node<K> byEnding(String suffix) {
            for (var ending : endings) {
                if (ending.suffix().equals(suffix)) {
                    return ending.next();
                }
            }
            var next = new Node<K>();
            endings.add(new Ending<>(suffix, next));
            return next;
        }
    }

    private record Ending<K extends Enum<K>>(String suffix, Node<K> next) {}

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
        if (word.startsWith("~")) {
            return node.byEnding(word.substring(1));
        }
        var next = node.next.computeIfAbsent(word, key -> new Node<>());
        node.anyWord = word.equals("*") ? next : node.anyWord;
        node.number = word.equals("#") ? next : node.number;
        return next;
    }

    /** The phrases in a row of words, in the order of their first words. */
    List<Found<K>> in(Words words) {
        var found = new ArrayList<Found<K>>();
        var covered = new EnumMap<K, Integer>(kinds);
        var longest = new EnumMap<K, Found<K>>(kinds);
        for (var first = 0; first < words.size(); first++) {
            if (!opens(words.forms().get(first))) {
                continue;
            }
            longest.clear();
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
    boolean opens(String word) {
        return root.next.containsKey(word) || Character.isDigit(word.charAt(0)) || hasEnding(word);
    }

    private boolean hasEnding(String word) {
        for (var ending : root.endings) {
            if (word.endsWith(ending.suffix())) {
                return true;
            }
        }
        return false;
    }

    private void follow(Node<K> node, List<String> words, int first, int at, Map<K, Found<K>> longest) {
        if (!node.weights.isEmpty()) {
            node.weights.forEach((kind, weight) -> longest.merge(
                    kind,
                    new Found<>(kind, weight, first, at - 1),
                    (one, other) -> one.length() >= other.length() ? one : other));
        }
        if (at == words.size()) {
            return;
        }
        var word = words.get(at);
        step(node.next.isEmpty() ? null : node.next.get(word), words, first, at, longest);
        step(node.anyWord, words, first, at, longest);
        if (node.number != null && Character.isDigit(word.charAt(0))) {
            step(node.number, words, first, at, longest);
        }
        for (var ending : node.endings) {
            if (word.endsWith(ending.suffix())) {
                step(ending.next(), words, first, at, longest);
            }
        }
    }

    private void step(@Nullable Node<K> next, List<String> words, int first, int at, Map<K, Found<K>> longest) {
        if (next != null) {
            follow(next, words, first, at + 1, longest);
        }
    }
}
