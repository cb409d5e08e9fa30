package org.qualgraph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What one query asks one function, of which it may ask so much. What was found last is remembered, so that a question
 * that comes in many solutions is answered once. One query, one thread.
 */
final class QueryCalls<Q, A> {
    /** Answers to so many questions, and no more than so many parts of answers, are held in memory. */
    private static final int REMEMBERED = 1_000;

    private static final int REMEMBERED_PARTS = 100_000;

    private final Function<Q, List<A>> finder;
    private final ToIntFunction<A> parts;
    private final Guard guard;
    private final String excess;
    private final LinkedHashMap<Q, Found<A>> remembered = new LinkedHashMap<>(16, 0.75f, true);
    private long rememberedParts;
    private int made;

    /**
     * @param parts how much there is to keep of a piece of an answer
     * @param excess what to say of a query that asks too much, with {@code %d} for how much that is
     */
    QueryCalls(Function<Q, List<A>> finder, ToIntFunction<A> parts, Guard guard, String excess) {
        this.finder = finder;
        this.parts = parts;
        this.guard = guard;
        this.excess = excess;
    }

    /**
     * The answer to a question, best first.
     *
     * @throws RefusedQueryException where the query has asked too much
     */
    List<A> find(Q question) {
        guard.deadline().check();
        var known = remembered.get(question);
        if (known != null) {
            return known.answer();
        }
        made++;
        guard.requireQuestions(made, excess);
        var answer = finder.apply(question);
        remember(question, new Found<>(answer, answer.stream().mapToInt(parts).sum()));
        return answer;
    }

    private void remember(Q question, Found<A> found) {
        remembered.put(question, found);
        rememberedParts += found.size();
        while (remembered.size() > REMEMBERED || rememberedParts > REMEMBERED_PARTS) {
            rememberedParts -= remembered.pollFirstEntry().getValue().size();
        }
    }

    private record Found<A>(List<A> answer, int size) {}
}
