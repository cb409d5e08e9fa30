package org.qualgraph.ontology.taxonomy;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.ontology.Terms;
import org.qualgraph.ontology.VocabularyReader;

/** A taxonomy as the triples of one named graph, whose IRI is also its concept scheme. Immutable. */
public final class Taxonomy {
    private static final List<Node> LABELS = List.of(Terms.PREF_LABEL, Terms.ALT_LABEL, Terms.HIDDEN_LABEL);

    private static final List<Node> LINKS = Stream.of(
                    SkosTerms.LINKS, SkosTerms.MATCHES, List.of(Terms.ESSENTIAL_SKILL, Terms.OPTIONAL_SKILL))
            .flatMap(List::stream)
            .toList();

    private final String name;
    private final Set<Triple> triples;
    private final Set<String> unread;

    Taxonomy(String name, Set<Triple> triples, Set<String> unread) {
        this.name = name;
        this.triples = Collections.unmodifiableSet(triples);
        this.unread = Collections.unmodifiableSet(new TreeSet<>(unread));
    }

    /** What the user calls it, such as {@code esco}. */
    public String name() {
        return name;
    }

    /** The named graph, which is also the concept scheme. */
    public Node graph() {
        return Terms.importGraph(name);
    }

    /** Every statement, without blank nodes; those of one concept stand together. */
    public Set<Triple> triples() {
        return triples;
    }

    /** The files that nothing was taken from, in the order of their names. */
    public Set<String> unread() {
        return unread;
    }

    /** The sentence that its publisher demands of those who show it, where there is one. */
    public Optional<String> rights() {
        return triples.stream()
                .filter(triple -> triple.getSubject().equals(graph()))
                .filter(triple -> triple.getPredicate().equals(ImportTerms.RIGHTS))
                .map(triple -> triple.getObject().isLiteral()
                        ? triple.getObject().getLiteralLexicalForm()
                        : triple.getObject().getURI())
                .min(Comparator.naturalOrder());
    }

    /** Its concepts, for use without a store; reads every triple. */
    public Vocabulary vocabulary() {
        return VocabularyReader.read(triples.iterator());
    }

    /** How much it holds. Passes every triple. */
    public Counts counts() {
        var byProperty = triples.stream().collect(groupingBy(Triple::getPredicate, counting()));
        var byClass = triples.stream()
                .filter(triple -> triple.getPredicate().equals(Terms.TYPE))
                .collect(groupingBy(Triple::getObject, counting()));
        var concepts = new EnumMap<ConceptType, Long>(ConceptType.class);
        Arrays.stream(ConceptType.values())
                .filter(type -> byClass.containsKey(Terms.conceptClass(type)))
                .forEach(type -> concepts.put(type, byClass.getOrDefault(Terms.conceptClass(type), 0L)));
        return new Counts(concepts, sum(byProperty, LABELS), sum(byProperty, LINKS), triples.size());
    }

    private static long sum(Map<Node, Long> counts, List<Node> properties) {
        return properties.stream()
                .mapToLong(property -> counts.getOrDefault(property, 0L))
                .sum();
    }

    /**
     * Concepts on a cycle of broader concepts, or between two, in the order of their IRIs; none in a sound taxonomy. The
     * cost is in proportion to the links.
     */
    public Set<String> cyclic() {
        return BroaderCycles.of(triples);
    }

    /**
     * How much a taxonomy holds.
     *
     * @param labels preferred, alternative and hidden ones in all languages
     * @param links between its concepts, or to those of other schemes
     */
    public record Counts(Map<ConceptType, Long> concepts, long labels, long links, long triples) {
        public Counts {
            concepts = Collections.unmodifiableMap(new EnumMap<>(concepts));
        }

        /** All concepts. */
        public long total() {
            return concepts.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
