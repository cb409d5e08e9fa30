package org.qualgraph.query;

import java.util.Collection;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

/** The links of a concept as its description shows them: those it asserts, and those that others assert of it. */
public enum ConceptLink {
    BROADER(to(Relation.BROADER)),
    NARROWER(from(Relation.BROADER)),
    /** Skills that whoever has the concept also has, in practice. */
    IMPLIES(to(Relation.IMPLIES)),
    IMPLIED_BY(from(Relation.IMPLIES)),
    RELATED(both(Relation.RELATED)),
    /** The fields of study that teach a skill. */
    FIELDS(to(Relation.FIELD)),
    /** The skills that a field of study teaches. */
    SKILLS(from(Relation.FIELD)),
    /** What a venue publishes on. */
    TOPICS(to(Relation.TOPIC)),
    /** The venues that publish on a skill or field. */
    VENUES(from(Relation.TOPIC)),
    ESSENTIAL_SKILLS(to(Relation.ESSENTIAL_SKILL)),
    OPTIONAL_SKILLS(to(Relation.OPTIONAL_SKILL)),
    /** The roles that cannot do without a skill. */
    ESSENTIAL_FOR(from(Relation.ESSENTIAL_SKILL)),
    /** The roles that a skill helps in. */
    OPTIONAL_FOR(from(Relation.OPTIONAL_SKILL)),
    /** The skills that a certification attests. */
    CERTIFIES(to(Relation.CERTIFIES)),
    /** The certifications that attest a skill. */
    CERTIFIED_BY(from(Relation.CERTIFIES)),
    /** The concepts of another taxonomy that say of themselves to mean the same, or almost. */
    MATCHED_BY(from(Relation.EXACT_MATCH, Relation.CLOSE_MATCH));

    private final BiFunction<Vocabulary, ConceptId, Collection<ConceptId>> ends;

    ConceptLink(BiFunction<Vocabulary, ConceptId, Collection<ConceptId>> ends) {
        this.ends = ends;
    }

    /** The concepts at the other end, in the order of identifiers. */
    Collection<ConceptId> ends(Vocabulary vocabulary, ConceptId concept) {
        return ends.apply(vocabulary, concept);
    }

    private static BiFunction<Vocabulary, ConceptId, Collection<ConceptId>> to(Relation relation) {
        return (vocabulary, concept) -> vocabulary.targets(concept, relation);
    }

    private static BiFunction<Vocabulary, ConceptId, Collection<ConceptId>> from(Relation... relations) {
        return (vocabulary, concept) -> {
            var ends = new TreeSet<ConceptId>();
            for (var relation : relations) {
                ends.addAll(vocabulary.sources(concept, relation));
            }
            return ends;
        };
    }

    private static BiFunction<Vocabulary, ConceptId, Collection<ConceptId>> both(Relation relation) {
        return (vocabulary, concept) -> {
            var ends = new TreeSet<>(vocabulary.targets(concept, relation));
            ends.addAll(vocabulary.sources(concept, relation));
            return ends;
        };
    }
}
