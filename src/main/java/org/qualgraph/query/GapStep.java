package org.qualgraph.query;

import java.util.List;
import org.qualgraph.model.PostingId;

/**
 * What someone could gain, and what that would change of the postings of a role.
 *
 * @param asking how many of the postings ask for it
 * @param opens of how many postings all minimum requirements would then be met that are not now
 * @param opensNearly of how many they would then be met or nearly met that are not now
 * @param raises of how many postings the coverage would rise
 * @param rise by how much the mean coverage of all postings would rise
 * @param opened those that it opens, the first in the order of identifiers
 */
public record GapStep(
        ConceptReference concept,
        int asking,
        int opens,
        int opensNearly,
        int raises,
        double rise,
        List<PostingId> opened) {
    public GapStep {
        opened = List.copyOf(opened);
    }
}
