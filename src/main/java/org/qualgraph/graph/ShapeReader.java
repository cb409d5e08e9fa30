package org.qualgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.model.RequirementShape;
import org.qualgraph.ontology.Terms;

/**
 * Reads the shapes of requirements by the numbers of nodes: one index range a requirement, and no node made of what was
 * met before, since kinds, necessities and concepts repeat.
 */
final class ShapeReader {
    private final Tuples tuples;
    private final Map<NodeId, Node> predicates = new HashMap<>();
    private final Map<NodeId, Node> known = new HashMap<>();

    ShapeReader(Tuples tuples) {
        this.tuples = tuples;
        List.of(
                        Terms.TYPE,
                        Terms.NECESSITY,
                        Terms.AT_LEAST,
                        Terms.POSITION,
                        Terms.CONCEPT,
                        Terms.REQUIREMENT,
                        Terms.DEGREE_STATUS,
                        Terms.MINIMUM_YEARS,
                        Terms.OR_EQUIVALENT)
                .forEach(predicate -> predicates.put(tuples.id(predicate), predicate));
    }

    /** The shapes of requirements, in the order of their positions; a requirement that is broken is left out. */
    List<RequirementShape> shapes(List<Node> requirements) {
        return requirements.stream()
                .map(node -> read(tuples.id(node)))
                .sorted(Comparator.comparingInt(Facts::position))
                .flatMap(facts -> facts.shape().stream())
                .toList();
    }

    private Facts read(NodeId requirement) {
        var facts = new HashMap<Node, List<Node>>();
        var parts = new ArrayList<Facts>();
        tuples.forEachOf(requirement, (number, object) -> {
            var predicate = predicates.get(number);
            if (Terms.REQUIREMENT.equals(predicate)) {
                parts.add(read(object));
            } else if (predicate != null) {
                facts.computeIfAbsent(predicate, key -> new ArrayList<>())
                        .add(known.computeIfAbsent(object, tuples::node));
            }
        });
        return new Facts(facts, parts);
    }

    /** What is said of one requirement. */
    private record Facts(Map<Node, List<Node>> objects, List<Facts> parts) {

        int position() {
            return number(Terms.POSITION).orElse(0);
        }

        Optional<RequirementShape> shape() {
            var kind = one(Terms.TYPE).flatMap(Terms::requirementKind);
            var necessity = one(Terms.NECESSITY).flatMap(node -> Terms.constant(Necessity.class, node));
            return kind.flatMap(of -> necessity.map(how -> shape(of, how)));
        }

        private RequirementShape shape(RequirementKind kind, Necessity necessity) {
            return new RequirementShape(
                    kind,
                    necessity,
                    number(Terms.AT_LEAST).orElse(0),
                    concepts(),
                    parts.stream()
                            .sorted(Comparator.comparingInt(Facts::position))
                            .flatMap(part -> part.shape().stream())
                            .toList(),
                    one(Terms.DEGREE_STATUS).flatMap(node -> Terms.constant(DegreeStatus.class, node)),
                    number(Terms.MINIMUM_YEARS),
                    one(Terms.OR_EQUIVALENT).isPresent());
        }

        private List<ConceptId> concepts() {
            return objects.getOrDefault(Terms.CONCEPT, List.of()).stream()
                    .map(GraphTerms::conceptId)
                    .toList();
        }

        private OptionalInt number(Node predicate) {
            return one(predicate)
                    .map(node -> OptionalInt.of(Integer.parseInt(node.getLiteralLexicalForm())))
                    .orElseGet(OptionalInt::empty);
        }

        private Optional<Node> one(Node predicate) {
            return objects.getOrDefault(predicate, List.of()).stream().findFirst();
        }
    }
}
