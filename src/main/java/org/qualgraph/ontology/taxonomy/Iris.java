package org.qualgraph.ontology.taxonomy;

import java.util.regex.Pattern;
import org.qualgraph.model.ConceptId;

/** Which identifiers of a file can be those of concepts. */
final class Iris {
    /** RFC 3987 in short: a scheme, and none of the characters that would end an IRI in a syntax of RDF. */
    private static final Pattern ABSOLUTE = Pattern.compile(
            "[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20\\x7F-\\xA0<>\"{}|^`\\\\\\p{Z}\\p{Cs}\\p{Co}\\p{Cn}]+");

    private Iris() {}

    /** Whether this is an absolute IRI that every syntax can write. */
    static boolean isAbsolute(String iri) {
        return iri.length() <= 2000 && ABSOLUTE.matcher(iri).matches();
    }

    /** Whether this stands in the namespace of QualGraph's own concepts, of which no foreign file may speak. */
    static boolean isOurs(String iri) {
        return iri.startsWith(ConceptId.BASE);
    }
}
