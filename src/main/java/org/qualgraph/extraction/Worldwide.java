package org.qualgraph.extraction;

import java.util.Locale;
import java.util.Set;
import org.qualgraph.extraction.Gazetteer.Candidate;
import org.qualgraph.model.ConceptType;

/** Tells names that are the same in every language: those of products and of venues. */
final class Worldwide {
    private static final Set<String> PRODUCTS = Set.of("programming-language", "framework", "platform", "tool");

    private Worldwide() {}

    static boolean isName(Candidate candidate) {
        var concept = candidate.name().concept();
        var label = candidate.name().label().text();
        var proper = !label.equals(label.toLowerCase(Locale.ROOT));
        return proper
                && (concept.type() == ConceptType.VENUE
                        || concept.notes().kind().filter(PRODUCTS::contains).isPresent());
    }
}
