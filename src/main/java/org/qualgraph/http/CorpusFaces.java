package org.qualgraph.http;

import static org.qualgraph.http.JsonObject.object;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qualgraph.model.CorpusDetails;
import org.qualgraph.model.CorpusSummary;

/** Corpora as JSON. */
final class CorpusFaces {
    private CorpusFaces() {}

    static JsonObject corpora(List<CorpusSummary> corpora) {
        return object().list("corpora", corpora, CorpusFaces::summary);
    }

    static JsonObject details(CorpusDetails details) {
        return summary(details.summary())
                .put("bytes", details.bytes())
                .put("firstPosted", details.firstPosted().map(LocalDate::toString))
                .put("lastPosted", details.lastPosted().map(LocalDate::toString))
                .put("files", details.files())
                .list(
                        "largestFiles",
                        details.largestFiles(),
                        file -> object().put("file", file.file()).put("postings", file.postings()))
                .list("skills", details.skills(), CorpusFaces::concept)
                .list("employers", details.employers(), CorpusFaces::concept);
    }

    private static JsonObject summary(CorpusSummary corpus) {
        return object().put("name", corpus.name())
                .put("postings", corpus.postings())
                .put("requirements", corpus.requirements())
                .put("statements", corpus.statements())
                .put("firstLoad", corpus.firstLoad().map(Instant::toString))
                .put("lastLoad", corpus.lastLoad().map(Instant::toString))
                .put("extractor", corpus.extractor());
    }

    private static JsonObject concept(CorpusDetails.ConceptCount concept) {
        return object().put("id", concept.id().value())
                .put("label", concept.label())
                .put("postings", concept.postings());
    }
}
