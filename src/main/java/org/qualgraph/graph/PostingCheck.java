package org.qualgraph.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.qualgraph.model.Finding;
import org.qualgraph.model.PostingId;
import org.qualgraph.ontology.Terms;

/** Reads every posting back as it was written. Needs a transaction; costs some hundred lookups a posting. */
final class PostingCheck {
    private static final String PART = "postings";
    private static final int SHOWN = 5;

    private final DatasetGraph dataset;
    private final List<String> shown = new ArrayList<>();
    private long read;
    private long broken;

    private PostingCheck(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    static Finding of(DatasetGraph dataset) {
        var check = new PostingCheck(dataset);
        for (var graph : Corpora.graphs(dataset)) {
            check.readAll(graph);
        }
        return check.finding();
    }

    private void readAll(Node graph) {
        var tuples = new Tuples(dataset);
        tuples.subjects(graph, Terms.TYPE, Terms.POSTING_CLASS)
                .forEachRemaining(posting -> read(graph, tuples.node(posting)));
    }

    private void read(Node graph, Node posting) {
        read++;
        var id = PostingId.ofIri(posting.getURI());
        Damage.of(() -> PostingReader.read(id, StoredTriples.of(dataset, graph, posting)))
                .ifPresent(reason -> reject(graph, posting, reason));
    }

    private void reject(Node graph, Node posting, String reason) {
        broken++;
        if (shown.size() < SHOWN) {
            shown.add("<" + posting + "> of " + GraphTerms.corpus(graph) + " (" + reason + ")");
        }
    }

    private Finding finding() {
        return broken == 0
                ? Finding.whole(PART, read + " read back as they were written")
                : Finding.broken(
                        PART,
                        broken + " of " + read + " cannot be read back; load their corpora again: "
                                + String.join(", ", shown) + (broken > SHOWN ? " and others" : ""));
    }
}
