package org.qualgraph.ontology.taxonomy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.qualgraph.ontology.Terms;

/** The properties that are read of a taxonomy in SKOS, by what is done with them. */
final class SkosTerms {
    private static final String XL = "http://www.w3.org/2008/05/skos-xl#";

    static final Node NARROWER = ImportTerms.iri(Terms.SKOS + "narrower");
    static final Node HAS_TOP_CONCEPT = ImportTerms.iri(Terms.SKOS + "hasTopConcept");

    /** Names, the best first; those of SKOS-XL lead to a resource. */
    static final Map<Node, Name.Kind> NAMES = names();

    /** Where a resource that stands for a text has it. */
    static final List<Node> SPELLINGS =
            List.of(ImportTerms.iri(XL + "literalForm"), ImportTerms.iri(Terms.RDF + "value"));

    static final List<Node> NOTES = List.of(Terms.DEFINITION, Terms.SCOPE_NOTE, ImportTerms.NOTE);

    /** From concept to concept; whatever is linked so is one. */
    static final List<Node> LINKS = List.of(Terms.BROADER, Terms.RELATED, Terms.IS_REPLACED_BY);

    /** From concepts to those of other schemes. */
    static final List<Node> MATCHES = List.of(
            Terms.EXACT_MATCH,
            Terms.CLOSE_MATCH,
            ImportTerms.iri(Terms.SKOS + "broadMatch"),
            ImportTerms.iri(Terms.SKOS + "narrowMatch"),
            ImportTerms.iri(Terms.SKOS + "relatedMatch"));

    /** What is kept of a concept scheme. */
    static final List<Node> OF_SCHEMES = List.of(ImportTerms.RIGHTS, ImportTerms.LICENSE);

    /** Everything that is read, but for what marks or links concepts. */
    static final Set<Node> OTHERS = Stream.of(
                    NAMES.keySet(),
                    SPELLINGS,
                    NOTES,
                    MATCHES,
                    OF_SCHEMES,
                    List.of(ImportTerms.TITLE, Terms.NOTATION, Terms.DEPRECATED))
            .flatMap(Collection::stream)
            .collect(toUnmodifiableSet());

    private SkosTerms() {}

    private static Map<Node, Name.Kind> names() {
        var names = new LinkedHashMap<Node, Name.Kind>();
        names.put(Terms.PREF_LABEL, Name.Kind.PREFERRED);
        names.put(ImportTerms.iri(XL + "prefLabel"), Name.Kind.PREFERRED);
        names.put(ImportTerms.iri("http://www.w3.org/2000/01/rdf-schema#label"), Name.Kind.TITLE);
        names.put(Terms.ALT_LABEL, Name.Kind.ALTERNATIVE);
        names.put(ImportTerms.iri(XL + "altLabel"), Name.Kind.ALTERNATIVE);
        names.put(Terms.HIDDEN_LABEL, Name.Kind.HIDDEN);
        names.put(ImportTerms.iri(XL + "hiddenLabel"), Name.Kind.HIDDEN);
        return names;
    }
}
