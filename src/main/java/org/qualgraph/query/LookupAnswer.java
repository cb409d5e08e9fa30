package org.qualgraph.query;

import java.util.List;
import java.util.Map;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Hit;
import org.qualgraph.model.RetiredConcept;

/**
 * The concepts that answer a lookup, best first.
 *
 * @param notes what tells the hits apart that all have exactly this name; empty where one or none has it
 * @param replaced the retired concept that was asked for, by the hit that is to be used instead
 */
public record LookupAnswer(
        String query, List<Hit> hits, Map<ConceptId, String> notes, Map<ConceptId, RetiredConcept> replaced) {
    public LookupAnswer {
        hits = List.copyOf(hits);
        notes = Map.copyOf(notes);
        replaced = Map.copyOf(replaced);
    }

    /** An answer of hits that speak for themselves. */
    public LookupAnswer(String query, List<Hit> hits) {
        this(query, hits, Map.of(), Map.of());
    }
}
