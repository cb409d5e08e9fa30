package org.qualgraph.graph;

import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.tdb2.store.NodeId;

/** What postings are counted by, of one that repeats no other. */
record CountedPosting(NodeId corpus, Optional<NodeId> role, Optional<NodeId> organization) {

    /** Gives the counts that it adds one to, whatever it asks for. */
    void forEachTotal(Consumer<CountCell> sink) {
        sink.accept(CountCell.of(corpus));
        role.map(CountCell::of).ifPresent(sink);
        organization.map(CountCell::of).ifPresent(sink);
    }

    /** Gives the count that it adds one to as it asks for a concept by a shortcut. */
    CountCell asking(NodeId shortcut, NodeId concept) {
        return new CountCell(corpus, concept, shortcut);
    }

    /** Gives the counts that it adds one to as it asks for a concept, in one way or more. */
    void forEachCount(NodeId concept, CountedKind kind, Consumer<CountCell> sink) {
        sink.accept(CountCell.of(concept));
        switch (kind) {
            case SKILL -> role.ifPresent(of -> sink.accept(CountCell.of(of, concept)));
            case VENUE -> organization.ifPresent(of -> sink.accept(CountCell.of(of, concept)));
            case OTHER -> {}
        }
    }
}
