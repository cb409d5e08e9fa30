package org.qualgraph.corpus;

import java.util.Optional;
import java.util.regex.Pattern;

/** The names of schema.org, under each of the addresses that pages write it with. */
final class SchemaOrg {
    static final String ADDRESS = "https://schema.org/";

    private static final Pattern TERM = Pattern.compile("(?i:https?://(?:www\\.)?schema\\.org)/?#?([A-Za-z]+)");
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
}
