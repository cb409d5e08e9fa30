package org.qualgraph.ontology.taxonomy;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** A taxonomy that was read, with what was said of it on the way. */
record Read(Taxonomy taxonomy, List<String> rejects) {
    static Read of(BiFunction<String, Consumer<Reject>, Taxonomy> reading) {
        var rejects = new ArrayList<String>();
        var taxonomy = reading.apply("test", reject -> rejects.add(reject.toString()));
        return new Read(taxonomy, rejects);
    }

    /** What is said of the subjects with this end of an IRI, as {@code property value}, by their ends too, sorted. */
    List<String> of(String subject) {
        return List.copyOf(taxonomy.triples().stream()
                .filter(triple -> triple.getSubject().getURI().matches(".*[/#]" + Pattern.quote(subject)))
                .map(triple -> end(triple.getPredicate()) + " " + end(triple.getObject()))
                .collect(toCollection(TreeSet::new)));
    }

    private static String end(Node node) {
        if (node.isLiteral()) {
            var language = node.getLiteralLanguage();
            return node.getLiteralLexicalForm() + (language.isEmpty() ? "" : "@" + language);
        }
        return node.getURI().replaceFirst(".*[/#](?=[^/#]+$)", "");
    }
}
