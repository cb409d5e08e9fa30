package org.qualgraph.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A concept of the vocabulary with everything that the ontology asserts of it.
 *
 * @param source the taxonomy that it comes from: {@link #OWN}, or the name of an import such as {@code esco}
 * @param labels every name, the preferred one first
 * @param notes definition, scope note and the properties that hold a single plain value
 * @param links the asserted links to other concepts, each list in the order of identifiers
 * @param ambiguousLabels those of its names that also mean something else in a posting, in their exact spelling
 * @param contextWords words that decide for this concept where they stand near an ambiguous name, in lower case
 */
public record Concept(
        ConceptId id,
        ConceptType type,
        String source,
        List<Label> labels,
        Notes notes,
        Map<Relation, List<ConceptId>> links,
        Set<String> ambiguousLabels,
        Set<String> contextWords) {

    /** The source of what is not imported. */
    public static final String OWN = "qualgraph";

    /**
     * What is said of a concept in words and numbers.
     *
     * @param kind the kind of a skill, such as {@code framework}
     * @param level the ISCED 2011 level of a degree
     * @param facts other plain values by the local name of their property, such as {@code dblpStream}
     */
    public record Notes(
            Optional<String> definition,
            Optional<String> scopeNote,
            Optional<String> kind,
            OptionalInt level,
            Map<String, String> facts) {

        /** Nothing is said. */
        public static final Notes NONE =
                new Notes(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), Map.of());

        public Notes {
            facts = Map.copyOf(facts);
        }
    }

    public Concept {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("Concept " + id + " has no label");
        }
        var sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparing(Label::kind));
        labels = List.copyOf(sorted);
        var copy = new EnumMap<Relation, List<ConceptId>>(Relation.class);
        links.forEach((relation, targets) ->
                copy.put(relation, targets.stream().sorted().distinct().toList()));
        links = copy;
        ambiguousLabels = Set.copyOf(ambiguousLabels);
        contextWords = Set.copyOf(contextWords);
    }

    /** The concepts of one type that come from one taxonomy. */
    public record Scheme(ConceptType type, String source) {}

    public Scheme scheme() {
        return new Scheme(type, source);
    }

    public boolean isImported() {
        return !source.equals(OWN);
    }

    /** The preferred label in English, else the best there is. */
    public String label() {
        return labels.stream()
                .filter(label ->
                        label.kind() == LabelKind.PREFERRED && label.language().equals("en"))
                .findFirst()
                .orElse(labels.getFirst())
                .text();
    }

    /** The concepts that this one is linked to, in the order of their identifiers. */
    public List<ConceptId> links(Relation relation) {
        return links.getOrDefault(relation, List.of());
    }
}
