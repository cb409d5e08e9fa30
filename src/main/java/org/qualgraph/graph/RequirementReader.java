package org.qualgraph.graph;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.qualgraph.model.Condition;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.model.LanguageLevel;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Requirement;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.model.Span;
import org.qualgraph.ontology.Terms;

/** Reads requirements and mentions back from a posting's triples: the inverse of {@link RequirementTriples}. */
final class RequirementReader {
    private final Statements statements;

    RequirementReader(Statements statements) {
        this.statements = statements;
    }

    /** The requirements of a posting, or the parts of a requirement, in the order of their positions. */
    List<Requirement> requirements(Node whole) {
        return statements.all(whole, Terms.REQUIREMENT).stream()
                .sorted(Comparator.comparingInt(part -> statements.integer(part, Terms.POSITION)))
                .map(this::requirement)
                .toList();
    }

    /** The mentions of a posting or a requirement, in the order of the numbers in their IRIs. */
    List<Mention> mentions(Node whole) {
        return statements.all(whole, Terms.MENTION).stream()
                .sorted(Comparator.comparingInt(GraphTerms::number))
                .map(this::mention)
                .toList();
    }

    private Requirement requirement(Node node) {
        return new Requirement(
                kind(node),
                statements.constant(Necessity.class, node, Terms.NECESSITY),
                statements.integer(node, Terms.AT_LEAST),
                mentions(node),
                requirements(node),
                details(node),
                span(statements, node),
                exact(node));
    }

    private RequirementKind kind(Node node) {
        return Terms.requirementKind(statements.one(node, Terms.TYPE))
                .orElseThrow(() -> new BrokenPostingException(node, Terms.TYPE));
    }

    private Requirement.Details details(Node node) {
        return new Requirement.Details(
                statements.anyConstant(DegreeStatus.class, node, Terms.DEGREE_STATUS),
                statements.anyInteger(node, Terms.MINIMUM_YEARS),
                statements.anyInteger(node, Terms.MAXIMUM_YEARS),
                statements.anyText(node, Terms.OR_EQUIVALENT).isPresent(),
                statements.anyConstant(LanguageLevel.class, node, Terms.LANGUAGE_LEVEL),
                statements.anyConstant(Condition.class, node, Terms.CONDITION),
                statements.anyInteger(node, Terms.TRAVEL_SHARE));
    }

    private Mention mention(Node node) {
        return new Mention(
                span(statements, node),
                exact(node),
                GraphTerms.conceptId(statements.one(node, Terms.CONCEPT)),
                Double.parseDouble(statements.text(node, Terms.SCORE)));
    }

    private String exact(Node node) {
        return statements.text(statements.one(node, Terms.EVIDENCE), Terms.EXACT);
    }

    /** The span of a node's evidence. */
    static Span span(Statements statements, Node node) {
        var selector = statements.one(node, Terms.EVIDENCE);
        return new Span(statements.integer(selector, Terms.START), statements.integer(selector, Terms.END));
    }
}
