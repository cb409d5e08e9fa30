package org.qualgraph.corpus;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * The names of schema.org as published data spells them: with http and https, with and without www, and a property also
 * below the type that it was found in, {@code http://schema.org/JobPosting/title}.
 */
final class SchemaOrg {
    static final String ADDRESS = "https://schema.org/";

    private static final Pattern TERM =
            Pattern.compile("(?i:https?://(?:www\\.)?schema\\.org)(?:/#?|#)(?:[^/#]+/)?([^/#]+)");
    private static final String JOB_POSTING = "JobPosting";

    private SchemaOrg() {}

    /** The name within schema.org that a whole IRI is; empty where it is another's. */
    static Optional<String> localName(String iri) {
        var term = TERM.matcher(iri);
        return term.matches() ? Optional.of(term.group(1)) : Optional.empty();
    }

    /** Whether a type is JobPosting: as an IRI, with the usual prefix, or bare as JSON-LD writes it. */
    static boolean isJobPosting(String type) {
        return type.equals(JOB_POSTING)
                || type.equals("schema:" + JOB_POSTING)
                || localName(type).filter(JOB_POSTING::equals).isPresent();
    }

    /** The name of a term of schema.org; empty for any other node. */
    static Optional<String> name(Node node) {
        return node.isURI() ? localName(node.getURI()) : Optional.empty();
    }

    /** The name of a property in JSON-LD; empty where it is not of schema.org. */
    static Optional<String> member(Node property) {
        return property.equals(RDF.Nodes.type) ? Optional.of(JsonColumns.TYPE) : name(property);
    }

    /** Whether it says that something is a job posting. */
    static boolean isJob(Statement statement) {
        return statement.predicate().equals(RDF.Nodes.type)
                && name(statement.object()).filter(JOB_POSTING::equals).isPresent();
    }
}
