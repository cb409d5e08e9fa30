package org.qualgraph.ontology;

import java.util.Comparator;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.qualgraph.ontology.OntologyChange.Kind;

/**
 * A property, with the language of the texts that it has.
 *
 * @param name a prefixed name
 * @param language empty for other values than texts in a language
 * @param leadsOn whether its values are IRIs
 */
record ReleasedProperty(String name, String language, boolean leadsOn) implements Comparable<ReleasedProperty> {
    private static final Set<String> NAMES =
            Set.of("skos:altLabel", "skos:hiddenLabel", "qg:fullName", "qg:formerName");
    private static final Set<String> NOTES = Set.of("skos:definition", "skos:scopeNote");
    private static final Comparator<ReleasedProperty> ORDER = Comparator.comparing(ReleasedProperty::name)
            .thenComparing(ReleasedProperty::language)
            .thenComparing(ReleasedProperty::leadsOn);

    /** What became of a value. */
    enum Outcome {
        REMOVED,
        ADDED,
        REPLACED
    }

    static ReleasedProperty of(Triple triple) {
        var name = ReleasedSubject.text(triple.getPredicate());
        var value = triple.getObject();
        return value.isLiteral() ? text(name, value.getLiteralLanguage()) : link(name);
    }

    static ReleasedProperty text(String name, String language) {
        return new ReleasedProperty(name, language, false);
    }

    static ReleasedProperty link(String name) {
        return new ReleasedProperty(name, "", true);
    }

    /** Whether another value is a change of the one before, and not one more. */
    boolean holdsOne() {
        return !leadsOn && !NAMES.contains(name);
    }

    OntologyChange change(Outcome outcome, String id, String before, String after) {
        var property = language.isEmpty() ? name : name + "@" + language;
        return new OntologyChange(kind(outcome), id, property, before, after);
    }

    private Kind kind(Outcome outcome) {
        if (leadsOn) {
            return outcome == Outcome.ADDED ? Kind.LINK_ADDED : Kind.LINK_REMOVED;
        }
        if (NOTES.contains(name)) {
            return Kind.NOTE_CHANGED;
        }
        if (!NAMES.contains(name) && !name.equals("skos:prefLabel")) {
            return Kind.VALUE_CHANGED;
        }
        return switch (outcome) {
            case REMOVED -> Kind.LABEL_REMOVED;
            case ADDED -> Kind.LABEL_ADDED;
            case REPLACED -> Kind.CONCEPT_RENAMED;
        };
    }

    @Override
    public int compareTo(ReleasedProperty other) {
        return ORDER.compare(this, other);
    }
}
