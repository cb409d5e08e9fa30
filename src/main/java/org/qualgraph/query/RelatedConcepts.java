package org.qualgraph.query;

import java.util.List;
import org.qualgraph.model.Related.Reason;

/**
 * The concepts that were given, and those that are related to them, best first.
 *
 * @param postings how many postings were asked, those that repeat another apart
 */
public record RelatedConcepts(List<ConceptReference> concepts, int postings, List<RelatedConcept> related) {

    /** A related concept with the reasons, heaviest first. */
    public record RelatedConcept(ConceptReference concept, double score, List<Reason> reasons) {}

    public RelatedConcepts {
        concepts = List.copyOf(concepts);
        related = List.copyOf(related);
    }
}
