package org.qualgraph.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.qualgraph.Shared;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Posting;

/** Which links a careful reader has, for fitting and checking their scores. */
public final class GoldLinks {
    private GoldLinks() {}

    /** Takes a posting, the name of its annotation, and what tells whether the reader has a link. */
    public interface Visitor {
        void visit(Posting posting, String name, Predicate<Mention> isGold);
    }

    /** Visits our own annotated postings, and those of others that are at hand. */
    public static void all(Visitor visitor) throws IOException {
        for (var folder : List.of("own", "corpora")) {
            each(Path.of("data/gold", folder), visitor);
        }
    }

    /** Visits the annotated postings of a folder that are at hand. */
    public static void each(Path folder, Visitor visitor) throws IOException {
        for (var annotated : GoldFolder.read(folder, Shared.file("corpora")).postings()) {
            var gold =
                    annotated.gold().concepts().filter(c -> c.id().isPresent()).toList();
            visitor.visit(annotated.posting(), annotated.gold().name(), mention -> ConceptScore.isGold(mention, gold));
        }
    }
}
