package org.qualgraph.corpus;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * The terms of schema.org as published data spells them: with http and https, with and without www, and a property below
 * the type that it was found in, {@code http://schema.org/JobPosting/title}.
 */
final class SchemaOrgTerms {
    private static final Pattern TERM = Pattern.compile("https?://(?:www\\.)?schema\\.org/(?:[^/#]+/)?([^/#]+)");
    private static final String JOB = "JobPosting";

    private SchemaOrgTerms() {}

    /** The name of a term of schema.org; empty for any other node. */
    static Optional<String> name(Node node) {
        if (!node.isURI()) {
            return Optional.empty();
        }
        var term = TERM.matcher(node.getURI());
        return term.matches() ? Optional.of(term.group(1)) : Optional.empty();
    }

    /** The name of a property in JSON-LD; empty where it is not of schema.org. */
    static Optional<String> member(Node property) {
        return property.equals(RDF.Nodes.type) ? Optional.of(JsonColumns.TYPE) : name(property);
    }

    /** Whether it says that something is a job posting. */
    static boolean isJob(Statement statement) {
        return statement.predicate().equals(RDF.Nodes.type)
                && name(statement.object()).filter(JOB::equals).isPresent();
    }
}
