package org.qualgraph.ontology.taxonomy;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.qualgraph.model.ConceptType;
import org.qualgraph.ontology.Terms;

/** A concept in the making. */
final class ConceptDraft {
    private final Node node;
    private final ConceptType type;
    private final List<Name> names = new ArrayList<>(4);
    private final List<Triple> facts = new ArrayList<>(4);

    private record Name(NameKind kind, Node literal) {}

    ConceptDraft(Node node, ConceptType type) {
        this.node = node;
        this.type = type;
    }

    Node node() {
        return node;
    }

    ConceptType type() {
        return type;
    }

    /** Whether anything but misspellings names it. */
    boolean hasName() {
        return names.stream().anyMatch(name -> name.kind() != NameKind.HIDDEN);
    }

    /** Gives it a name, which is passed over where it is blank. The language may be empty. */
    void name(NameKind kind, String text, String language) {
        var label = Text.label(text);
        if (!label.isEmpty()) {
            names.add(new Name(kind, literal(label, language)));
        }
    }

    /** Says something of it in words, which are passed over where they are blank. */
    void note(Node property, String text, String language) {
        var note = Text.note(text);
        if (!note.isEmpty()) {
            state(property, literal(note, language));
        }
    }

    void state(Node property, Node value) {
        facts.add(Triple.create(node, property, value));
    }

    private static Node literal(String text, String language) {
        return language.isEmpty()
                ? NodeFactory.createLiteralString(text)
                : NodeFactory.createLiteralLang(text, language);
    }

    /**
     * Gives all that is said of it, but for its links. The first of the best names in a language is the preferred one;
     * no name is given twice.
     */
    void forEachTriple(Consumer<Triple> sink) {
        sink.accept(Triple.create(node, Terms.TYPE, Terms.CONCEPT_CLASS));
        sink.accept(Triple.create(node, Terms.TYPE, Terms.conceptClass(type)));
        facts.forEach(sink);
        names.sort(comparing(Name::kind));
        var languages = new HashSet<String>();
        var seen = new HashSet<Node>();
        for (var name : names) {
            if (seen.add(name.literal())) {
                sink.accept(Triple.create(node, property(name, languages), name.literal()));
            }
        }
    }

    private static Node property(Name name, HashSet<String> languages) {
        return switch (name.kind()) {
            case PREFERRED, TITLE -> {
                var language = name.literal().getLiteralLanguage().toLowerCase(Locale.ROOT);
                yield languages.add(language) ? Terms.PREF_LABEL : Terms.ALT_LABEL;
            }
            case ALTERNATIVE -> Terms.ALT_LABEL;
            case HIDDEN -> Terms.HIDDEN_LABEL;
        };
    }
}
