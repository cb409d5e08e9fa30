package org.qualgraph.ontology.taxonomy;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.qualgraph.ontology.Terms;

/** The terms that only imported taxonomies use, read or written. */
final class ImportTerms {
    static final Node NOTATION = iri(Terms.SKOS + "notation");
    static final Node NOTE = iri(Terms.SKOS + "note");
    static final Node MEMBER = iri(Terms.SKOS + "member");
    static final Node COLLECTION_CLASS = iri(Terms.SKOS + "Collection");
    static final Node DATASET_CLASS = iri("http://rdfs.org/ns/void#Dataset");

    static final Node TITLE = iri(Terms.DCTERMS + "title");
    static final Node SOURCE = iri(Terms.DCTERMS + "source");
    static final Node RIGHTS = iri(Terms.DCTERMS + "rights");
    static final Node LICENSE = iri(Terms.DCTERMS + "license");
    static final Node SUBJECT = iri(Terms.DCTERMS + "subject");

    private ImportTerms() {}

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** A text in a language, which may be empty. */
    static Node text(String text, String language) {
        return language.isEmpty()
                ? NodeFactory.createLiteralString(text)
                : NodeFactory.createLiteralLang(text, language);
    }

    static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }
}
