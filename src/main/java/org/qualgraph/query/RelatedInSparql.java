package org.qualgraph.query;

import java.util.List;
import java.util.Set;
import org.qualgraph.model.Related;
import org.qualgraph.model.RelatedTo;

/** What is related to concepts, for queries: {@link FindRelated}, but that nothing is related to what is not held. */
record RelatedInSparql(FindRelated findRelated) {

    List<Related> related(RelatedTo asked) {
        var question = new RelatedQuestion(asked.concepts(), asked.types(), Set.of(), asked.limit());
        try {
            return findRelated.related(question).related().stream()
                    .map(found -> new Related(found.concept().id(), found.score(), found.reasons()))
                    .toList();
        } catch (UnknownConceptException | RetiredConceptException e) {
            return List.of();
        }
    }
}
