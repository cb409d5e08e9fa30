package org.qualgraph.http;

import static org.qualgraph.http.JsonObject.object;

import java.util.TreeMap;
import org.qualgraph.query.Figures;

/** Counts as JSON. */
final class FigureFaces {
    private FigureFaces() {}

    static JsonObject figures(Figures figures) {
        var counts = figures.counts();
        var concepts = object();
        new TreeMap<>(counts.concepts()).forEach((type, count) -> concepts.put(JsonObject.word(type), count));
        var imports = object();
        new TreeMap<>(counts.imports()).forEach(imports::put);
        var postings = object();
        new TreeMap<>(counts.postings()).forEach(postings::put);
        return object().put("concepts", concepts)
                .put("imports", imports)
                .put("postings", postings)
                .put("duplicates", counts.duplicates())
                .put("requirements", counts.requirements())
                .put("mentions", counts.mentions())
                .put("triples", counts.triples())
                .put("generation", figures.generation())
                .put("ontologyVersion", figures.ontologyVersion());
    }
}
