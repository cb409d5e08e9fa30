package org.qualgraph.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.graph.GraphUnionRead;
import org.apache.jena.tdb2.TDB2;
import org.qualgraph.model.SparqlAnswer;

/** Evaluates a query inside a read transaction. */
final class Evaluation {
    /** Rows that ORDER BY and DISTINCT keep in memory; more go through files. */
    static final long ROWS_IN_MEMORY = 100_000;

    private final DatasetGraph dataset;
    private final Query query;
    private final Guard guard;
    private final SparqlLimits limits;
    private final Deadline deadline;
    private final ClosedPropertyFunctions functions;

    Evaluation(DatasetGraph dataset, Query query, Guard guard, Finders finders) {
        this.dataset = dataset;
        this.query = query;
        this.guard = guard;
        this.limits = guard.limits();
        this.deadline = guard.deadline();
        this.functions = new ClosedPropertyFunctions(
                List.of(new LookupFunction(dataset, finders, guard), new RelatedFunction(finders, guard)), deadline);
    }

    /** Gives the answer once it is whole, or large with its first rows there, and then goes on computing rows. */
    void run(Consumer<SparqlAnswer> answer) {
        switch (query.queryType()) {
            case SELECT -> select(answer);
            case ASK -> answer.accept(ask());
            case CONSTRUCT -> answer.accept(construct());
            case DESCRIBE -> answer.accept(describe());
            case CONSTRUCT_JSON, UNKNOWN ->
                throw new RefusedQueryException("Only SELECT, ASK, CONSTRUCT and DESCRIBE are answered");
        }
    }

    private void select(Consumer<SparqlAnswer> answer) {
        try (var execution = execution(query)) {
            new RowSource(execution.select(), limits, deadline).run(answer);
        }
    }

    private SparqlAnswer ask() {
        try (var execution = execution(query)) {
            return new AskAnswer(execution.ask());
        }
    }

    private SparqlAnswer construct() {
        var graph = emptyGraph();
        var size = new AnswerSize(limits);
        try (var execution = execution(query)) {
            execution.constructTriples().forEachRemaining(triple -> {
                if (!graph.contains(triple)) {
                    size.addTriple(triple);
                    graph.add(triple);
                }
            });
        }
        return new GraphAnswer(graph, limits.bytes());
    }

    /** Describes as the pages of the subjects do, over the default graph of the query. */
    private SparqlAnswer describe() {
        var source = new GuardedGraph(defaultGraph(), deadline);
        var description = emptyGraph();
        for (var subject : subjects()) {
            Description.add(source, subject, description);
            var size = new AnswerSize(limits);
            description.find().forEachRemaining(size::addTriple);
        }
        return new GraphAnswer(description, limits.bytes());
    }

    private Set<Node> subjects() {
        var subjects = new LinkedHashSet<>(query.getResultURIs());
        if (query.getQueryPattern() != null) {
            var select = query.cloneQuery();
            select.setQuerySelectType();
            try (var execution = execution(select)) {
                execution.select().forEachRemaining(row -> row.forEach((variable, node) -> subjects.add(node)));
            }
        }
        return subjects;
    }

    private Graph defaultGraph() {
        return query.hasDatasetDescription()
                ? new GraphUnionRead(
                        dataset,
                        query.getGraphURIs().stream()
                                .map(NodeFactory::createURI)
                                .collect(Collectors.toSet()))
                : dataset.getUnionGraph();
    }

    /** With the prefixes of the schema and those of the query. */
    private Graph emptyGraph() {
        var graph = Description.empty();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        return graph;
    }

    /**
     * A query execution that can read this dataset and nothing else. With a dataset of its own a query has no default
     * graph but that; the engine would take the union.
     */
    private QueryExec execution(Query query) {
        return QueryExecDatasetBuilder.create()
                .query(query)
                .dataset(dataset)
                .set(TDB2.symUnionDefaultGraph, !query.hasDatasetDescription())
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY)
                .set(ARQConstants.registryFunctions, ClosedFunctions.CASTS)
                .set(ARQConstants.registryPropertyFunctions, functions)
                .set(ARQConstants.sysOptimizerFactory, GuardedOptimizer.factory(functions))
                .set(ARQConstants.registryQueryEngines, GuardedEngine.registry(guard))
                .set(ARQConstants.sysOpExecutorFactory, GuardedExecutor.factory(deadline))
                .set(ARQConstants.symCancelQuery, deadline.signal())
                .overallTimeout(TimeUnit.NANOSECONDS.toMillis(deadline.remaining()), TimeUnit.MILLISECONDS)
                .build();
    }
}
