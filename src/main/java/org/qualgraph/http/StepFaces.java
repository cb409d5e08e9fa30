package org.qualgraph.http;

import static org.qualgraph.http.JsonObject.object;
import static org.qualgraph.http.JsonObject.word;

import java.util.List;
import java.util.Set;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingId;
import org.qualgraph.query.GapStep;
import org.qualgraph.query.NextSteps;

/** What to gain next as JSON. */
final class StepFaces {
    private StepFaces() {}

    static JsonObject steps(NextSteps next) {
        return object().put("role", ConceptFaces.reference(next.role()))
                .put("postings", next.postings())
                .put("open", next.open())
                .score("coverage", next.coverage())
                .put("order", word(next.order()))
                .list("steps", next.steps(), step -> step(next, step));
    }

    private static JsonObject step(NextSteps next, GapStep step) {
        return ConceptFaces.reference(step.concept())
                .put("asking", step.asking())
                .put("opens", step.opens())
                .put("opensNearly", step.opensNearly())
                .put("raises", step.raises())
                .score("rise", step.rise())
                .list("opened", step.opened().stream().map(PostingId::value).toList())
                .put("link", link(next, step));
    }

    /** The postings of the role that ask for it. */
    private static String link(NextSteps next, GapStep step) {
        return PostingAddress.of(PostingFilter.ALL
                .ofRoles(Set.of(next.role().id()))
                .asking(List.of(step.concept().id())));
    }
}
