package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualgraph.analysis.Normalizer;
import org.qualgraph.analysis.Token;
import org.qualgraph.analysis.Tokenizer;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Label;
import org.qualgraph.model.Span;

/**
 * Finds the labels of concepts in a text: a trie over the normal forms of words. Building it costs the words of all
 * labels; a look at one position of a text costs the words of the longest label there.
 */
final class Gazetteer {
    private static final Tokenizer WHOLE_WORDS = new Tokenizer();

    private final Node root = new Node(new HashMap<>(), new ArrayList<>());
    private final Set<String> words = new HashSet<>();
    private final Map<ConceptId, Set<String>> contextWords = new HashMap<>();

    /** A state of the trie: the next words, and the labels that end here. */
    private record Node(Map<String, Node> next, List<Name> names) {}

    /** A label of a concept. */
    record Name(Concept concept, Label label) {}

    /**
     * A place of the text that could name a concept.
     *
     * @param first the first of its tokens, by number
     * @param last the last of its tokens
     */
    record Candidate(Span span, int first, int last, Name name) {}

    Gazetteer(Collection<Concept> concepts) {
        for (var concept : concepts) {
            contextWords.put(
                    concept.id(),
                    concept.contextWords().stream().map(Normalizer::normalize).collect(Collectors.toSet()));
            for (var label : concept.labels()) {
                add(concept, label);
            }
        }
    }

    private void add(Concept concept, Label label) {
        var node = root;
        for (var token : WHOLE_WORDS.tokens(label.text())) {
            words.add(token.form());
            node = node.next().computeIfAbsent(token.form(), form -> new Node(new HashMap<>(1), new ArrayList<>(1)));
        }
        if (node != root) {
            node.names().add(new Name(concept, label));
        }
    }

    /** Whether some label uses a word in this normal form. */
    boolean knows(String form) {
        return words.contains(form);
    }

    /** The normal forms of the words that decide for a concept. */
    Set<String> contextWords(Concept concept) {
        return contextWords.getOrDefault(concept.id(), Set.of());
    }

    /** Every label in a text, overlapping ones too, in the order of their first and then last words. */
    List<Candidate> candidates(String text, List<Token> tokens) {
        var candidates = new ArrayList<Candidate>();
        for (var first = 0; first < tokens.size(); first++) {
            var node = root.next().get(tokens.get(first).form());
            for (var last = first; node != null; last++) {
                var span = new Span(
                        tokens.get(first).span().start(),
                        tokens.get(last).span().end());
                for (var name : node.names()) {
                    candidates.add(new Candidate(span, first, last, name));
                }
                var more = last + 1 < tokens.size() && joined(text, tokens.get(last), tokens.get(last + 1));
                node = more ? node.next().get(tokens.get(last + 1).form()) : null;
            }
        }
        return candidates;
    }

    /** Whether two words that follow each other may belong to one name: no punctuation that parts clauses between. */
    private static boolean joined(String text, Token left, Token right) {
        var breaks = 0;
        for (var at = left.span().end(); at < right.span().start(); at++) {
            var c = text.charAt(at);
            if (c == '\n') {
                breaks++;
            } else if (!isJoint(text, at)) {
                return false;
            }
        }
        return breaks == 0
                || breaks == 1 && Character.isLowerCase(text.charAt(right.span().start()));
    }

    private static boolean isJoint(String text, int at) {
        var c = text.charAt(at);
        var possessive = (c == 's' || c == 'S') && at > 0 && "'’".indexOf(text.charAt(at - 1)) >= 0;
        var innerDot = c == '.' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return possessive || innerDot || Character.isWhitespace(c) || "-‐‑–/&_'’\u00a0".indexOf(c) >= 0;
    }
}
