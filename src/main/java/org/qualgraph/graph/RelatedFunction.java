package org.qualgraph.graph;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.qualgraph.model.Related;
import org.qualgraph.model.RelatedTo;

/**
 * Finds what is related to concepts inside a query: {@code (?concept ?score ?reason ?text ?postings ?weight) qg:related
 * (skill:docker skill:linux 20 "skill")}, or shortly {@code ?concept qg:related skill:docker}. On the right stand one or
 * more concepts, a limit and types that may answer, as {@link RelatedArguments} has it.
 *
 * <p>Where the concept and its score are wanted, each related concept is one solution; where more is, each reason for it
 * is, the heaviest first. The limit is one of concepts. What is related is so by all graphs, whichever the query reads.
 */
final class RelatedFunction implements QueryFunction {
    static final Signature SIGNATURE =
            new Signature("related", List.of("concept", "score", "reason", "text", "postings", "weight"), 100);

    private final QueryCalls<RelatedTo, Related> questions;

    RelatedFunction(Finders finders, Guard guard) {
        this.questions = new QueryCalls<>(
                finders.related(),
                related -> 1 + related.reasons().size(),
                guard,
                "The query asks what is related to more than %d concepts or lists of them; ask in parts");
    }

    @Override
    public Signature signature() {
        return SIGNATURE;
    }

    @Override
    public void check(List<Node> given) {
        var arguments = new RelatedArguments();
        given.stream().filter(not(Node::isVariable)).forEach(arguments::add);
        if (given.stream().noneMatch(Node::isVariable)) {
            arguments.question();
        }
    }

    @Override
    public List<List<Optional<Node>>> rows(List<Node> given, int wanted) {
        var arguments = new RelatedArguments();
        given.forEach(arguments::add);
        var found = questions.find(arguments.question());
        return wanted > RelatedResult.OF_CONCEPT
                ? found.stream().flatMap(RelatedResult::reasons).toList()
                : found.stream().map(RelatedResult::concept).toList();
    }
}
