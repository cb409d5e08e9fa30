package org.qualgraph.ontology.taxonomy;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.qualgraph.ontology.Terms;

/** The terms that only imported taxonomies use, read or written. */
final class ImportTerms {
    static final Node NOTE = iri(Terms.SKOS + "note");
    static final Node MEMBER = iri(Terms.SKOS + "member");
    static final Node COLLECTION_CLASS = iri(Terms.SKOS + "Collection");
    static final Node DATASET_CLASS = iri(Terms.VOID + "Dataset");

    static final Node TITLE = iri(Terms.DCTERMS + "title");
    static final Node SOURCE = iri(Terms.DCTERMS + "source");
    static final Node RIGHTS = iri(Terms.DCTERMS + "rights");
    static final Node LICENSE = iri(Terms.DCTERMS + "license");
    static final Node SUBJECT = iri(Terms.DCTERMS + "subject");

    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    private ImportTerms() {}

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** The language of a literal; empty where there is none, or one that no syntax of RDF could write. */
    static String language(Node literal) {
        var tag = literal.getLiteralLanguage();
        return LANGUAGE_TAG.matcher(tag).matches() ? tag : "";
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
