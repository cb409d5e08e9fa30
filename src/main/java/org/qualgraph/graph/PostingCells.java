package org.qualgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.qualgraph.model.Necessity;
import org.qualgraph.ontology.Terms;

/**
 * Finds which counts a stored posting adds one to: none where it is not held, or repeats another. Cost: one index range a
 * posting, by the numbers of nodes; no node is made but those of concepts. Needs a transaction.
 */
final class PostingCells {
    private final Tuples tuples;
    private final NodeId corpus;
    private final NodeId original;
    private final NodeId role;
    private final NodeId organization;
    private final List<NodeId> shortcuts;
    private final Set<NodeId> wanted;
    private final Map<NodeId, CountedKind> kinds = new HashMap<>();

    PostingCells(Tuples tuples) {
        this.tuples = tuples;
        corpus = tuples.id(Terms.IS_PART_OF);
        original = tuples.id(Terms.DUPLICATE_OF);
        role = tuples.id(Terms.ROLE);
        organization = tuples.id(Terms.HIRING_ORGANIZATION);
        shortcuts = List.of(Necessity.values()).stream()
                .map(necessity -> tuples.id(RequirementTriples.shortcut(necessity)))
                .toList();
        wanted = new HashSet<>(List.of(corpus, original, role, organization));
        wanted.addAll(shortcuts);
    }

    /** Gives those of one posting. */
    void of(Node posting, Consumer<CountCell> sink) {
        var objects = new HashMap<NodeId, List<NodeId>>();
        tuples.forEachOf(tuples.id(posting), (predicate, object) -> {
            if (wanted.contains(predicate)) {
                objects.computeIfAbsent(predicate, key -> new ArrayList<>()).add(object);
            }
        });
        if (objects.containsKey(corpus) && !objects.containsKey(original)) {
            var counted =
                    new CountedPosting(objects.get(corpus).getFirst(), one(objects, role), one(objects, organization));
            counted.forEachTotal(sink);
            ask(counted, objects, sink);
        }
    }

    private void ask(CountedPosting counted, Map<NodeId, List<NodeId>> objects, Consumer<CountCell> sink) {
        var asked = new HashSet<NodeId>();
        for (var shortcut : shortcuts) {
            for (var concept : objects.getOrDefault(shortcut, List.of())) {
                sink.accept(counted.asking(shortcut, concept));
                if (asked.add(concept)) {
                    counted.forEachCount(concept, kind(concept), sink);
                }
            }
        }
    }

    /** Gives those of all postings, those of one concept together. */
    void ofAll(Consumer<CountCell> sink) {
        var counted = counted();
        counted.values().forEach(posting -> posting.forEachTotal(sink));
        for (var concept : concepts()) {
            var asking = new HashSet<NodeId>();
            for (var shortcut : shortcuts) {
                tuples.forEachSubject(shortcut, concept, subject -> {
                    var posting = counted.get(subject);
                    if (posting != null) {
                        sink.accept(posting.asking(shortcut, concept));
                        if (asking.add(subject)) {
                            posting.forEachCount(concept, kind(concept), sink);
                        }
                    }
                });
            }
        }
    }

    private Map<NodeId, CountedPosting> counted() {
        var roles = new HashMap<NodeId, NodeId>();
        var organizations = new HashMap<NodeId, NodeId>();
        tuples.forEach(Terms.ROLE, roles::put);
        tuples.forEach(Terms.HIRING_ORGANIZATION, organizations::put);
        var counted = new HashMap<NodeId, CountedPosting>();
        tuples.forEach(
                Terms.IS_PART_OF,
                (posting, of) -> counted.put(
                        posting,
                        new CountedPosting(
                                of,
                                Optional.ofNullable(roles.get(posting)),
                                Optional.ofNullable(organizations.get(posting)))));
        tuples.forEach(Terms.DUPLICATE_OF, (posting, repeated) -> counted.remove(posting));
        return counted;
    }

    private Set<NodeId> concepts() {
        var concepts = new HashSet<NodeId>();
        for (var necessity : Necessity.values()) {
            tuples.forEach(RequirementTriples.shortcut(necessity), (posting, concept) -> concepts.add(concept));
        }
        return concepts;
    }

    private CountedKind kind(NodeId concept) {
        return kinds.computeIfAbsent(concept, id -> CountedKind.of(tuples.node(id)));
    }

    private static Optional<NodeId> one(Map<NodeId, List<NodeId>> objects, NodeId predicate) {
        return Optional.ofNullable(objects.get(predicate)).map(List::getFirst);
    }
}
