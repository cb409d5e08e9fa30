package org.qualgraph.graph;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.expr.NodeValue;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Lookup;
import org.qualgraph.ontology.Terms;

/**
 * How many concepts a call wants, and which may answer: those of a type, given by its word ({@code "skill"}) or class
 * ({@code qg:Skill}), and those of a taxonomy, given by its concept scheme ({@code <…/graph/import/esco>}, or {@code
 * <…/skill>} for our own skills). Of several types, and of several taxonomies, each may answer.
 */
final class LookupOptions {
    private static final int LIMIT = 10;
    private static final int MOST = 100;

    private final DatasetGraph dataset;
    private final Set<ConceptType> types = EnumSet.noneOf(ConceptType.class);
    private final Set<String> sources = new HashSet<>();
    private OptionalInt limit = OptionalInt.empty();

    LookupOptions(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Takes one more option. */
    void add(Node option) {
        if (option.isURI()) {
            addKind(option);
        } else if (LookupArguments.isText(option)) {
            types.add(ConceptType.ofSegment(option.getLiteralLexicalForm()).orElseThrow(() -> unknown(option)));
        } else if (option.isLiteral()) {
            setLimit(option);
        } else {
            throw unknown(option);
        }
    }

    Lookup lookup(String text) {
        return new Lookup(text, types, sources, limit.orElse(LIMIT));
    }

    private void setLimit(Node option) {
        var value = NodeValue.makeNode(option);
        if (!value.isInteger() || !isAllowed(value.getInteger())) {
            throw LookupArguments.mistake(
                    "finds 1 to " + MOST + " concepts at a time, not " + LookupArguments.shown(option));
        }
        if (limit.isPresent()) {
            throw LookupArguments.mistake("is given two limits");
        }
        limit = OptionalInt.of(value.getInteger().intValue());
    }

    private static boolean isAllowed(BigInteger number) {
        return number.signum() > 0 && number.compareTo(BigInteger.valueOf(MOST)) <= 0;
    }

    private void addKind(Node iri) {
        for (var type : ConceptType.values()) {
            if (iri.equals(Terms.conceptClass(type))) {
                types.add(type);
                return;
            }
            if (iri.equals(Terms.scheme(type))) {
                types.add(type);
                sources.add(Concept.OWN);
                return;
            }
        }
        sources.add(GraphTerms.importName(iri)
                .filter(name -> dataset.containsGraph(iri))
                .orElseThrow(() -> unknown(iri)));
    }

    private static MalformedQueryException unknown(Node option) {
        return LookupArguments.mistake("is given " + LookupArguments.shown(option)
                + ", which is no type of concept and no concept scheme here; types are "
                + Arrays.stream(ConceptType.values()).map(ConceptType::segment).collect(Collectors.joining(", ")));
    }
}
