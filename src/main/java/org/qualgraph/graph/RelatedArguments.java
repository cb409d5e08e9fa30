package org.qualgraph.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.RelatedTo;

/**
 * Reads what a call of {@code qg:related} is given, in any order: concepts by their IRIs, a limit, and the types of
 * concept that may answer.
 */
final class RelatedArguments {
    private static final int LIMIT = 20;

    private final CallOptions options = new CallOptions(
            RelatedFunction.SIGNATURE,
            RelatedTo.MOST,
            ", nor a concept, which is given by its IRI (skill:pytorch; qg:lookup finds it by name)");
    private final Set<ConceptId> concepts = new LinkedHashSet<>();

    /** Takes one more argument, which has a value. */
    void add(Node argument) {
        if (argument.isURI()) {
            CallOptions.ofClass(argument).ifPresentOrElse(options::add, () -> concepts.add(concept(argument)));
        } else if (argument.isLiteral()) {
            options.addLiteral(argument);
        } else {
            throw RelatedFunction.SIGNATURE.mistake("is given " + Signature.shown(argument) + ", which is no concept");
        }
    }

    RelatedTo question() {
        if (concepts.isEmpty()) {
            throw RelatedFunction.SIGNATURE.mistake(
                    "is given no concept; write (skill:pytorch) or (skill:pytorch 20 \"skill\")");
        }
        return new RelatedTo(List.copyOf(concepts), options.types(), options.limit(LIMIT));
    }

    /** Any IRI may be that of an imported concept, but what is known to be something else is a mistake. */
    private static ConceptId concept(Node iri) {
        if (CallOptions.ofScheme(iri).isPresent() || GraphTerms.importName(iri).isPresent()) {
            throw RelatedFunction.SIGNATURE.mistake("is given " + Signature.shown(iri)
                    + ", a concept scheme; a word such as \"skill\" says what may answer");
        }
        try {
            return GraphTerms.conceptId(iri);
        } catch (IllegalArgumentException e) {
            throw RelatedFunction.SIGNATURE.mistake("is given " + Signature.shown(iri) + ", which is no concept");
        }
    }
}
