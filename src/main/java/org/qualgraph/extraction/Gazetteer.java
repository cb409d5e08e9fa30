package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualgraph.analysis.Normalizer;
import org.qualgraph.analysis.Token;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Label;
import org.qualgraph.model.Span;

/**
 * Finds the labels of concepts in a text: words are numbered ({@link Lexicon}), labels are a trie over the numbers ({@link
 * NameTrie}). Building it costs the words of all labels; a look at one position of a text costs the words of the longest
 * label there. Immutable once built, and thread-safe.
 */
final class Gazetteer {
    private final Lexicon lexicon;
    private final NameTrie trie;
    private final GermanInflections inflections;
    private final SplitNames splitNames;
    private final Misspellings misspellings;
    private final int labelWords;
    private final Map<ConceptId, Set<String>> contextWords = new HashMap<>();
    private final Set<String> contextOpeners;

    /** A label of a concept, and how what stands in a text differs from it. */
    record Name(Concept concept, Label label, Spelling spelling) {
        /** Whether the label also means something else. */
        boolean isAmbiguous() {
            return concept.ambiguousLabels().contains(label.text());
        }

        Name as(Spelling other) {
            return new Name(concept, label, other);
        }
    }

    /**
     * A place of the text that could name a concept.
     *
     * @param first the first of its tokens, by number
     * @param last the last of its tokens
     */
    record Candidate(Span span, int first, int last, Name name) {}

    Gazetteer(Collection<Concept> concepts) {
        var builder = new GazetteerBuilder();
        for (var concept : concepts) {
            builder.add(concept);
            if (!concept.contextWords().isEmpty()) {
                contextWords.put(
                        concept.id(),
                        concept.contextWords().stream()
                                .map(Normalizer::normalize)
                                .collect(Collectors.toSet()));
            }
        }
        contextOpeners = contextWords.values().stream()
                .flatMap(Set::stream)
                .filter(words -> words.indexOf(' ') > 0)
                .map(words -> words.substring(0, words.indexOf(' ')))
                .collect(Collectors.toUnmodifiableSet());
        labelWords = builder.lexicon().size();
        builder.addJoined();
        lexicon = builder.lexicon();
        trie = builder.trie();
        inflections = builder.inflections();
        splitNames = new SplitNames(lexicon, trie);
        misspellings = new Misspellings(lexicon, builder.ordinary());
    }

    /** Whether some label uses a word in this normal form. */
    boolean knows(String form) {
        var word = lexicon.id(form);
        return word != Lexicon.NONE && word < labelWords;
    }

    /** The normal forms of the words that decide for a concept. */
    Set<String> contextWords(Concept concept) {
        return contextWords.getOrDefault(concept.id(), Set.of());
    }

    /** Whether a word in its normal form is the first of two that decide for some concept. */
    boolean opensContext(String form) {
        return contextOpeners.contains(form);
    }

    /** Every label in a text, overlapping ones too, in the order of their first and then last words. */
    List<Candidate> candidates(String text, List<Token> tokens) {
        var words = words(text, tokens);
        var candidates = new ArrayList<Candidate>();
        for (var first = 0; first < words.length; first++) {
            addNames(text, tokens, words, first, candidates);
            if (words[first] == Lexicon.NONE) {
                addCompound(text, tokens.get(first), first, candidates);
            }
        }
        var walk = new NameWalk(text, tokens, words, trie);
        candidates.addAll(new SharedHeads(walk).besides(candidates));
        candidates.addAll(new QualifiedNames(walk).all());
        candidates.addAll(new SharedWords(walk).besides(candidates));
        return candidates;
    }

    /** Likewise in a text of which German is a language: with German labels in every case and number. */
    List<Candidate> candidatesWithGerman(String text, List<Token> tokens) {
        var candidates = candidates(text, tokens);
        var known = new HashSet<Reading>();
        candidates.forEach(candidate -> known.add(Reading.of(candidate)));
        for (var candidate : inflections.candidates(text, tokens)) {
            if (known.add(Reading.of(candidate))) {
                candidates.add(candidate);
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::first).thenComparingInt(Candidate::last));
        return candidates;
    }

    /** A place and what it is taken for. */
    private record Reading(Span span, ConceptId concept) {
        static Reading of(Candidate candidate) {
            return new Reading(candidate.span(), candidate.name().concept().id());
        }
    }

    private int[] words(String text, List<Token> tokens) {
        var words = new int[tokens.size()];
        for (var i = 0; i < words.length; i++) {
            var token = tokens.get(i);
            var id = lexicon.id(token.form());
            words[i] = id == Lexicon.NONE ? spelledOut(text, token) : id;
        }
        return words;
    }

