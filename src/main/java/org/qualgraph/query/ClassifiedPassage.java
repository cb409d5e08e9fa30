package org.qualgraph.query;

import java.util.List;
import org.qualgraph.model.RankedConcept;

/** A passage of text with the concepts that it may be about, best first. */
public record ClassifiedPassage(String text, List<RankedConcept> concepts) {
    public ClassifiedPassage {
        concepts = List.copyOf(concepts);
    }
}
