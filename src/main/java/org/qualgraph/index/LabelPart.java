package org.qualgraph.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Label;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

/**
 * The labels of what changes together: the ontology, what postings have named, or another taxonomy. A load changes the
 * second only, so that the others need not be indexed again.
 *
 * @param concepts in any order
 * @param version names the content: another version is another content
 */
record LabelPart(List<Known> concepts, String version) {

    /**
     * A concept as it is indexed.
     *
     * @param prior how well known it is
     */
    record Known(Concept concept, int prior) {
        /** Differs from that of every other concept or set of labels, but for one chance in 2<sup>64</sup>. */
        long hash() {
            var ofConcept = LabelPart.hash(
                    LabelPart.hash(concept.type().ordinal(), concept.source()),
                    concept.id().value());
            var start = (ofConcept ^ prior) * MIXING;
            var sum = 0L;
            for (var label : concept.labels()) {
                var hash = LabelPart.hash(LabelPart.hash(start, label.text()), label.language());
                hash = (hash ^ label.kind().ordinal()) * MIXING;
                sum += hash ^ hash >>> 32;
            }
            return sum;
        }
    }

    /** A label as it is indexed. */
    record Name(Known known, Label label) {
        Concept concept() {
            return known.concept();
        }

        int prior() {
            return known.prior();
        }
    }

    /** The golden ratio's bits, odd. */
    private static final long MIXING = 0x9e3779b97f4a7c15L;

    private static final Comparator<Name> ORDER = Comparator.comparingInt((Name name) -> -name.prior())
            .thenComparing(name -> name.label().kind())
            .thenComparing(name -> name.label().text().length())
            .thenComparing(name -> name.concept().id())
            .thenComparing(name -> name.label().text())
            .thenComparing(name -> name.label().language());

    /** The parts that hold something: the ontology's first, imported ones last. */
    static List<LabelPart> of(Vocabulary vocabulary) {
        Map<String, List<Known>> parts = new TreeMap<>();
        for (var concept : vocabulary.concepts()) {
            parts.computeIfAbsent(part(concept), part -> new ArrayList<>())
                    .add(new Known(concept, prior(vocabulary, concept)));
        }
        return parts.values().stream().map(LabelPart::of).toList();
    }

    private static LabelPart of(List<Known> concepts) {
        return new LabelPart(concepts, version(concepts));
    }

    /** The best known first, so that postings that are cut off keep the best. */
    List<Name> inOrder() {
        return concepts.stream()
                .flatMap(known -> known.concept().labels().stream().map(label -> new Name(known, label)))
                .sorted(ORDER)
                .toList();
    }

    /** Employers and places stand in the graphs of corpora, whatever else does. */
    private static String part(Concept concept) {
        if (concept.isImported()) {
            return "2 " + concept.source();
        }
        return concept.type() == ConceptType.ORGANIZATION || concept.type() == ConceptType.PLACE ? "1" : "0";
    }

    /**
     * Sixteen for each doubling of the number of names that a concept of ours has and of our links that lead to it; none
     * where it is imported, so that of equal names our own comes first.
     */
    private static int prior(Vocabulary vocabulary, Concept concept) {
        if (concept.isImported()) {
            return 0;
        }
        var known = concept.labels().size();
        for (var relation : Relation.values()) {
            known += vocabulary.sources(concept.id(), relation).size();
        }
        return (int) (16 * Math.log(known) / Math.log(2));
    }

    /** Whatever the order of concepts: to sort their names takes longer than to open an index of them. */
    private static String version(List<Known> concepts) {
        var sum = concepts.parallelStream().mapToLong(Known::hash).sum();
        return concepts.size() + "-" + Long.toHexString(sum);
    }

    private static long hash(long start, String text) {
        var hash = start ^ text.length();
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * MIXING;
        }
        return hash ^ hash >>> 29;
    }
}
