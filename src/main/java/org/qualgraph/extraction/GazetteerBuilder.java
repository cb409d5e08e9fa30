package org.qualgraph.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qualgraph.analysis.Normalizer;
import org.qualgraph.analysis.Token;
import org.qualgraph.analysis.Tokenizer;
import org.qualgraph.extraction.Gazetteer.Name;
import org.qualgraph.model.Concept;
import org.qualgraph.model.Label;

/** Gathers what a {@link Gazetteer} looks up: the labels as they are, and then as people also write them. */
final class GazetteerBuilder {
    private static final Tokenizer WHOLE_WORDS = new Tokenizer();

    private final Lexicon lexicon = new Lexicon();
    private final NameTrie trie = new NameTrie();
    private final GermanInflections inflections = new GermanInflections();
    private final Set<String> ordinary = new HashSet<>();
    private final List<Joined> joined = new ArrayList<>();

    /** A label whose words may be run together. */
    private record Joined(String form, Concept concept, Label label) {}

    Lexicon lexicon() {
        return lexicon;
    }

    NameTrie trie() {
        return trie;
    }

    GermanInflections inflections() {
        return inflections;
    }

    /** The words by which concepts are explained: a vocabulary of common words. */
    Set<String> ordinary() {
        return ordinary;
    }

    void add(Concept concept) {
        for (var label : concept.labels()) {
            add(concept, label);
        }
        Stream.of(concept.notes().definition(), concept.notes().scopeNote())
                .flatMap(Optional::stream)
                .flatMap(text -> WHOLE_WORDS.tokens(text).stream())
                .forEach(token -> ordinary.add(token.form()));
    }

    private void add(Concept concept, Label label) {
        var forms = forms(label.text());
        if (forms.isEmpty()) {
            return;
        }
        trie.add(numbers(forms), new Name(concept, label, Spelling.SAME));
        if (label.language().equals("de")) {
            inflections.add(forms, new Name(concept, label, Spelling.SAME));
        }
        addSpelledOut(concept, label, forms);
        SplitNames.joined(label.text(), forms).ifPresent(form -> joined.add(new Joined(form, concept, label)));
    }

    /** A label with umlauts is also written with two letters for each. */
    private void addSpelledOut(Concept concept, Label label, List<String> forms) {
        if (label.text().chars().anyMatch(c -> c >= 128)) {
            var spelled = forms(Normalizer.variants(label.text()).getLast());
            if (!spelled.isEmpty() && !spelled.equals(forms)) {
                trie.add(numbers(spelled), new Name(concept, label, Spelling.SAME));
            }
        }
    }

    /** Adds the labels whose words may be run together, where no label is written so. */
    void addJoined() {
        for (var name : joined) {
            var word = lexicon.add(name.form());
            var known = trie.names(trie.first(word)).stream()
                    .anyMatch(other -> other.spelling() == Spelling.SAME
                            || other.concept().id().equals(name.concept().id()));
            if (!known) {
                trie.add(new int[] {word}, new Name(name.concept(), name.label(), Spelling.VARIANT));
            }
        }
        joined.clear();
    }

    private static List<String> forms(String label) {
        return WHOLE_WORDS.tokens(label).stream().map(Token::form).toList();
    }

    private int[] numbers(List<String> forms) {
        return forms.stream().mapToInt(lexicon::add).toArray();
    }
}
