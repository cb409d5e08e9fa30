package org.qualgraph.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;

/** Reads Turtle and lists the files of an ontology's folder. */
final class TurtleFiles {
    private TurtleFiles() {}

    /** The files below a folder with this ending, in the order of their names. */
    static List<Path> below(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName() != null
                            && file.getFileName().toString().endsWith(ending)
                            && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UnreadableOntologyException(folder, "there is no such folder, or it is not yours to read", e);
        }
    }

    /** Adds the triples of a file to a graph; what Jena only warns of is refused too. */
    static void read(Path file, Graph graph) {
        try {
            parse(file, Files.readString(file), graph);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** The triples of a text that is to stand in a file. */
    static Graph parse(Path file, String text) {
        var graph = GraphMemFactory.createDefaultGraphSameTerm();
        parse(file, text, graph);
        return graph;
    }

    private static void parse(Path file, String text, Graph graph) {
        RDFParser.fromString(text, Lang.TURTLE)
                .base(Terms.BASE)
                .checking(true)
                .errorHandler(new Refusal(file))
                .parse(new Adding(graph));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static UnreadableOntologyException unreadable(Path file, IOException e) {
        return new UnreadableOntologyException(file, "it is missing, not in UTF-8, or not yours to read", e);
    }

    private static final class Adding extends StreamRDFBase {
        private final Graph graph;

        Adding(Graph graph) {
            this.graph = graph;
        }

        @Override
        public void triple(Triple triple) {
            graph.add(triple);
        }
    }

    private record Refusal(Path file) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new UnreadableOntologyException(file, line, column, message);
        }
    }
}
