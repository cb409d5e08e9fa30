package org.qualgraph.ontology.taxonomy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.qualgraph.ontology.OfflineContexts;

/**
 * Reads a file in whatever syntax of RDF, told by its name or else by its content.
 *
 * <p>All but JSON-LD are read as a stream. Nothing is fetched: a JSON-LD context that stands elsewhere is refused, what
 * {@code owl:imports} names is not looked at, and an entity of XML is either in the file or nothing.
 */
final class RdfFile {
    /** Relative IRIs are resolved against this, so that they can be told; no host can have this name (RFC 2606). */
    static final String RELATIVE = "http://relative.invalid/";

    /** JSON-LD is held in memory whole, some twenty times its size. */
    private static final int LARGEST_JSON = 40 << 20;

    private static final int HEAD = 4096;
    private static final Pattern XML = Pattern.compile("(?s)\\s*<(?:\\?xml|!|RDF|\\w+:RDF).*22-rdf-syntax-ns#.*");
    private static final Pattern JSON = Pattern.compile("(?s)\\s*[{\\[].*\"@.*");
    private static final Pattern TURTLE =
            Pattern.compile("(?si)(?!<[?!])(.*\n)?\\s*(@?prefix\\s|@?base\\s|<\\w+:[^<>\\s]+>\\s+<).*");

    private RdfFile() {}

    /** The syntax of a file, where it is RDF. That it is called XML tells nothing. */
    static Optional<Lang> syntax(SourceFile file) {
        return Optional.of(file.name())
                .filter(name -> !name.endsWith(".xml"))
                .map(RDFLanguages::filenameToLang)
                .filter(syntax -> RDFLanguages.isTriples(syntax) || RDFLanguages.isQuads(syntax))
                .or(() -> ofContent(file));
    }

    private static Optional<Lang> ofContent(SourceFile file) {
        var head = new AtomicReference<>("");
        file.read(content -> head.set(new String(content.readNBytes(HEAD), StandardCharsets.UTF_8)));
        var text = head.get().replace("\uFEFF", "");
        if (XML.matcher(text).matches()) {
            return Optional.of(Lang.RDFXML);
        }
        if (JSON.matcher(text).matches()) {
            return Optional.of(Lang.JSONLD);
        }
        return TURTLE.matcher(text).matches() ? Optional.of(Lang.TRIG) : Optional.empty();
    }

    /**
     * Gives the statements of a file to a sink.
     *
     * @throws UnreadableTaxonomyException where it cannot be read to its end
     */
    static void read(SourceFile file, Lang syntax, StreamRDF sink) {
        file.read(content -> {
            try {
                RDFParser.source(syntax.equals(Lang.JSONLD) ? whole(content) : content)
                        .lang(syntax)
                        .base(RELATIVE)
                        .checking(false)
                        .set(LangJSONLD11.JSONLD_OPTIONS, OfflineContexts.options())
                        .errorHandler(new Refusal(file))
                        .parse(sink);
            } catch (UnreadableTaxonomyException | UncheckedIOException e) {
                throw e;
            } catch (RuntimeException e) {
                // What a parser throws at broken input is not always its own kind of exception
                throw UnreadableTaxonomyException.broken(file.place(), String.valueOf(e.getMessage()), e);
            } catch (StackOverflowError e) {
                throw UnreadableTaxonomyException.broken(file.place(), "it is nested too deeply", e);
            }
        });
    }

    private static InputStream whole(InputStream content) throws IOException {
        var bytes = content.readNBytes(LARGEST_JSON + 1);
        if (bytes.length > LARGEST_JSON) {
            throw new IOException("JSON-LD of more than " + (LARGEST_JSON >> 20)
                    + " MB is too much to hold in memory; give it as N-Triples or Turtle");
        }
        return new ByteArrayInputStream(bytes);
    }

    /** What Jena only warns of is judged where statements are used. */
    private record Refusal(SourceFile file) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {}

        @Override
        public void error(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw UnreadableTaxonomyException.broken(file.at(Math.max(line, 0)), message, null);
        }
    }
}
