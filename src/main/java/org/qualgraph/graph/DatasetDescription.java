package org.qualgraph.graph;

import java.util.ArrayList;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.qualgraph.ontology.Terms;

/**
 * The whole dataset described in VoID: what it is, how much of what it holds, its named graphs, and its links into other
 * datasets. Immutable; what it counts is one state of the store.
 */
public final class DatasetDescription {
    private static final Node DOCUMENT = NodeFactory.createURI(Terms.BASE + "void");
    private static final Node DATASET = NodeFactory.createURI(Terms.BASE + "void#dataset");
    private static final Node ABOUT = NodeFactory.createURI(Terms.DCTERMS + "description");
    private static final Node SUBJECT = NodeFactory.createURI(Terms.DCTERMS + "subject");

    private final Set<Triple> triples;

    private DatasetDescription(Set<Triple> triples) {
        this.triples = triples;
    }

    /** Counts everything. Needs a transaction; passes every quad once. */
    static DatasetDescription of(DatasetGraph dataset) {
        var triples = new TripleList();
        var description = new GraphDescription(dataset, triples);
        triples.add(DOCUMENT, Terms.TYPE, VoidTerms.DESCRIPTION_CLASS);
        triples.add(DOCUMENT, SUBJECT, DATASET);
        triples.add(DATASET, Terms.TYPE, VoidTerms.DATASET_CLASS);
        triples.add(DATASET, GraphDescription.TITLE, Literals.english("QualGraph"));
        triples.add(
                DATASET,
                ABOUT,
                Literals.english("Skills, publication venues, roles, degrees and fields of study, and what job postings"
                        + " ask for of them, each statement with its evidence."));
        triples.add(DATASET, VoidTerms.URI_SPACE, Literals.text(Terms.BASE));
        description.addRelease(DATASET);
        var figures = new ArrayList<GraphFigures>();
        for (var graph : Iter.toList(dataset.listGraphNodes())) {
            triples.add(DATASET, VoidTerms.SUBSET, graph);
            figures.add(description.add(graph));
        }
        description.addCounts(DATASET, figures);
        return new DatasetDescription(triples.toSet());
    }

    /** The statements of one graph's statistics alone. Needs a transaction. */
    static Set<Triple> ofGraph(DatasetGraph dataset, Node graph) {
        var triples = new TripleList();
        new GraphDescription(dataset, triples).add(graph);
        return triples.toSet();
    }

    /**
     * The description in UTF-8.
     *
     * @param mediaType one of those of {@link GraphStore#describe}
     * @param site where the server is, such as {@code http://localhost:7070}; its {@code /sparql} answers queries
     * @throws UnknownMediaTypeException for another media type
     */
    public byte[] rdf(String mediaType, String site) {
        var syntax = RdfSyntax.of(mediaType);
        var graph = Description.empty();
        triples.forEach(graph::add);
        graph.add(DATASET, VoidTerms.SPARQL_ENDPOINT, NodeFactory.createURI(site + "/sparql"));
        return syntax.bytes(graph);
    }
}
