package org.qualgraph.graph;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.qualgraph.model.ConceptType;
import org.qualgraph.ontology.Terms;

/**
 * How many concepts a call wants, and of which types, each given by its word ({@code "skill"}) or class ({@code
 * qg:Skill}). Of several types each may answer.
 */
final class CallOptions {
    private final Signature signature;
    private final int most;
    private final String hint;
    private final Set<ConceptType> types = EnumSet.noneOf(ConceptType.class);
    private OptionalInt limit = OptionalInt.empty();

    /**
     * @param most the highest limit
     * @param hint what to add where an argument is no type of concept
     */
    CallOptions(Signature signature, int most, String hint) {
        this.signature = signature;
        this.most = most;
        this.hint = hint;
    }

    /** The types that were asked for. */
    Set<ConceptType> types() {
        return types;
    }

    /** The limit that was given, else this one. */
    int limit(int usual) {
        return limit.orElse(usual);
    }

    /** Takes a type. */
    void add(ConceptType type) {
        types.add(type);
    }

    /** Takes a literal: a text names a type, a number is the limit. */
    void addLiteral(Node option) {
        if (Literals.isText(option)) {
            types.add(ConceptType.ofSegment(option.getLiteralLexicalForm()).orElseThrow(() -> unknown(option)));
        } else {
            setLimit(option);
        }
    }

    private void setLimit(Node option) {
        var value = NodeValue.makeNode(option);
        if (!value.isInteger() || !isAllowed(value.getInteger())) {
            throw signature.mistake("finds 1 to " + most + " concepts at a time, not " + Signature.shown(option));
        }
        if (limit.isPresent()) {
            throw signature.mistake("is given two limits");
        }
        limit = OptionalInt.of(value.getInteger().intValue());
    }

    private boolean isAllowed(BigInteger number) {
        return number.signum() > 0 && number.compareTo(BigInteger.valueOf(most)) <= 0;
    }

    /** The type whose class this is, if it is one. */
    static Optional<ConceptType> ofClass(Node iri) {
        return Arrays.stream(ConceptType.values())
                .filter(type -> iri.equals(Terms.conceptClass(type)))
                .findFirst();
    }

    /** The type whose concept scheme this is, if it is one of ours. */
    static Optional<ConceptType> ofScheme(Node iri) {
        return Arrays.stream(ConceptType.values())
                .filter(type -> iri.equals(Terms.scheme(type)))
                .findFirst();
    }

    /** What to say of an argument that is no option. */
    MalformedQueryException unknown(Node option) {
        return signature.mistake("is given " + Signature.shown(option)
                + ", which is no type of concept" + hint + "; types are "
                + Arrays.stream(ConceptType.values()).map(ConceptType::segment).collect(Collectors.joining(", ")));
    }
}
