package org.qualgraph.corpus;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qualgraph.model.Posting;

/** What comes out of a reading, for tests. */
record Outcomes(List<Outcome> all) {

    static Outcomes of(String file, String content) {
        return of(file, content.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULTS);
    }

    static Outcomes of(String file, String content, ReadOptions options) {
        return of(file, content.getBytes(StandardCharsets.UTF_8), options);
    }

    static Outcomes of(String file, byte[] content, ReadOptions options) {
        var outcomes = new ArrayList<Outcome>();
        Corpora.read(new ByteArrayInputStream(content), file, options, outcomes::add);
        return new Outcomes(List.copyOf(outcomes));
    }

    static Outcomes of(Path path, ReadOptions options) {
        var outcomes = new ArrayList<Outcome>();
        Corpora.read(path, options, outcomes::add);
        return new Outcomes(List.copyOf(outcomes));
    }

    List<Posting> postings() {
        return all.stream()
                .flatMap(outcome -> outcome instanceof Outcome.Read read ? Stream.of(read.posting()) : Stream.empty())
                .toList();
    }

    /** The one posting there is. */
    Posting posting() {
        if (all.size() != 1 || postings().size() != 1) {
            throw new AssertionError("Not one posting: " + all);
        }
        return postings().getFirst();
    }

    /** Each reject as its place and reason, in order. */
    List<String> rejects() {
        return all.stream()
                .flatMap(outcome -> outcome instanceof Outcome.Reject reject
                        ? Stream.of(reject.place() + " " + reject.reason())
                        : Stream.empty())
                .toList();
    }
}
