package org.qualgraph.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.core.DatasetGraph;
import org.qualgraph.model.SparqlRequest;
import org.qualgraph.ontology.Terms;

/** Reads a request as a query of standard SPARQL over graphs of the dataset. */
final class QueryReading {
    private QueryReading() {}

    /**
     * Parses a request; the dataset of the protocol takes the place of the one in the query.
     *
     * @throws MalformedQueryException where it is not a query
     * @throws RefusedQueryException where it is too long, nests too deeply or names a graph that is not there
     */
    static Query read(SparqlRequest request, SparqlLimits limits, DatasetGraph dataset) {
        if (request.query().length() > limits.queryLength()) {
            throw new RefusedQueryException("The query is longer than " + limits.queryLength() + " characters");
        }
        QueryShape.check(request.query(), limits.nesting());
        var query = parse(request.query());
        setDataset(query, request);
        requireGraphs(query.getGraphURIs(), dataset);
        requireGraphs(query.getNamedGraphURIs(), dataset);
        return query;
    }

    /** Parses a query, which need not declare the prefixes of our own terms and of those they build on. */
    private static Query parse(String text) {
        try {
            var query = new Query();
            query.setPrefixMapping(new PrefixMappingImpl().setNsPrefixes(Terms.PREFIXES));
            return QueryFactory.parse(query, text, Terms.BASE, Syntax.syntaxSPARQL_12);
        } catch (QueryParseException e) {
            throw new MalformedQueryException(sentence(e), Math.max(0, e.getLine()), Math.max(0, e.getColumn()));
        } catch (QueryException e) {
            throw new MalformedQueryException(sentence(e), 0, 0);
        }
    }

    /** What was met, without the list of all that could have stood there. */
    private static String sentence(QueryException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("This is not a query");
    }

    private static void setDataset(Query query, SparqlRequest request) {
        if (!request.defaultGraphs().isEmpty() || !request.namedGraphs().isEmpty()) {
            query.getGraphURIs().clear();
            query.getNamedGraphURIs().clear();
            request.defaultGraphs().forEach(query::addGraphURI);
            request.namedGraphs().forEach(query::addNamedGraphURI);
        }
    }

    private static void requireGraphs(List<String> iris, DatasetGraph dataset) {
        for (var iri : iris) {
            var graph = NodeFactory.createURI(iri);
            if (!dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY).hasNext()) {
                throw new RefusedQueryException("<" + iri + "> is not a graph of this dataset");
            }
        }
    }
}
