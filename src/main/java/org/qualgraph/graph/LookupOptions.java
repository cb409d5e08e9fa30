package org.qualgraph.graph;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.qualgraph.model.Concept;
import org.qualgraph.model.Lookup;

/**
 * How many concepts a call of {@code qg:lookup} wants, and which may answer: those of a type, and those of a taxonomy,
 * given by its concept scheme ({@code <…/graph/import/esco>}, or {@code <…/skill>} for our own skills). Of several types,
 * and of several taxonomies, each may answer.
 */
final class LookupOptions {
    private static final int LIMIT = 10;
    private static final int MOST = 100;

    private final DatasetGraph dataset;
    private final CallOptions options = new CallOptions(LookupFunction.SIGNATURE, MOST, " and no concept scheme here");
    private final Set<String> sources = new HashSet<>();

    /** @param dataset in a transaction, to know the taxonomies */
    LookupOptions(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Takes one more option. */
    void add(Node option) {
        if (option.isURI()) {
            addKind(option);
        } else if (option.isLiteral()) {
            options.addLiteral(option);
        } else {
            throw options.unknown(option);
        }
    }

    Lookup lookup(String text) {
        return new Lookup(text, options.types(), sources, options.limit(LIMIT));
    }

    private void addKind(Node iri) {
        var type = CallOptions.ofClass(iri);
        var scheme = CallOptions.ofScheme(iri);
        type.or(() -> scheme).ifPresent(options::add);
        if (scheme.isPresent()) {
            sources.add(Concept.OWN);
        } else if (type.isEmpty()) {
            sources.add(imported(iri));
        }
    }

    private String imported(Node iri) {
        return GraphTerms.importName(iri)
                .filter(name -> dataset.containsGraph(iri))
                .orElseThrow(() -> options.unknown(iri));
    }
}
