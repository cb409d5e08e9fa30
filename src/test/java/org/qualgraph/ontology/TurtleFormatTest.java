package org.qualgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualgraph.ontology.RepositoryOntology.FOLDER;

import de.atextor.turtle.formatter.FormattingStyle;
import de.atextor.turtle.formatter.TurtleFormatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.PrefixMapping;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Turtle is laid out by one rule: subjects by name, the type and what people read first.
 *
 * <p>{@code mvn test -Dtest=TurtleFormatTest -Dqualgraph.turtle=write} lays out every file.
 */
final class TurtleFormatTest {
    private static final boolean WRITE = "write".equals(System.getProperty("qualgraph.turtle"));
    private static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
            .setNsPrefixes(Terms.PREFIXES)
            .setNsPrefix("sh", "http://www.w3.org/ns/shacl#");
    private static final List<Property> ORDER = Stream.of(
                    "rdf:type",
                    "skos:prefLabel",
                    "skos:altLabel",
                    "skos:hiddenLabel",
                    "rdfs:label",
                    "dcterms:title",
                    "skos:definition",
                    "skos:scopeNote",
                    "sh:name",
                    "sh:targetClass",
                    "sh:path")
            .map(name -> ResourceFactory.createProperty(PREFIXES.expandPrefix(name)))
            .toList();
    private static final FormattingStyle STYLE = FormattingStyle.builder()
            .knownPrefixes(Set.of())
            .predicateOrder(ORDER)
            .firstPredicateInNewLine(true)
            .build();

    static List<Path> files() {
        return TurtleFiles.below(FOLDER, ".ttl");
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsLaidOutByTheRule(Path file) throws IOException {
        var written = Files.readString(file);
        var formatted = format(written);
        if (WRITE && graph(formatted).isIsomorphicWith(graph(written))) {
            Files.writeString(file, formatted);
        }

        assertThat(Files.readString(file)).isEqualTo(formatted);
    }

    static String format(String turtle) {
        return new TurtleFormatter(STYLE)
                        .apply(ModelFactory.createModelForGraph(graph(turtle)))
                        .strip()
                + "\n";
    }

    private static Graph graph(String turtle) {
        return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    }
}
