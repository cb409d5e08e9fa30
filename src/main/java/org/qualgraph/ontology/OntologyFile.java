package org.qualgraph.ontology;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Quad;

/**
 * An ontology as it was released: a folder of Turtle files, or one file in any syntax of RDF, perhaps compressed. Of
 * quads those of the ontology's graph are taken. It is held in memory, some 20 MB for 10,000 concepts, and nothing is
 * fetched for it.
 */
final class OntologyFile {
    private OntologyFile() {}

    /**
     * Reads what a folder or file states.
     *
     * @throws UnreadableOntologyException where it is missing, broken, or states nothing
     */
    static Graph read(Path path) {
        if (Files.isDirectory(path)) {
            return Ontology.read(path).graph();
        }
        var syntax = Optional.ofNullable(RDFLanguages.filenameToLang(path.toString()))
                .orElseThrow(() -> new UnreadableOntologyException(
                        path, "it is no folder, and its name ends in no syntax of RDF, such as .ttl or .nt.gz", null));
        var graph = GraphMemFactory.createDefaultGraphSameTerm();
        try (var content = content(path)) {
            parse(path, syntax, content, graph);
        } catch (IOException e) {
            throw new UnreadableOntologyException(path, "it is missing, broken, or not yours to read", e);
        }
        if (graph.isEmpty()) {
            throw new UnreadableOntologyException(path, "it holds no statement of an ontology", null);
        }
        return graph;
    }

    private static InputStream content(Path path) throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(path));
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    private static void parse(Path path, Lang syntax, InputStream content, Graph graph) {
        try {
            RDFParser.source(content)
                    .lang(syntax)
                    .base(Terms.BASE)
                    .set(LangJSONLD11.JSONLD_OPTIONS, OfflineContexts.options())
                    .errorHandler(new Refusal(path))
                    .parse(new Adding(graph));
        } catch (JenaException e) {
            throw new UnreadableOntologyException(path, String.valueOf(e.getMessage()), e);
        } catch (StackOverflowError e) {
            throw new UnreadableOntologyException(path, "it is nested too deeply", e);
        }
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

        @Override
        public void quad(Quad quad) {
            if (quad.isDefaultGraph() || quad.getGraph().equals(Terms.ONTOLOGY_GRAPH)) {
                graph.add(quad.asTriple());
            }
        }
    }

    /** What is only warned of may differ between releases, too. */
    private record Refusal(Path file) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {}

        @Override
        public void error(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw line < 0
                    ? new UnreadableOntologyException(file, message, null)
                    : new UnreadableOntologyException(file, line, column, message);
        }
    }
}
