package org.qualgraph.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.qualgraph.model.Related;
import org.qualgraph.model.Related.Reason;

/** What a query is given of a related concept. */
final class RelatedResult {
    /** So many terms are of the concept; those after them are of one reason. */
    static final int OF_CONCEPT = 2;

    private RelatedResult() {}

    /** The concept and its score. */
    static List<Optional<Node>> concept(Related related) {
        return List.of(Optional.of(GraphTerms.concept(related.id())), Optional.of(Literals.score(related.score())));
    }

    /** A row for each reason; where there is none, one that gives none, so that nobody is lost by asking why. */
    static Stream<List<Optional<Node>>> reasons(Related related) {
        var concept = concept(related);
        return related.reasons().isEmpty()
                ? Stream.of(row(concept, Stream.generate(Optional::<Node>empty).limit(4)))
                : related.reasons().stream().map(reason -> row(concept, terms(reason)));
    }

    private static List<Optional<Node>> row(List<Optional<Node>> concept, Stream<Optional<Node>> reason) {
        return Stream.concat(concept.stream(), reason).toList();
    }

    /** The kind of the reason, its sentence, how many postings stand behind it, and its weight. */
    private static Stream<Optional<Node>> terms(Reason reason) {
        return Stream.of(
                Optional.of(Literals.text(kind(reason))),
                Optional.of(Literals.text(reason.text())),
                reason.postings().stream().mapToObj(Literals::integer).findFirst(),
                Optional.of(Literals.score(reason.weight())));
    }

    private static String kind(Reason reason) {
        return reason.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
