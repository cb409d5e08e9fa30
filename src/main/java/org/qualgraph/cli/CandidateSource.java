package org.qualgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.qualgraph.corpus.Outcome;
import org.qualgraph.corpus.ReadOptions;
import org.qualgraph.graph.GraphStore;
import org.qualgraph.model.Posting;
import org.qualgraph.model.PostingId;

/**
 * The postings that candidates are gathered from: a corpus of the home, or files as they lie there. Each posting comes with
 * what names it for a reader.
 */
final class CandidateSource {
    private CandidateSource() {}

    /** Whether files are meant: standard input, a pattern, or something that is there. */
    static boolean isPath(String corpus) {
        return corpus.equals("-")
                || corpus.indexOf('/') >= 0
                || corpus.indexOf('*') >= 0
                || Files.exists(Path.of(corpus));
    }

    /** Reads files; what cannot be used is told of. */
    static void readPath(
            String path, ReadOptions options, BiConsumer<Posting, String> sink, Consumer<Outcome.Reject> rejects) {
        new LoadSource(List.of(path)).read(options, outcome -> {
            switch (outcome) {
                case Outcome.Read read -> sink.accept(read.posting(), Outcome.place(read.source()));
                case Outcome.Reject reject -> rejects.accept(reject);
            }
        });
    }

    /** Reads a corpus of a home; of postings that say nearly the same, the first by identifier alone. */
    static void readCorpus(GraphStore store, String corpus, BiConsumer<Posting, String> sink) {
        var originals = new HashSet<PostingId>();
        for (var id : store.postings(corpus)) {
            store.posting(id)
                    .filter(stored -> originals.add(stored.duplicateOf().orElse(stored.id())))
                    .ifPresent(stored -> sink.accept(
                            stored.extraction().posting(), stored.id().value()));
        }
    }
}
