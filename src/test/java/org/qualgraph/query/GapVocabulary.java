package org.qualgraph.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.qualgraph.model.CoOccurrences;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Label;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Relation;
import org.qualgraph.model.Vocabulary;

/** A few concepts with the links that gaps are bridged by, and postings that name alternatives. */
final class GapVocabulary {
    private static final Vocabulary VOCABULARY = new Vocabulary(List.of(
            skill("python", Map.of()),
            skill("deep-learning", Map.of(Relation.BROADER, "skill/machine-learning")),
            skill("machine-learning", Map.of()),
            skill("pytorch", Map.of(Relation.BROADER, "skill/deep-learning", Relation.IMPLIES, "skill/python")),
            skill("r", Map.of()),
            skill("cobol", Map.of()),
            skill("sql", Map.of(Relation.RELATED, "skill/databases")),
            skill("databases", Map.of()),
            degree("high-school-diploma", 3),
            degree("bachelor", 6),
            degree("master", 7),
            degree("mba", 7),
            degree("phd", 8),
            concept("field/computer-science", ConceptType.FIELD, OptionalInt.empty(), Map.of()),
            concept(
                    "field/machine-learning",
                    ConceptType.FIELD,
                    OptionalInt.empty(),
                    Map.of(Relation.BROADER, "field/computer-science")),
            concept("field/history", ConceptType.FIELD, OptionalInt.empty(), Map.of()),
            concept("venue/osdi", ConceptType.VENUE, OptionalInt.empty(), Map.of()),
            concept("language/german", ConceptType.LANGUAGE, OptionalInt.empty(), Map.of())));

    private GapVocabulary() {}

    /** Four postings name Python and R as alternatives, two COBOL and R. */
    static Closeness closeness() {
        var postings = new ArrayList<List<Set<ConceptId>>>();
        for (int i = 0; i < 4; i++) {
            postings.add(List.of(Set.of(new ConceptId("skill/python"), new ConceptId("skill/r"))));
        }
        for (int i = 0; i < 2; i++) {
            postings.add(List.of(Set.of(new ConceptId("skill/cobol"), new ConceptId("skill/r"))));
        }
        return new Closeness(VOCABULARY, CoOccurrences.of(postings));
    }

    static Vocabulary vocabulary() {
        return VOCABULARY;
    }

    static ConceptReference reference(String id) {
        return new References(VOCABULARY).required(new ConceptId(id));
    }

    private static Concept skill(String slug, Map<Relation, String> links) {
        return concept("skill/" + slug, ConceptType.SKILL, OptionalInt.empty(), links);
    }

    private static Concept degree(String slug, int level) {
        return concept("degree/" + slug, ConceptType.DEGREE, OptionalInt.of(level), Map.of());
    }

    private static Concept concept(String id, ConceptType type, OptionalInt level, Map<Relation, String> links) {
        var targets = new EnumMap<Relation, List<ConceptId>>(Relation.class);
        links.forEach((relation, target) -> targets.put(relation, List.of(new ConceptId(target))));
        return new Concept(
                new ConceptId(id),
                type,
                Concept.OWN,
                List.of(new Label(id.substring(id.indexOf('/') + 1), LabelKind.PREFERRED, "en")),
                new Concept.Notes(Optional.empty(), Optional.empty(), Optional.empty(), level, Map.of()),
                targets,
                Set.of(),
                Set.of());
    }
}
