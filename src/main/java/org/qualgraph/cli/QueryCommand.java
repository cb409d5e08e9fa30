package org.qualgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qualgraph.model.Fault;
import org.qualgraph.model.QualGraphException;
import org.qualgraph.model.SparqlRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a SPARQL query. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {
            "Answer a SPARQL query; the usual prefixes need no declaration.",
            "In it, (?concept ?score ?label ?match) qg:lookup (\"text\" 10) finds concepts by name as lookup does, 10 at"
                    + " most; \"skill\" or a concept scheme in the list says which may answer.",
            "(?concept ?score ?reason ?text ?postings ?weight) qg:related (skill:docker 20 \"skill\") finds what is"
                    + " related to one or more concepts as related does, one row a reason; (?concept ?score) gives one row"
                    + " a concept.",
        },
        footer = {
            "",
            "Examples:",
            "  qualgraph query question.rq",
            "  echo 'SELECT ?s { ?s a qg:Venue } LIMIT 5' | qualgraph query - --format csv",
            "  echo 'SELECT * { (?concept ?score) qg:lookup (\"pytorh\" 3 \"skill\") }' | qualgraph query -",
            "  echo 'SELECT * { (?concept ?score) qg:related (skill:docker skill:linux 5) }' | qualgraph query -",
        })
final class QueryCommand implements Callable<Integer> {
    private static final Map<String, List<String>> MEDIA_TYPES = Map.of(
            "json", List.of("application/sparql-results+json", "application/ld+json"),
            "xml", List.of("application/sparql-results+xml", "application/rdf+xml"),
            "csv", List.of("text/csv"),
            "tsv", List.of("text/tab-separated-values"),
            "ttl", List.of("text/turtle"),
            "nt", List.of("application/n-triples"));

    @Mixin
    private HomeFolder home = new HomeFolder();

    @Parameters(paramLabel = "FILE", description = "The query; - for standard input.")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json, xml, csv, tsv for rows; ttl, nt, json, xml for graphs (default: tsv or ttl).")
    private @Nullable String format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var query = read();
        try (var opened = Home.open(home.path());
                var asked = opened.ask();
                var answer = asked.useCases().askSparql().answer(SparqlRequest.of(query))) {
            answer.write(mediaType(answer.mediaTypes()), System.out);
            System.out.flush();
        }
        return 0;
    }

    private String read() {
        try {
            return file.equals("-")
                    ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                    : Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new QualGraphException(Fault.INVALID_INPUT, "The query in " + file + " cannot be read", e);
        }
    }

    private String mediaType(List<String> offered) {
        var name = format;
        var wanted = name == null ? List.of("text/tab-separated-values", "text/turtle") : MEDIA_TYPES.get(name);
        return offered.stream()
                .filter(type -> wanted != null && wanted.contains(type))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "This query can be answered as " + String.join(", ", offered)));
    }
}
