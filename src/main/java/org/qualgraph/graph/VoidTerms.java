package org.qualgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.qualgraph.ontology.Terms;

/** The terms of VoID, the vocabulary of datasets. */
final class VoidTerms {
    static final Node DESCRIPTION_CLASS = term("DatasetDescription");
    static final Node DATASET_CLASS = term("Dataset");
    static final Node LINKSET_CLASS = term("Linkset");
    static final Node SUBSET = term("subset");
    static final Node TRIPLES = term("triples");
    static final Node ENTITIES = term("entities");
    static final Node CLASS_PARTITION = term("classPartition");
    static final Node CLASS = term("class");
    static final Node PROPERTY_PARTITION = term("propertyPartition");
    static final Node PROPERTY = term("property");
    static final Node VOCABULARY = term("vocabulary");
    static final Node URI_SPACE = term("uriSpace");
    static final Node SPARQL_ENDPOINT = term("sparqlEndpoint");
    static final Node SUBJECTS_TARGET = term("subjectsTarget");
    static final Node OBJECTS_TARGET = term("objectsTarget");
    static final Node LINK_PREDICATE = term("linkPredicate");

    private VoidTerms() {}

    private static Node term(String name) {
        return NodeFactory.createURI(Terms.VOID + name);
    }
}
