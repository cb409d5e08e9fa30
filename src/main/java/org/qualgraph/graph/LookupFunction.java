package org.qualgraph.graph;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.qualgraph.model.Hit;
import org.qualgraph.model.Lookup;

/**
 * Finds concepts by name inside a query, as one who types them does: {@code (?concept ?score ?label ?match) qg:lookup
 * ("pytorh" 10 "skill")}, or shortly {@code ?concept qg:lookup "pytorh"}. The text comes first, then in any order a limit
 * and what may answer, as {@link LookupOptions} has it. Names are those of all graphs, whichever the query reads.
 */
final class LookupFunction implements QueryFunction {
    static final Signature SIGNATURE = new Signature("lookup", List.of("concept", "score", "label", "match"), 16);

    /** As long as a name that the index is asked for over HTTP. */
    private static final int TEXT_LENGTH = 1_000;

    private final DatasetGraph dataset;
    private final QueryCalls<Lookup, Hit> lookups;

    /** @param dataset in a transaction, to know the taxonomies */
    LookupFunction(DatasetGraph dataset, Finders finders, Guard guard) {
        this.dataset = dataset;
        this.lookups = new QueryCalls<>(
                finders.names(),
                hit -> 1,
                guard,
                "The query looks up more than %d names; POST /lookup takes them in parts");
    }

    @Override
    public Signature signature() {
        return SIGNATURE;
    }

    @Override
    public void check(List<Node> given) {
        if (given.isEmpty()) {
            throw SIGNATURE.mistake("is given nothing to look up; write (\"text\") or (\"text\" 10)");
        }
        given.stream().limit(1).filter(not(Node::isVariable)).forEach(LookupFunction::text);
        given.stream().skip(1).filter(not(Node::isVariable)).forEach(new LookupOptions(dataset)::add);
    }

    @Override
    public List<List<Optional<Node>>> rows(List<Node> given, int wanted) {
        var options = new LookupOptions(dataset);
        given.stream().skip(1).forEach(options::add);
        var hits = lookups.find(options.lookup(text(given.getFirst())));
        return hits.stream().map(LookupResult::row).toList();
    }

    private static String text(Node node) {
        if (!Literals.isText(node)) {
            throw SIGNATURE.mistake("looks up a text, not " + Signature.shown(node) + "; STR() makes one");
        }
        var text = node.getLiteralLexicalForm();
        if (text.length() > TEXT_LENGTH) {
            throw SIGNATURE.mistake("looks up names of " + TEXT_LENGTH + " characters, not a text of " + text.length()
                    + "; SUBSTR() cuts it");
        }
        return text;
    }
}
