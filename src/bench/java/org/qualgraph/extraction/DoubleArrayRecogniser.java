package org.qualgraph.extraction;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** An Aho–Corasick automaton over characters in a double array, in lower case, whole words. */
final class DoubleArrayRecogniser implements Recogniser {
    private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();

    DoubleArrayRecogniser(List<String> labels) {
        var names = new TreeMap<String, String>();
        labels.forEach(label -> names.put(label.toLowerCase(Locale.ROOT), label));
        trie.build(names);
    }

    @Override
    public int recognise(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var found = 0;
        for (var hit : trie.parseText(lower)) {
            found += isWhole(lower, hit.begin, hit.end) ? 1 : 0;
        }
        return found;
    }

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
