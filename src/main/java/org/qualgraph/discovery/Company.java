package org.qualgraph.discovery;

import java.util.Optional;
import java.util.Set;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Vocabulary;

/**
 * What a term stands among.
 *
 * @param products the share of its neighbours that are products, less where they are few
 * @param others the share of its neighbours that are human skills, degrees, fields or languages
 */
record Company(double products, double others) {
    private static final Set<String> PRODUCTS =
            Set.of("platform", "tool", "framework", "standard", "programming-language");

    private static final Set<ConceptType> NAMED =
            Set.of(ConceptType.SKILL, ConceptType.CERTIFICATION, ConceptType.VENUE);

    static Company of(TermTally tally, Vocabulary vocabulary) {
        var all = 0;
        var products = 0;
        var others = 0;
        for (var neighbour : tally.neighbours()) {
            var count = tally.count(neighbour);
            var concept = vocabulary.concept(neighbour);
            all += count;
            products += isProduct(concept) ? count : 0;
            others += isOther(concept) ? count : 0;
        }
        return new Company(products / (all + 1.0), all == 0 ? 0 : others / (double) all);
    }

    private static boolean isProduct(Optional<Concept> concept) {
        return concept.flatMap(known -> known.notes().kind())
                .filter(PRODUCTS::contains)
                .isPresent();
    }

    private static boolean isOther(Optional<Concept> concept) {
        return concept.filter(known -> NAMED.contains(known.type()))
                .filter(known -> !known.notes().kind().equals(Optional.of("human-skill")))
                .isEmpty();
    }
}
