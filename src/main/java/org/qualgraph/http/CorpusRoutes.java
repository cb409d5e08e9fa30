package org.qualgraph.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualgraph.query.LoadCorpus;

/** Corpora of postings, which whoever has the token can load. */
final class CorpusRoutes {
    static final List<Route> ROUTES = List.of(Route.post(CorpusRoutes.PREFIX + "{name}", CorpusRoutes::load));

    /** Where bodies are read as they come, and not ahead of their requests. */
    static final String PREFIX = "/corpus/";

    /** The endings of the names that files of a media type have; what is of another type is known by its content. */
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("text/plain", ".txt"),
            Map.entry("text/markdown", ".md"),
            Map.entry("text/html", ".html"),
            Map.entry("application/xhtml+xml", ".xhtml"),
            Map.entry("application/json", ".json"),
            Map.entry("application/ld+json", ".jsonld"),
            Map.entry("application/x-ndjson", ".jsonl"),
            Map.entry("application/ndjson", ".jsonl"),
            Map.entry("application/jsonl", ".jsonl"),
            Map.entry("application/x-jsonlines", ".jsonl"),
            Map.entry("text/csv", ".csv"),
            Map.entry("text/tab-separated-values", ".tsv"),
            Map.entry("application/n-quads", ".nq"),
            Map.entry("application/n-triples", ".nt"));

    private CorpusRoutes() {}

    private static void load(Exchange exchange) {
        var loadCorpus = exchange.writing().loadCorpus();
        exchange.choose(List.of(Exchange.JSON));
        var body = exchange.streamedBody();
        var report = loadCorpus.load(source(exchange, body));
        body.failure().ifPresent(problem -> {
            throw new ProblemException(LoadFaces.unfinished(problem, report));
        });
        exchange.send(() -> LoadFaces.report(report));
    }

    private static LoadCorpus.Source source(Exchange exchange, StreamedBody body) {
        var query = exchange.query();
        return new LoadCorpus.Source(
                exchange.path("name"), name(body.mediaType()), query.one("format"), query.all("map"), body);
    }

    /** Places in the report begin with it. */
    private static String name(String mediaType) {
        return "body" + Optional.ofNullable(ENDINGS.get(mediaType)).orElse("");
    }
}
