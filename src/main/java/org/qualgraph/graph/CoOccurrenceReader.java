package org.qualgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.qualgraph.model.AskedSets;
import org.qualgraph.model.CoOccurrences;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.ontology.Terms;

/**
 * Counts which concepts the same postings ask for, in any necessity, and what roles they are for. A posting that repeats
 * another is left out.
 *
 * <p>Idea: passes over index ranges, by the numbers of nodes: requirement → what it is part of, requirement → how many it
 * needs, requirement → concepts, posting → role. Each requirement then gives its sets of alternatives, as {@link AskedSets}
 * has them. Cost: the number of requirements and their concepts, in time and memory; no text is read.
 */
final class CoOccurrenceReader {
    private final Tuples tuples;
    private final Vocabulary vocabulary;
    private final Map<NodeId, NodeId> wholes = new HashMap<>();
    private final Map<NodeId, Integer> parts = new HashMap<>();
    private final Map<NodeId, NodeId> needed = new HashMap<>();
    private final Map<NodeId, Set<NodeId>> concepts = new HashMap<>();
    private final AskedSets asked = new AskedSets();
    private final Map<NodeId, Integer> conceptNumbers = new HashMap<>();
    private final Map<NodeId, Integer> numbers = new HashMap<>();

    private CoOccurrenceReader(DatasetGraph dataset, Vocabulary vocabulary) {
        tuples = new Tuples(dataset);
        this.vocabulary = vocabulary;
    }

    /** @param vocabulary what replaces a concept that is retired is counted in its place */
    static CoOccurrences of(DatasetGraph dataset, Vocabulary vocabulary) {
        var reader = new CoOccurrenceReader(dataset, vocabulary);
        reader.readRequirements();
        return reader.asked.counts(reader.postings());
    }

    private void readRequirements() {
        tuples.forEach(Terms.REQUIREMENT, (whole, part) -> {
            wholes.put(part, whole);
            parts.merge(whole, 1, Integer::sum);
        });
        tuples.forEach(Terms.AT_LEAST, needed::put);
        tuples.forEach(Terms.CONCEPT, (subject, concept) -> {
            if (wholes.containsKey(subject)) {
                concepts.computeIfAbsent(subject, key -> new HashSet<>()).add(concept);
            }
        });
    }

    /** For every posting the sets of alternatives of its requirements and its role; postings without any count too. */
    private Collection<List<int[]>> postings() {
        var sets = new HashMap<NodeId, List<int[]>>();
        tuples.subjects(Node.ANY, Terms.TYPE, Terms.POSTING_CLASS)
                .forEachRemaining(posting -> sets.put(posting, new ArrayList<>()));
        tuples.forEach(Terms.DUPLICATE_OF, (duplicate, original) -> sets.remove(duplicate));
        concepts.forEach((requirement, named) -> Optional.ofNullable(sets.get(posting(requirement)))
                .ifPresent(ofPosting ->
                        asked.add(named.stream().mapToInt(this::concept).toArray(), needed(requirement), ofPosting)));
        tuples.forEach(
                Terms.ROLE,
                (posting, role) -> Optional.ofNullable(sets.get(posting))
                        .ifPresent(ofPosting -> ofPosting.add(new int[] {concept(role)})));
        return sets.values();
    }

    private NodeId posting(NodeId requirement) {
        var whole = requirement;
        for (var next = wholes.get(whole); next != null; next = wholes.get(whole)) {
            whole = next;
        }
        return whole;
    }

    private int concept(NodeId concept) {
        return conceptNumbers.computeIfAbsent(concept, id -> {
            var named = GraphTerms.conceptId(tuples.node(id));
            return asked.number(vocabulary.current(named).orElse(named));
        });
    }

    /** How many of its concepts a requirement needs, if all its parts are met. */
    private int needed(NodeId requirement) {
        var number = needed.get(requirement);
        var all = number == null
                ? 0
                : numbers.computeIfAbsent(
                        number, id -> Integer.valueOf(tuples.node(id).getLiteralLexicalForm()));
        return all - parts.getOrDefault(requirement, 0);
    }
}
