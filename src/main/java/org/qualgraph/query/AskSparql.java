package org.qualgraph.query;

import org.qualgraph.graph.Finders;
import org.qualgraph.graph.GraphStore;
import org.qualgraph.graph.MalformedQueryException;
import org.qualgraph.graph.SparqlLimits;
import org.qualgraph.model.SparqlAnswer;
import org.qualgraph.model.SparqlRequest;

/**
 * Answers SPARQL queries within limits; {@code qg:lookup} in one finds what {@link LookUp} does, {@code qg:related} what
 * {@link FindRelated} does.
 */
public final class AskSparql {
    private final GraphStore store;
    private final Finders finders;
    private final SparqlLimits limits;

    AskSparql(GraphStore store, LookUp lookUp, FindRelated findRelated, SparqlLimits limits) {
        this.store = store;
        this.finders = new Finders(lookup -> lookUp.answer(lookup).hits(), new RelatedInSparql(findRelated)::related);
        this.limits = limits;
    }

    /**
     * The answer, ready to be written. It holds a place among the running queries until it is closed.
     *
     * @throws UnreadableSparqlException where the text is not a query
     * @throws org.qualgraph.model.QualGraphException where it is refused, takes too long, gives too much, or too many wait
     */
    public SparqlAnswer answer(SparqlRequest request) {
        try {
            return store.query(request, limits, finders);
        } catch (MalformedQueryException e) {
            throw new UnreadableSparqlException(String.valueOf(e.getMessage()), e.line(), e.column(), e);
        }
    }
}
