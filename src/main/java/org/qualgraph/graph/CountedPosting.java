package org.qualgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Necessity;
import org.qualgraph.ontology.Terms;

/** Which counts a stored posting adds one to: none where it is not held, or repeats another. Needs a transaction. */
record CountedPosting(Map<Node, List<Node>> objects) {
    private static final Set<Node> WANTED = Set.of(
            Terms.IS_PART_OF,
            Terms.ROLE,
            Terms.HIRING_ORGANIZATION,
            Terms.DATE_POSTED,
            Terms.DUPLICATE_OF,
            Terms.REQUIRES,
            Terms.PREFERS,
            Terms.MENTIONS);

    private static final int MONTH_LENGTH = "2026-03".length();
    private static final String SKILLS = Terms.BASE + ConceptType.SKILL.segment() + "/";
    private static final String VENUES = Terms.BASE + ConceptType.VENUE.segment() + "/";

    static CountedPosting read(Tuples tuples, Node posting) {
        var objects = new HashMap<Node, List<Node>>();
        tuples.forEachOf(tuples.id(posting), (number, object) -> {
            var predicate = tuples.node(number);
            if (WANTED.contains(predicate)) {
                objects.computeIfAbsent(predicate, key -> new ArrayList<>()).add(tuples.node(object));
            }
        });
        return new CountedPosting(objects);
    }

    void forEachCell(Consumer<CountCell> sink) {
        if (objects.containsKey(Terms.DUPLICATE_OF) || !objects.containsKey(Terms.IS_PART_OF)) {
            return;
        }
        var asked = new HashSet<Node>();
        var corpus = objects.getOrDefault(Terms.IS_PART_OF, List.of()).getFirst();
        sink.accept(CountCell.ofCorpus(corpus));
        for (var necessity : Necessity.values()) {
            for (var concept : all(RequirementTriples.shortcut(necessity))) {
                asked.add(concept);
                sink.accept(CountCell.of(concept).askedIn(corpus, Terms.individual(necessity)));
            }
        }
        month().ifPresent(month -> sink.accept(CountCell.ofMonth(month)));
        for (var concept : asked) {
            sink.accept(CountCell.of(concept));
            month().ifPresent(month -> sink.accept(CountCell.of(concept).in(month)));
        }
        addPairs(Terms.ROLE, asked, SKILLS, sink);
        addPairs(Terms.HIRING_ORGANIZATION, asked, VENUES, sink);
    }

    /** What the posting has of a property, alone and with each concept of a kind that it asks for. */
    private void addPairs(Node property, Set<Node> asked, String kind, Consumer<CountCell> sink) {
        for (var value : all(property)) {
            sink.accept(CountCell.of(value));
            asked.stream()
                    .filter(concept -> concept.getURI().startsWith(kind))
                    .forEach(concept -> sink.accept(CountCell.of(value, concept)));
        }
    }

    private Optional<Node> month() {
        return all(Terms.DATE_POSTED).stream()
                .findFirst()
                .map(date -> NodeFactory.createLiteralDT(
                        date.getLiteralLexicalForm().substring(0, MONTH_LENGTH), XSDDatatype.XSDgYearMonth));
    }

    private List<Node> all(Node property) {
        return objects.getOrDefault(property, List.of());
    }
}
