package org.qualgraph.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualgraph.evaluation.GoldFolder.Annotated;
import org.qualgraph.evaluation.GoldPosting.GoldConcept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.Requirement;
import org.qualgraph.model.Span;

/** Compares links with the concepts that a reader found. */
final class ConceptScore {
    /** A name that a reader marked once counts again this many characters around it, since repetitions need no mark. */
    private static final int NEAR = 200;

    private ConceptScore() {}

    /** Links: right where the reader has the same concept at that place or near it. */
    static Hits links(Annotated annotated, Extraction read) {
        var gold = annotated.gold().concepts().filter(c -> c.id().isPresent()).toList();
        var mentions = read.mentions();
        var right = (int) mentions.stream().filter(m -> isGold(m, gold)).count();
        var found = (int) gold.stream().filter(c -> isFound(c, mentions)).count();
        return new Hits(right, mentions.size(), found, gold.size());
    }

    /** Whether a reader has the same concept at a link's place or near it. */
    static boolean isGold(Mention mention, List<GoldConcept> gold) {
        return gold.stream()
                .anyMatch(
                        c -> c.id().filter(mention.concept()::equals).isPresent() && isNear(mention.span(), c.span()));
    }

    static boolean isFound(GoldConcept concept, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(
                        m -> concept.id().filter(m.concept()::equals).isPresent() && isNear(m.span(), concept.span()));
    }

    private static boolean isNear(Span one, Span other) {
        return Math.abs(one.start() - other.start()) <= NEAR;
    }

    /** The concepts of a posting, wherever they are named. */
    static Hits concepts(Annotated annotated, Extraction read) {
        var gold = annotated
                .gold()
                .concepts()
                .flatMap(concept -> concept.id().stream())
                .collect(Collectors.toSet());
        Set<ConceptId> given = read.mentions().stream().map(Mention::concept).collect(Collectors.toSet());
        return Hits.of((int) given.stream().filter(gold::contains).count(), given.size(), gold.size());
    }

    /** The concepts that a posting asks for, as minimum or preferred. */
    static Hits asked(Annotated annotated, Extraction read) {
        var gold = annotated.gold().flatRequirements().stream()
                .flatMap(requirement -> requirement.concepts().stream())
                .flatMap(concept -> concept.id().stream())
                .collect(Collectors.toSet());
        var given = read.requirements().stream()
                .filter(requirement -> requirement.necessity() != Necessity.MENTIONED)
                .flatMap(ConceptScore::concepts)
                .collect(Collectors.toSet());
        return Hits.of((int) given.stream().filter(gold::contains).count(), given.size(), gold.size());
    }

    private static Stream<ConceptId> concepts(Requirement requirement) {
        return Stream.concat(
                requirement.concepts().stream().map(Mention::concept),
                requirement.parts().stream().flatMap(ConceptScore::concepts));
    }

    /** How many links stand in boilerplate. */
    static int inBoilerplate(Annotated annotated, Extraction read) {
        return (int) read.mentions().stream()
                .filter(mention ->
                        annotated.gold().boilerplate().stream().anyMatch(span -> span.contains(mention.span())))
                .count();
    }
}
