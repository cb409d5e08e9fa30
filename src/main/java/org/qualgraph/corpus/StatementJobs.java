package org.qualgraph.corpus;

import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.qualgraph.model.Posting;

/** Gives the job postings that statements describe to a sink, with the line of their first statement as the entry. */
final class StatementJobs {
    private final Input input;
    private final ColumnMapping mapping;
    private final Consumer<Outcome> sink;
    private boolean given;

    StatementJobs(Input input, ColumnMapping mapping, Consumer<Outcome> sink) {
        this.input = input;
        this.mapping = mapping;
        this.sink = sink;
    }

    /** Gives all the postings of a page, or of what has none. */
    void give(StatementGroup statements, Optional<Node> page) {
        var identity = new JobIdentity(page);
        statements.jobs().forEach(job -> give(job, statements, identity));
    }

    void give(Node job, StatementGroup statements, JobIdentity identity) {
        given = true;
        sink.accept(outcome(job, statements, identity));
    }

    void reject(long line, String reason, String excerpt) {
        given = true;
        sink.accept(new Outcome.Reject(input.entry(line), reason, excerpt));
    }

    /** At the end of the input. */
    void end() {
        if (!given) {
            reject(1, "holds no postings", "");
        }
    }

    private Outcome outcome(Node job, StatementGroup statements, JobIdentity identity) {
        Posting.Source source = input.entry(statements.about(job).getFirst().line());
        try {
            var columns = JsonColumns.of(JobObject.of(job, statements));
            return mapping.outcome(source, identity.identified(job, columns), ReadableText::of);
        } catch (UnreadablePostingException e) {
            return new Outcome.Reject(source, e.reason(), job.toString());
        }
    }
}
