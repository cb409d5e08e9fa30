package org.qualgraph.query;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.query.ConceptMatch.Via;
import org.qualgraph.query.ConceptMatch.ViaKind;

/** The concepts that someone has, and how close they come to others. The cost of a match is a few steps a concept held. */
final class Profile {
    private final Vocabulary vocabulary;
    private final References references;
    private final Set<ConceptId> held;

    Profile(Vocabulary vocabulary, Collection<ConceptId> held) {
        this.vocabulary = vocabulary;
        this.references = new References(vocabulary);
        this.held = new LinkedHashSet<>(held);
    }

    /** Whether there is any concept of a kind. */
    boolean names(ConceptType type) {
        return held.stream().flatMap(id -> vocabulary.concept(id).stream()).anyMatch(c -> c.type() == type);
    }

    /** The closest that the profile comes to a concept. */
    ConceptMatch match(ConceptReference wanted) {
        var via = Stream.of(ViaKind.values())
                .flatMap(kind -> via(kind, wanted.id()).stream())
                .findFirst();
        var status = via.map(way -> way.kind().status()).orElse(GapStatus.UNMET);
        return new ConceptMatch(wanted, status, via);
    }

    private Optional<Via> via(ViaKind kind, ConceptId wanted) {
        BiPredicate<ConceptId, ConceptId> leads = switch (kind) {
            case EXACT -> ConceptId::equals;
            case HIGHER_DEGREE -> (has, asked) -> compareLevels(has, asked) > 0;
            case IMPLIES ->
                (has, asked) -> vocabulary.closure(has, Relation.IMPLIES).contains(asked);
            case NARROWER ->
                (has, asked) -> vocabulary.closure(has, Relation.BROADER).contains(asked);
            case EQUAL_DEGREE -> (has, asked) -> levels(has, asked).size() == 2 && compareLevels(has, asked) == 0;
            case BROADER ->
                (has, asked) -> vocabulary.targets(asked, Relation.BROADER).contains(has);
            case RELATED -> this::areRelated;
        };
        return held.stream()
                .filter(has -> leads.test(has, wanted))
                .findFirst()
                .flatMap(references::reference)
                .map(has -> new Via(kind, has));
    }

    private boolean areRelated(ConceptId one, ConceptId other) {
        return vocabulary.targets(one, Relation.RELATED).contains(other)
                || vocabulary.targets(other, Relation.RELATED).contains(one);
    }

    /** How a degree stands to another; 0 also where one of them has no level. */
    private int compareLevels(ConceptId one, ConceptId other) {
        var levels = levels(one, other);
        return levels.size() == 2 ? Integer.compare(levels.getFirst(), levels.getLast()) : 0;
    }

    private List<Integer> levels(ConceptId one, ConceptId other) {
        return Stream.of(one, other)
                .flatMap(id -> vocabulary.concept(id).stream())
                .map(Concept::notes)
                .filter(notes -> notes.level().isPresent())
                .map(notes -> notes.level().getAsInt())
                .toList();
    }
}
