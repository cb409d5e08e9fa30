package org.qualgraph.ontology.taxonomy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.qualgraph.model.ConceptType;
import org.qualgraph.ontology.Terms;

/**
 * A taxonomy in the making: concepts and links in whatever order files give them. Links are looked at when all concepts
 * are known; memory grows with what is kept of the files.
 */
final class TaxonomyDraft {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final String name;
    private final Consumer<Reject> rejects;
    private final Map<String, ConceptDraft> concepts = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final Set<Triple> triples = new LinkedHashSet<>();
    private final Set<String> unread = new HashSet<>();

    private record Link(String from, Node property, String to, Place place) {}

    /** @throws UnusableTaxonomyNameException where the name cannot be part of an IRI */
    TaxonomyDraft(String name, Consumer<Reject> rejects) {
        if (!NAME.matcher(name).matches()) {
            throw new UnusableTaxonomyNameException(name);
        }
        this.name = name;
        this.rejects = rejects;
    }

    /** The IRI of the graph, which is also the concept scheme and the dataset. */
    Node scheme() {
        return Terms.importGraph(name);
    }

    /** An IRI for what its publisher has given none. */
    String mint(String kind, String key) {
        return Terms.BASE + "import/" + name + "/" + kind + "/" + key;
    }

    /** The concept of an IRI, made where it is new; one that is known keeps its type. */
    ConceptDraft concept(String iri, ConceptType type) {
        return concepts.computeIfAbsent(iri, key -> new ConceptDraft(ImportTerms.iri(key), type));
    }

    Optional<ConceptDraft> known(String iri) {
        return Optional.ofNullable(concepts.get(iri));
    }

    /** Gives a concept a name, unless that is too long to be one. */
    void name(ConceptDraft concept, Name name, Place place) {
        if (name.text().length() > Name.LONGEST) {
            reject(place, "has a label of more than " + Name.LONGEST + " characters");
        } else {
            concept.name(name);
        }
    }

    /** Links two concepts, both of which may still be unknown. */
    void link(String from, Node property, String to, Place place) {
        links.add(new Link(from, property, to, place));
    }

    /** States a triple as it is, of the taxonomy or of what is no concept. */
    void state(Node subject, Node property, Node value) {
        triples.add(Triple.create(subject, property, value));
    }

    void reject(Place place, String reason) {
        rejects.accept(new Reject(place, reason));
    }

    /** Remembers a file that nothing was taken from. */
    void passOver(String file) {
        unread.add(file);
    }

    /**
     * The finished taxonomy.
     *
     * @throws UnreadableTaxonomyException where there is no concept
     */
    Taxonomy finish() {
        if (concepts.isEmpty()) {
            throw UnreadableTaxonomyException.empty("no concept with a label is in the files");
        }
        concepts.values().forEach(this::add);
        links.forEach(this::add);
        addTopConcepts();
        triples.add(Triple.create(scheme(), Terms.TYPE, Terms.CONCEPT_SCHEME_CLASS));
        triples.add(Triple.create(scheme(), Terms.TYPE, ImportTerms.DATASET_CLASS));
        return new Taxonomy(name, triples, unread);
    }

    private void add(ConceptDraft concept) {
        concept.forEachTriple(triples::add);
        triples.add(Triple.create(concept.node(), Terms.IN_SCHEME, scheme()));
    }

    private void add(Link link) {
        var from = concepts.get(link.from());
        var to = concepts.get(link.to());
        if (from == null || to == null) {
            reject(link.place(), "links to " + (from == null ? link.from() : link.to()) + ", which is no concept here");
        } else if (from == to) {
            reject(link.place(), "links " + link.from() + " with itself");
        } else {
            triples.add(triple(from, link.property(), to));
        }
    }

    /** That two concepts are related is said once, whichever of them a file begins with. */
    private static Triple triple(ConceptDraft from, Node property, ConceptDraft to) {
        var turned = property.equals(Terms.RELATED)
                && to.node().getURI().compareTo(from.node().getURI()) < 0;
        return turned
                ? Triple.create(to.node(), property, from.node())
                : Triple.create(from.node(), property, to.node());
    }

    private void addTopConcepts() {
        var below = new HashSet<Node>();
        triples.stream()
                .filter(triple -> triple.getPredicate().equals(Terms.BROADER))
                .forEach(triple -> below.add(triple.getSubject()));
        for (var concept : concepts.values()) {
            if (!below.contains(concept.node())) {
                triples.add(Triple.create(concept.node(), Terms.TOP_CONCEPT_OF, scheme()));
            }
        }
    }
}
