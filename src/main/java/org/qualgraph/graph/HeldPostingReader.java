package org.qualgraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.HeldPostings;
import org.qualgraph.model.IndexedPosting;
import org.qualgraph.model.Language;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Pay;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.PostingSummary;
import org.qualgraph.model.RequirementShape;
import org.qualgraph.ontology.Terms;

/**
 * Reads what an index holds of postings, inside one read transaction.
 *
 * <p>Of a posting the statements of its own node alone are read, and of those only the nodes that are wanted are made:
 * the evidence, which is most of it, is passed over by its numbers.
 */
final class HeldPostingReader implements HeldPostings {
    private static final List<Node> WANTED = List.of(
            Terms.IS_PART_OF,
            Terms.TITLE,
            Terms.DESCRIPTION,
            Terms.IN_LANGUAGE,
            GraphTerms.LOCATION,
            Terms.JOB_LOCATION,
            Terms.BASE_SALARY,
            Terms.ROLE,
            Terms.HIRING_ORGANIZATION,
            GraphTerms.ORGANIZATION_NAME,
            Terms.DATE_POSTED,
            Terms.DUPLICATE_OF,
            Terms.REQUIRES,
            Terms.PREFERS,
            Terms.MENTIONS,
            Terms.REQUIREMENT);

    private final DatasetGraph dataset;
    private final Tuples tuples;
    private final ShapeReader shapes;
    private final Map<NodeId, Node> wanted = new HashMap<>();

    HeldPostingReader(DatasetGraph dataset) {
        this.dataset = dataset;
        this.tuples = new Tuples(dataset);
        this.shapes = new ShapeReader(tuples);
        WANTED.forEach(predicate -> wanted.put(tuples.id(predicate), predicate));
    }

    @Override
    public String state() {
        return StoreFacts.state(dataset);
    }

    /** The digest does not tell which posting was found to say the same before, which changes without this one. */
    @Override
    public void forEach(Visitor visitor) {
        tuples.subjects(Node.ANY, Terms.TYPE, Terms.POSTING_CLASS).forEachRemaining(number -> {
            var posting = tuples.node(number);
            var duplicateOf = tuples.objects(number, Terms.DUPLICATE_OF).stream()
                    .map(original -> PostingId.ofIri(original.getURI()).value())
                    .findFirst();
            visitor.posting(
                    PostingId.ofIri(posting.getURI()),
                    digest(posting)
                            + duplicateOf.map(original -> " " + original).orElse(""));
        });
    }

    private String digest(Node posting) {
        var quads = dataset.find(Quad.defaultGraphIRI, posting, GraphTerms.DIGEST, Node.ANY);
        return quads.hasNext() ? quads.next().getObject().getLiteralLexicalForm() : "";
    }

    @Override
    public IndexedPosting posting(PostingId id) {
        var found = new HashMap<Node, List<Node>>();
        tuples.forEachOf(tuples.id(GraphTerms.posting(id)), (number, object) -> {
            var predicate = wanted.get(number);
            if (predicate != null) {
                found.computeIfAbsent(predicate, key -> new ArrayList<>()).add(tuples.node(object));
            }
        });
        return new Found(found)
                .posting(
                        id,
                        places(found.getOrDefault(GraphTerms.LOCATION, List.of())),
                        pay(found.getOrDefault(Terms.BASE_SALARY, List.of())),
                        shapes.shapes(found.getOrDefault(Terms.REQUIREMENT, List.of())));
    }

    private List<Pay> pay(List<Node> ranges) {
        return ranges.stream()
                .sorted(Comparator.comparingInt(GraphTerms::number))
                .map(range -> HeldPayReader.read(tuples, range))
                .toList();
    }

    private List<String> places(List<Node> locations) {
        return locations.stream()
                .flatMap(location -> tuples.objects(tuples.id(location), GraphTerms.NAME).stream())
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    /** The objects of a posting's statements by their predicates. */
    private record Found(Map<Node, List<Node>> objects) {

        IndexedPosting posting(PostingId id, List<String> places, List<Pay> pay, List<RequirementShape> requirements) {
            return new IndexedPosting(
                    new PostingSummary(
                            id,
                            one(Terms.IS_PART_OF).map(GraphTerms::corpus).orElse(""),
                            text(Terms.TITLE).orElse(""),
                            text(GraphTerms.ORGANIZATION_NAME),
                            one(Terms.ROLE).map(GraphTerms::conceptId),
                            text(Terms.DATE_POSTED).map(LocalDate::parse),
                            one(Terms.DUPLICATE_OF).map(original -> PostingId.ofIri(original.getURI()))),
                    text(Terms.IN_LANGUAGE).map(Language::new).orElse(Language.UNDETERMINED),
                    text(Terms.DESCRIPTION).orElse(""),
                    places,
                    one(Terms.HIRING_ORGANIZATION).map(GraphTerms::conceptId),
                    asked(),
                    all(Terms.JOB_LOCATION).stream().map(GraphTerms::conceptId).collect(Collectors.toSet()),
                    pay,
                    requirements);
        }

        private Map<Necessity, Set<ConceptId>> asked() {
            var asked = new EnumMap<Necessity, Set<ConceptId>>(Necessity.class);
            for (var necessity : Necessity.values()) {
                var concepts = new HashSet<ConceptId>();
                all(RequirementTriples.shortcut(necessity)).forEach(node -> concepts.add(GraphTerms.conceptId(node)));
                asked.put(necessity, concepts);
            }
            return asked;
        }

        private Optional<String> text(Node predicate) {
            return one(predicate).map(Node::getLiteralLexicalForm);
        }

        private Optional<Node> one(Node predicate) {
            return all(predicate).stream().findFirst();
        }

        private List<Node> all(Node predicate) {
            return objects.getOrDefault(predicate, List.of());
        }
    }
}
