package org.qualgraph.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Posting;

/** Which links a careful reader has, for fitting and checking scores. */
public final class GoldLinks {
    private GoldLinks() {}

    /** Takes a posting, the name of its annotation, and what tells whether a reader has a link. */
    public interface Visitor {
        void visit(Posting posting, String name, Predicate<Mention> isGold);
    }

    /** Visits every annotated posting that is at hand. */
    public static void each(Path folder, Path corpora, Visitor visitor) throws IOException {
        for (var annotated : GoldFolder.read(folder, Optional.of(corpora)).postings()) {
            var gold = annotated.gold().concepts().filter(concept -> concept.id().isPresent()).toList();
            visitor.visit(annotated.posting(), annotated.gold().name(), mention -> ConceptScore.isGold(mention, gold));
        }
    }
}
