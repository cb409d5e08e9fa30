package org.qualgraph.corpus;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;

/**
 * N-Quads and N-Triples with job postings of schema.org. In N-Quads, as Web Data Commons publishes them, a graph is a
 * page and its statements stand together: a page is held until the next begins, and one that is too long is rejected as
 * a whole. Statements without a graph belong together as {@link LooseStatements} says. A broken line costs only itself.
 */
final class QuadsReader implements PostingReader {
    private static final int MOST_STATEMENTS_A_PAGE = 50_000;
    private static final int MOST_LOOSE_STATEMENTS = 200_000;
    private static final int LOOSE_ENTRIES = 4;

    private final int mostLoose;

    QuadsReader() {
        this(MOST_LOOSE_STATEMENTS);
    }

    /** @param mostLoose how many statements without a graph to hold */
    QuadsReader(int mostLoose) {
        this.mostLoose = mostLoose;
    }

    @Override
    public void read(Input input, ReadOptions options, Consumer<Outcome> sink) throws IOException {
        var jobs = new StatementJobs(input, new ColumnMapping(options), sink);
        var loose = new LooseStatements(jobs, mostLoose, (long) LOOSE_ENTRIES * options.entryLimit());
        var pass = new Pass(jobs, loose, options.entryLimit());
        var lines = new Lines(input.stream(), options.entryLimit());
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            pass.take(line.get());
        }
        pass.end();
    }

    /** One way through a file. */
    private static final class Pass {
        private final StatementParser parser = new StatementParser();
        private final StatementJobs jobs;
        private final LooseStatements loose;
        private final int limit;
        private Optional<Node> page = Optional.empty();
        private StatementGroup statements = new StatementGroup();
        private boolean tooLong;

        Pass(StatementJobs jobs, LooseStatements loose, int limit) {
            this.jobs = jobs;
            this.loose = loose;
            this.limit = limit;
        }

        void take(Lines.Line line) {
            try {
                if (line.overlong()) {
                    throw UnreadablePostingException.overlong(limit);
                }
                parser.parse(line).ifPresent(this::take);
            } catch (UnreadablePostingException e) {
                jobs.reject(line.number(), e.reason(), Input.excerpt(line.bytes()));
            }
        }

        private void take(Statement statement) {
            if (statement.graph().isEmpty()) {
                loose.add(statement);
                return;
            }
            if (!statement.graph().equals(page)) {
                endPage();
                page = statement.graph();
            }
            if (!tooLong) {
                add(statement);
            }
        }

        private void add(Statement statement) {
            statements.add(statement);
            tooLong = statements.count() > MOST_STATEMENTS_A_PAGE || statements.bytes() > limit;
            if (tooLong) {
                jobs.reject(
                        statements.firstLine(),
                        "begins a page of more than "
                                + (statements.bytes() > limit
                                        ? limit + " bytes"
                                        : MOST_STATEMENTS_A_PAGE + " statements"),
                        page.map(Node::toString).orElse(""));
                statements = new StatementGroup();
            }
        }

        private void endPage() {
            jobs.give(statements, page);
            statements = new StatementGroup();
            tooLong = false;
        }

        void end() {
            endPage();
            loose.end();
            jobs.end();
        }
    }
}
