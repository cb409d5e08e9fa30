package org.qualgraph.ontology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.qualgraph.model.ConceptId;
import org.qualgraph.ontology.ReleasedProperty.Outcome;

/**
 * What a release asserts of a concept or term; what {@link Entailment} derives is left out.
 *
 * @param values by property, as texts
 */
record ReleasedSubject(SortedMap<ReleasedProperty, SortedSet<String>> values) {
    private static final PrefixMapping PREFIXES =
            PrefixMapping.Factory.create().setNsPrefixes(Terms.PREFIXES).lock();

    static ReleasedSubject of(Graph graph, Node subject) {
        var values = new TreeMap<ReleasedProperty, SortedSet<String>>();
        graph.find(subject, Node.ANY, Node.ANY).forEachRemaining(triple -> {
            if (!Entailment.follows(graph, triple)) {
                values.computeIfAbsent(ReleasedProperty.of(triple), property -> new TreeSet<>())
                        .add(text(triple.getObject()));
            }
        });
        return new ReleasedSubject(values);
    }

    /** A literal as it stands; our own concepts by their identifiers, other IRIs as prefixed names. */
    static String text(Node node) {
        if (!node.isURI()) {
            return node.isLiteral() ? node.getLiteralLexicalForm() : "a blank node";
        }
        var iri = node.getURI();
        var isOwn = iri.startsWith(Terms.BASE) && !iri.startsWith(Terms.DEF) && !iri.equals(Terms.BASE);
        return isOwn ? ConceptId.ofIri(iri).value() : PREFIXES.shortForm(iri);
    }

    /** Its preferred label, in English where there is one; a term's label. */
    String name() {
        return Stream.of("skos:prefLabel", "rdfs:label", "dcterms:title")
                .flatMap(property ->
                        Stream.of(ReleasedProperty.text(property, "en"), ReleasedProperty.text(property, "")))
                .flatMap(property -> of(property).stream())
                .findFirst()
                .orElse("");
    }

    boolean isRetired() {
        return of(ReleasedProperty.text("owl:deprecated", "")).contains("true");
    }

    /** What replaces it, empty for nothing. */
    String replacement() {
        return String.join(", ", of(ReleasedProperty.link("dcterms:isReplacedBy")));
    }

    private Set<String> of(ReleasedProperty property) {
        return values.getOrDefault(property, Collections.emptySortedSet());
    }

    /** What the next release says otherwise. */
    List<OntologyChange> changes(String id, ReleasedSubject next) {
        var properties = new TreeSet<>(values.keySet());
        properties.addAll(next.values.keySet());
        var changes = new ArrayList<OntologyChange>();
        for (var property : properties) {
            var removed = without(of(property), next.of(property));
            var added = without(next.of(property), of(property));
            if (property.holdsOne() && removed.size() == 1 && added.size() == 1) {
                changes.add(property.change(Outcome.REPLACED, id, removed.getFirst(), added.getFirst()));
            } else {
                removed.forEach(value -> changes.add(property.change(Outcome.REMOVED, id, value, "")));
                added.forEach(value -> changes.add(property.change(Outcome.ADDED, id, "", value)));
            }
        }
        return changes;
    }

    private static List<String> without(Set<String> values, Set<String> others) {
        return values.stream().filter(value -> !others.contains(value)).toList();
    }
}
