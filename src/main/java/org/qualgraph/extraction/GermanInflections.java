package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import org.qualgraph.analysis.Token;
import org.qualgraph.analysis.Words;
import org.qualgraph.extraction.Gazetteer.Candidate;
import org.qualgraph.extraction.Gazetteer.Name;

/**
 * Finds German labels in other cases and numbers: "des maschinellen Lernens" for <i>maschinelles Lernen</i>. Labels and
 * texts are compared by the stems of their words; a word of fewer than {@value #SHORTEST} letters has no other form, so
 * that acronyms are left alone.
 */
final class GermanInflections {
    private static final int SHORTEST = 6;

    private final Lexicon stems = new Lexicon();
    private final NameTrie trie = new NameTrie();

    /** Adds a German label, given the normal forms of its words. */
    void add(List<String> forms, Name name) {
        trie.add(forms.stream().mapToInt(form -> stems.add(stem(form))).toArray(), name.as(Spelling.VARIANT));
    }

    /** The inflected labels of a text, in the order of their first and then last words; also those that are as they are. */
    List<Candidate> candidates(String text, List<Token> tokens) {
        var words =
                tokens.stream().mapToInt(token -> stems.id(stem(token.form()))).toArray();
        var candidates = new ArrayList<Candidate>();
        for (var first = 0; first < words.length; first++) {
            var state = trie.first(words[first]);
            for (var last = first; state != NameTrie.NONE; last++) {
                for (var name : trie.names(state)) {
                    candidates.add(new Candidate(Token.span(tokens, first, last), first, last, name));
                }
                var goesOn = last + 1 < words.length && NameGlue.joins(text, tokens.get(last), tokens.get(last + 1));
                state = goesOn ? trie.next(state, words[last + 1]) : NameTrie.NONE;
            }
        }
        return candidates;
    }

    private static String stem(String form) {
        return form.length() < SHORTEST ? form : Words.GERMAN.stem(form);
    }
}
