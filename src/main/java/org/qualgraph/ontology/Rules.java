package org.qualgraph.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/** Queries over a whole vocabulary whose rows are violations: what SHACL cannot say, or not within reason. Immutable. */
public final class Rules {
    private final List<Rule> rules;

    private Rules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads {@code rules/*.rq} of an ontology's folder.
     *
     * @throws UnreadableOntologyException where there are none, or one is no query or does not say what is wrong
     */
    public static Rules read(Path folder) {
        return new Rules(TurtleFiles.below(folder.resolve("rules"), ".rq").stream()
                .map(Rules::rule)
                .toList());
    }

    /** Reads the copy that is bundled with the program. */
    public static Rules bundled() {
        try (var folder = BundledFolder.open("ontology")) {
            return read(folder.path());
        }
    }

    /** Every violation, rule by rule. The cost of a rule is a join over the labels or links of the graph. */
    public List<Violation> violations(Graph graph) {
        return rules.stream().flatMap(rule -> rule.violations(graph)).toList();
    }

    private static Rule rule(Path file) {
        try {
            var text = Files.readString(file);
            if (!text.startsWith(Rule.HEAD)) {
                throw new UnreadableOntologyException(
                        file, 1, 1, "a rule begins with \"" + Rule.HEAD + "\" and a sentence");
            }
            var sentence = text.lines().findFirst().orElseThrow().substring(Rule.HEAD.length());
            return new Rule(file.getFileName().toString(), sentence, QueryFactory.create(text));
        } catch (QueryParseException e) {
            throw new UnreadableOntologyException(
                    file, e.getLine(), e.getColumn(), "it is no SPARQL query: " + e.getMessage());
        } catch (IOException e) {
            throw new UnreadableOntologyException(file, "it is not in UTF-8, or not yours to read", e);
        }
    }
}
