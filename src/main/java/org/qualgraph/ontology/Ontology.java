package org.qualgraph.ontology;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.qualgraph.model.Sha256;
import org.qualgraph.model.Vocabulary;

/** The classes, properties and concepts of a folder, with what the schema entails of the concepts. Immutable. */
public final class Ontology {
    /** What lies in the folder without being part of the ontology. */
    private static final Set<String> APART = Set.of("shapes.ttl", "rules", "questions");

    private final Graph graph;
    private final String version;

    private Ontology(Graph graph, String version) {
        this.graph = new GraphReadOnly(graph);
        this.version = version;
    }

    /**
     * Reads every Turtle file below a folder, except for {@code shapes.ttl}, {@code rules} and {@code questions}.
     *
     * @throws UnreadableOntologyException where there is none, one is not Turtle, or one holds a blank node
     */
    public static Ontology read(Path folder) {
        var graph = GraphMemFactory.createDefaultGraphSameTerm();
        graph.getPrefixMapping().setNsPrefixes(Terms.PREFIXES);
        files(folder).forEach(file -> GraphUtil.addInto(graph, readNamed(file)));
        if (graph.isEmpty()) {
            throw new UnreadableOntologyException(folder, "it holds no Turtle file with a triple", null);
        }
        Entailment.addTo(graph);
        return new Ontology(graph, version(folder));
    }

    /** Reads the copy that is bundled with the program. */
    public static Ontology bundled() {
        try (var folder = BundledFolder.open("ontology")) {
            return read(folder.path());
        }
    }

    /** The version of the bundled copy, without parsing it. */
    public static String bundledVersion() {
        try (var folder = BundledFolder.open("ontology")) {
            return version(folder.path());
        }
    }

    private static List<Path> files(Path folder) {
        return TurtleFiles.below(folder, ".ttl").stream()
                .filter(file ->
                        !APART.contains(folder.relativize(file).getName(0).toString()))
                .toList();
    }

    /** All triples, those derived among them; it refuses to be changed. */
    public Graph graph() {
        return graph;
    }

    /** The SHA-256 of the names and bytes of its files, in hexadecimal digits. */
    public String version() {
        return version;
    }

    /** Its concepts; reads every triple. */
    public Vocabulary vocabulary() {
        return VocabularyReader.read(graph);
    }

    /** Blank nodes have no name of their own, so that neither a version nor a reload could tell them apart. */
    private static Graph readNamed(Path file) {
        var graph = GraphMemFactory.createDefaultGraphSameTerm();
        TurtleFiles.read(file, graph);
        if (graph.stream().anyMatch(Ontology::hasBlankNode)) {
            throw new UnreadableOntologyException(file, "it holds a blank node; give it an IRI", null);
        }
        return graph;
    }

    private static boolean hasBlankNode(Triple triple) {
        return triple.getSubject().isBlank() || triple.getObject().isBlank();
    }

    private static String version(Path folder) {
        var digest = Sha256.start();
        for (var file : files(folder)) {
            digest.update(folder.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
            digest.update(TurtleFiles.bytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
