package org.qualgraph.ontology;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.qualgraph.model.Concept;
import org.qualgraph.model.Concept.Notes;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Label;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Relation;
import org.qualgraph.model.RetiredConcept;

/** What a graph says of one concept, by property. What is not understood is passed over; shapes complain of it. */
final class ConceptStatements {
    /** Best first: a name that is stated twice keeps its best kind. */
    private static final Map<LabelKind, List<Node>> LABELS = new EnumMap<>(Map.of(
            LabelKind.PREFERRED, List.of(Terms.PREF_LABEL),
            LabelKind.ALTERNATIVE, List.of(Terms.ALT_LABEL, Terms.FULL_NAME, Terms.FORMER_NAME),
            LabelKind.HIDDEN, List.of(Terms.HIDDEN_LABEL)));

    private static final Map<Relation, Node> RELATIONS = Map.of(
            Relation.BROADER, Terms.BROADER,
            Relation.RELATED, Terms.RELATED,
            Relation.IMPLIES, Terms.IMPLIES,
            Relation.FIELD, Terms.FIELD,
            Relation.TOPIC, Terms.TOPIC,
            Relation.ESSENTIAL_SKILL, Terms.ESSENTIAL_SKILL,
            Relation.OPTIONAL_SKILL, Terms.OPTIONAL_SKILL,
            Relation.CERTIFIES, Terms.CERTIFIES,
            Relation.EXACT_MATCH, Terms.EXACT_MATCH,
            Relation.CLOSE_MATCH, Terms.CLOSE_MATCH);

    private static final List<Node> FACTS = List.of(
            Terms.ACRONYM,
            Terms.FULL_NAME,
            Terms.FORMER_NAME,
            Terms.DBLP_STREAM,
            Terms.VENUE_TYPE,
            Terms.PUBLISHER,
            Terms.PROVIDER,
            Terms.LANGUAGE_TAG,
            Terms.NOTATION);

    private final Map<Node, List<Node>> values;

    private ConceptStatements(Map<Node, List<Node>> values) {
        this.values = values;
    }

    static ConceptStatements of(List<Triple> statements) {
        return new ConceptStatements(
                statements.stream().collect(groupingBy(Triple::getPredicate, mapping(Triple::getObject, toList()))));
    }

    /** The first of the types that are stated. */
    Optional<ConceptType> type() {
        var classes = values.getOrDefault(Terms.TYPE, List.of());
        return Arrays.stream(ConceptType.values())
                .filter(type -> classes.contains(Terms.conceptClass(type)))
                .findFirst();
    }

    boolean isDeprecated() {
        return texts(Terms.DEPRECATED).anyMatch(text -> text.equals("true") || text.equals("1"));
    }

    /** The concept as one that is no longer in use, where it has a label. */
    Optional<RetiredConcept> retired(ConceptId id, ConceptType type) {
        var replacement = iris(Terms.IS_REPLACED_BY)
                .filter(iri -> !iri.equals(ConceptId.BASE))
                .findFirst()
                .map(ConceptId::ofIri);
        return concept(id, type).map(concept -> new RetiredConcept(id, concept.label(), replacement));
    }

    /** The concept, where it has a label. */
    Optional<Concept> concept(ConceptId id, ConceptType type) {
        var labels = labels();
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        var contextWords = texts(Terms.CONTEXT_WORD).map(word -> word.toLowerCase(Locale.ROOT));
        return Optional.of(new Concept(
                id,
                type,
                source(),
                labels,
                notes(),
                links(),
                texts(Terms.AMBIGUOUS_LABEL).collect(toSet()),
                contextWords.collect(toSet())));
    }

    /** An imported concept is in the scheme of its import. */
    private String source() {
        return iris(Terms.IN_SCHEME)
                .flatMap(scheme -> Terms.importName(scheme).stream())
                .findFirst()
                .orElse(Concept.OWN);
    }

    private List<Label> labels() {
        var labels = new ArrayList<Label>();
        var seen = new HashSet<String>();
        LABELS.forEach((kind, properties) -> properties.stream()
                .flatMap(this::literals)
                .filter(literal -> seen.add(literal.getLiteralLexicalForm() + "@" + language(literal)))
                .forEach(literal -> labels.add(new Label(literal.getLiteralLexicalForm(), kind, language(literal)))));
        return labels;
    }

    /** The BCP 47 tag, {@code und} for a literal without one. */
    private static String language(Node literal) {
        var tag = literal.getLiteralLanguage();
        return tag.isEmpty() ? "und" : tag;
    }

    private Map<Relation, List<ConceptId>> links() {
        var links = new EnumMap<Relation, List<ConceptId>>(Relation.class);
        RELATIONS.forEach((relation, property) -> {
            if (values.containsKey(property)) {
                links.put(relation, iris(property).map(ConceptId::ofIri).toList());
            }
        });
        return links;
    }

    private Notes notes() {
        var kind = iris(Terms.KIND).findFirst().map(ConceptStatements::word);
        return new Notes(first(Terms.DEFINITION), first(Terms.SCOPE_NOTE), kind, level(), facts());
    }

    private Optional<String> first(Node property) {
        return texts(property).findFirst();
    }

    private OptionalInt level() {
        return texts(Terms.LEVEL)
                .filter(text -> text.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .findFirst();
    }

    private Map<String, String> facts() {
        var facts = new HashMap<String, String>();
        FACTS.stream().filter(values::containsKey).forEach(property -> {
            var words = Stream.concat(texts(property), iris(property).map(ConceptStatements::word))
                    .toList();
            if (!words.isEmpty()) {
                facts.put(property.getLocalName(), String.join(", ", words));
            }
        });
        return facts;
    }

    /** An individual of the schema as a word, {@code qg:ProgrammingLanguage} as {@code programming-language}. */
    private static String word(String iri) {
        return iri.startsWith(Terms.DEF)
                ? iri.substring(Terms.DEF.length())
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT)
                : iri;
    }

    private Stream<Node> literals(Node property) {
        return values.getOrDefault(property, List.of()).stream()
                .filter(Node::isLiteral)
                .filter(literal -> !literal.getLiteralLexicalForm().isBlank());
    }

    /** Sorted, since a graph has no order. */
    private Stream<String> texts(Node property) {
        return literals(property).map(Node::getLiteralLexicalForm).sorted().distinct();
    }

    private Stream<String> iris(Node property) {
        return values.getOrDefault(property, List.of()).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .sorted();
    }
}
