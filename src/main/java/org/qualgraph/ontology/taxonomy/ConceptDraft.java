package org.qualgraph.ontology.taxonomy;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.qualgraph.model.ConceptType;
import org.qualgraph.ontology.Terms;

/** A concept in the making. */
final class ConceptDraft {
    private final Node node;
    private final ConceptType type;
    private final List<Name> names = new ArrayList<>(4);
    private final List<Triple> facts = new ArrayList<>(4);

    ConceptDraft(Node node, ConceptType type) {
        this.node = node;
        this.type = type;
    }

    Node node() {
        return node;
    }

    /** The best of its names, or its IRI. */
    String title() {
        return names.stream().min(comparing(Name::kind)).map(Name::text).orElse(node.getURI());
    }

    /** Gives it a name, which is passed over where it is blank. */
    void name(Name name) {
        if (!name.text().isEmpty()) {
            names.add(name);
        }
    }

    /** Says something of it in words, which are passed over where they are blank. The language may be empty. */
    void note(Node property, String text, String language) {
        var note = Text.note(text);
        if (!note.isEmpty()) {
            state(property, ImportTerms.text(note, language));
        }
    }

    void state(Node property, Node value) {
        facts.add(Triple.create(node, property, value));
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
            var literal = ImportTerms.text(name.text(), name.language());
            if (seen.add(literal)) {
                sink.accept(Triple.create(node, property(name, languages), literal));
            }
        }
    }

    private static Node property(Name name, Set<String> languages) {
        return switch (name.kind()) {
            case PREFERRED, TITLE ->
                languages.add(name.language().toLowerCase(Locale.ROOT)) ? Terms.PREF_LABEL : Terms.ALT_LABEL;
            case ALTERNATIVE -> Terms.ALT_LABEL;
            case HIDDEN -> Terms.HIDDEN_LABEL;
        };
    }
}
