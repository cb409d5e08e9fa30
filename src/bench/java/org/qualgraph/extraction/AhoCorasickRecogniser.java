package org.qualgraph.extraction;

import java.util.List;
import org.ahocorasick.trie.Trie;

/** A plain Aho–Corasick automaton over characters, in any case, whole words. */
final class AhoCorasickRecogniser implements Recogniser {
    private final Trie trie;

    AhoCorasickRecogniser(List<String> labels) {
        trie = Trie.builder().ignoreCase().onlyWholeWords().addKeywords(labels).build();
    }

    @Override
    public int recognise(String text) {
        return trie.parseText(text).size();
    }
}
