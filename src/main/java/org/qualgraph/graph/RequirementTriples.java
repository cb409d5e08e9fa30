package org.qualgraph.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Requirement;
import org.qualgraph.ontology.Terms;

/** The requirements and mentions of a posting as triples, and the shortcut edges that follow from them. */
final class RequirementTriples {
    private final Node posting;
    private final List<Mention> mentions;
    private final TripleList triples;

    RequirementTriples(Node posting, List<Mention> mentions, TripleList triples) {
        this.posting = posting;
        this.mentions = mentions;
        this.triples = triples;
    }

    void add(List<Requirement> requirements) {
        for (int i = 0; i < mentions.size(); i++) {
            triples.add(posting, Terms.MENTION, mentionNode(i));
            addMention(mentionNode(i), mentions.get(i));
        }
        addParts(posting, "requirement-", requirements);
    }

    private void addParts(Node whole, String prefix, List<Requirement> parts) {
        for (int i = 0; i < parts.size(); i++) {
            var name = prefix + (i + 1);
            var node = GraphTerms.part(posting, name);
            triples.add(whole, Terms.REQUIREMENT, node);
            triples.add(node, Terms.POSITION, Literals.integer(i + 1L));
            addRequirement(node, name, parts.get(i));
        }
    }

    private void addRequirement(Node node, String name, Requirement requirement) {
        triples.add(node, Terms.TYPE, Terms.requirementClass(requirement.kind()));
        triples.add(node, Terms.NECESSITY, Terms.individual(requirement.necessity()));
        triples.add(node, Terms.AT_LEAST, Literals.integer(requirement.atLeast()));
        addConcepts(node, name, requirement);
        addDetails(node, requirement.details());
        triples.addEvidence(node, requirement.evidence(), requirement.text());
        addParts(node, name + "-", requirement.parts());
    }

    private void addConcepts(Node node, String name, Requirement requirement) {
        for (var mention : requirement.concepts()) {
            var concept = GraphTerms.concept(mention.concept());
            triples.add(node, Terms.CONCEPT, concept);
            triples.add(posting, shortcut(requirement.necessity()), concept);
        }
        for (var mention : nodes(name, requirement.concepts())) {
            triples.add(node, Terms.MENTION, mention);
        }
    }

    /**
     * The nodes of a requirement's mentions, whose numbers ascend: those of the posting where it has them in the same
     * order, else nodes of its own.
     */
    private List<Node> nodes(String name, List<Mention> wanted) {
        var shared = new ArrayList<Node>();
        int next = 0;
        for (var mention : wanted) {
            int from = next;
            var found = IntStream.range(from, mentions.size())
                    .filter(i -> mentions.get(i).equals(mention))
                    .findFirst();
            if (found.isEmpty()) {
                return ownNodes(name, wanted);
            }
            shared.add(mentionNode(found.getAsInt()));
            next = found.getAsInt() + 1;
        }
        return shared;
    }

    private List<Node> ownNodes(String name, List<Mention> wanted) {
        var own = new ArrayList<Node>();
        for (int i = 0; i < wanted.size(); i++) {
            var node = GraphTerms.part(posting, name + "-mention-" + (i + 1));
            addMention(node, wanted.get(i));
            own.add(node);
        }
        return own;
    }

    private void addMention(Node node, Mention mention) {
        triples.add(node, Terms.TYPE, Terms.MENTION_CLASS);
        triples.add(node, Terms.CONCEPT, GraphTerms.concept(mention.concept()));
        triples.add(node, Terms.SCORE, Literals.decimal(BigDecimal.valueOf(mention.score())));
        triples.addEvidence(node, mention.span(), mention.surface());
    }

    private void addDetails(Node node, Requirement.Details details) {
        details.degreeStatus().ifPresent(status -> triples.add(node, Terms.DEGREE_STATUS, Terms.individual(status)));
        details.minimumYears().ifPresent(years -> triples.add(node, Terms.MINIMUM_YEARS, Literals.integer(years)));
        details.maximumYears().ifPresent(years -> triples.add(node, Terms.MAXIMUM_YEARS, Literals.integer(years)));
        details.languageLevel().ifPresent(level -> triples.add(node, Terms.LANGUAGE_LEVEL, Terms.individual(level)));
        details.condition().ifPresent(asked -> triples.add(node, Terms.CONDITION, Terms.individual(asked)));
        details.travelShare().ifPresent(share -> triples.add(node, Terms.TRAVEL_SHARE, Literals.integer(share)));
        if (details.orEquivalent()) {
            triples.add(node, Terms.OR_EQUIVALENT, Literals.truth(true));
        }
    }

    private Node mentionNode(int index) {
        return GraphTerms.part(posting, "mention-" + (index + 1));
    }

    /** The edge from a posting to the concepts of its requirements of a necessity. */
    static Node shortcut(Necessity necessity) {
        return switch (necessity) {
            case MINIMUM -> Terms.REQUIRES;
            case PREFERRED -> Terms.PREFERS;
            case MENTIONED -> Terms.MENTIONS;
        };
    }
}