    /** The number of a word with umlauts in the form in which they are two letters. */
    private int spelledOut(String text, Token token) {
        for (var at = token.span().start(); at < token.span().end(); at++) {
            if (text.charAt(at) >= 128) {
                return lexicon.id(Normalizer.variants(token.span().of(text)).getLast());
            }
        }
        return Lexicon.NONE;
    }

    private void addNames(String text, List<Token> tokens, int[] words, int first, List<Candidate> candidates) {
        var state = trie.first(words[first]);
        for (var last = first; ; last++) {
            if (state != NameTrie.NONE) {
                add(text, tokens, first, last, trie.names(state), candidates);
            }
            var ends = last + 1 == words.length;
            var next = ends ? NameTrie.NONE : trie.next(state, words[last + 1]);
            var goesOn = next != NameTrie.NONE && NameGlue.joins(text, tokens.get(last), tokens.get(last + 1));
            state = goesOn ? next : NameTrie.NONE;
            if (last == first && !ends && trie.names(state).isEmpty()) {
                add(
                        text,
                        tokens,
                        first,
                        first + 1,
                        splitNames.names(text, tokens.get(first), tokens.get(first + 1)),
                        candidates);
            }
            if (state == NameTrie.NONE) {
                return;
            }
        }
    }

    private static void add(
            String text, List<Token> tokens, int first, int last, List<Name> names, List<Candidate> candidates) {
        if (!names.isEmpty()) {
            var span = Token.span(tokens, first, last);
            for (var name : names) {
                candidates.add(new Candidate(withFinalDot(text, span, name), first, last, name));
            }
        }
    }

    /** A dot that ends a label belongs to its name: "M.S." */
    private static Span withFinalDot(String text, Span span, Name name) {
        return name.label().text().endsWith(".") && text.startsWith(".", span.end())
                ? new Span(span.start(), span.end() + 1)
                : span;
    }

    /** The names that stand before the last part of a German compound, without it: "Pythonkenntnisse". */
    private void addCompound(String text, Token token, int number, List<Candidate> candidates) {
        GermanCompound.front(token.span(), text).ifPresent(front -> {
            var word = lexicon.id(Normalizer.normalize(front.of(text)));
            for (var name : trie.names(trie.first(word))) {
                candidates.add(new Candidate(front, number, number, name.as(Spelling.VARIANT)));
            }
        });
    }

    /**
     * The names that a run of words {@code [from, to)} may be meant for, where at least one of the words is misspelt and
     * in no other way known; the nearest only. None that is ambiguous. To be asked only where the surroundings say that a
     * name stands there: a word that no one knows may also be a name that no one knows.
     */
    List<Candidate> similar(String text, List<Token> tokens, int from, int to) {
        var states = List.of(NameTrie.NONE);
        var misspelt = false;
        var written = written(text, tokens, from, to);
        for (var i = 0; i < written.size(); i++) {
            var id = lexicon.id(Normalizer.normalize(written.get(i)));
            misspelt |= id == Lexicon.NONE;
            states = next(states, id == Lexicon.NONE ? corrections(written.get(i)) : List.of(id), i == 0);
        }
        if (!misspelt) {
            return List.of();
        }
        var span = Token.span(tokens, from, to - 1);
        return states.stream()
                .flatMap(state -> trie.names(state).stream())
                .filter(name -> name.spelling() == Spelling.SAME && !name.isAmbiguous())
                .map(name -> new Candidate(span, from, to - 1, name.as(Spelling.MISSPELT)))
                .toList();
    }

    /** What an unknown word may be meant for in its normal form, or else as it stands: it may end in s without being many. */
    private List<Integer> corrections(String written) {
        var corrections = misspellings.corrections(Normalizer.normalize(written));
        return corrections.isEmpty() ? misspellings.corrections(Normalizer.written(written)) : corrections;
    }

    /** The words of one name, those that the tokenizer has parted run together; none where a clause ends between them. */
    private static List<String> written(String text, List<Token> tokens, int from, int to) {
        var words = new ArrayList<String>();
        for (var i = from; i < to; i++) {
            var span = tokens.get(i).span();
            if (i > from && !NameGlue.joins(text, tokens.get(i - 1), tokens.get(i))) {
                return List.of();
            }
            var parted = i > from && tokens.get(i - 1).span().end() == span.start();
            words.add(parted ? words.removeLast() + span.of(text) : span.of(text));
        }
        return words;
    }

    private List<Integer> next(List<Integer> states, List<Integer> words, boolean first) {
        return states.stream()
                .flatMap(state -> words.stream().map(word -> first ? trie.first(word) : trie.next(state, word)))
                .filter(state -> state != NameTrie.NONE)
                .toList();
    }
}
