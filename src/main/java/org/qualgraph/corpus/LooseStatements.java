package org.qualgraph.corpus;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Statements without a graph, of which nobody says what belongs together: a posting is all that leads from it through
 * blank nodes, wherever that stands. As many are held as there is room for, and only when it is full are postings given:
 * those that stand in the first half of it as a whole. So a file that fits may have any order; in a longer one what
 * belongs to a posting must stand near it, as it does in a file that was written posting by posting. What comes for a
 * posting after it was given is rejected. Nodes with an IRI are kept for the postings to come, as long as there is room.
 */
final class LooseStatements {
    private static final int MOST_GIVEN = 100_000;
    /** Shares of the room: above the first what is held for postings to come is dropped, above the other all. */
    private static final double ENOUGH_ROOM = 0.75;

    private static final double STILL_FULL = 0.9;
    private static final String ADVICE = "; write what belongs to a posting together, or N-Quads with a graph a page";

    private final StatementJobs jobs;
    private final int mostStatements;
    private final long mostBytes;
    private final StatementGroup held = new StatementGroup();
    private final Set<Node> given = new LinkedHashSet<>();

    /** @param mostBytes what the lines of the statements that are held come to at most */
    LooseStatements(StatementJobs jobs, int mostStatements, long mostBytes) {
        this.jobs = jobs;
        this.mostStatements = mostStatements;
        this.mostBytes = mostBytes;
    }

    void add(Statement statement) {
        if (given.remove(statement.subject())) {
            jobs.reject(
                    statement.line(), "tells more of a posting that was read long before it" + ADVICE, text(statement));
        }
        held.add(statement);
        if (isFull(1)) {
            makeRoom();
        }
    }

    /** At the end of the input. */
    void end() {
        var identity = new JobIdentity(Optional.empty());
        waiting().forEach(job -> jobs.give(job, held, identity));
    }

    /** The postings that are held and have not been given; one that another leads to may be held after it was. */
    private List<Node> waiting() {
        return held.jobs().stream().filter(job -> !given.contains(job)).toList();
    }

    private boolean isFull(double share) {
        return held.count() > share * mostStatements || held.bytes() > share * mostBytes;
    }

    private void makeRoom() {
        long half = held.middleLine();
        var identity = new JobIdentity(Optional.empty());
        var needed = new HashSet<Node>();
        var done = new HashSet<Node>();
        for (var job : waiting()) {
            var belonging = held.belonging(job);
            if (held.lastLine(belonging) > half) {
                needed.addAll(belonging);
            } else {
                give(job, belonging, identity);
                done.addAll(belonging);
            }
        }
        done.stream().filter(node -> !needed.contains(node)).forEach(held::remove);
        dropOthers(half, needed);
        if (isFull(STILL_FULL)) {
            rejectAll();
        }
    }

    private void give(Node job, Set<Node> belonging, JobIdentity identity) {
        if (belonging.stream().allMatch(held::describes)) {
            jobs.give(job, held, identity);
        } else {
            jobs.reject(
                    held.about(job).getFirst().line(),
                    "leads to a node that is not described within " + mostStatements / 2 + " statements" + ADVICE,
                    job.toString());
        }
        given.add(job);
        if (given.size() > MOST_GIVEN) {
            removeFirst(given.iterator());
        }
    }

    /** Drops what belongs to no posting, the oldest first, until there is room enough. */
    private void dropOthers(long half, Set<Node> needed) {
        for (var subject : held.subjects()) {
            if (!isFull(ENOUGH_ROOM) || held.about(subject).getFirst().line() > half) {
                return;
            }
            if (!needed.contains(subject)) {
                held.remove(subject);
            }
        }
    }

    private void rejectAll() {
        for (var job : waiting()) {
            jobs.reject(
                    held.about(job).getFirst().line(),
                    "stands among more than " + mostStatements + " statements that all may belong to it" + ADVICE,
                    job.toString());
        }
        held.subjects().forEach(held::remove);
    }

    private static void removeFirst(Iterator<Node> nodes) {
        nodes.next();
        nodes.remove();
    }

    private static String text(Statement statement) {
        return statement.subject() + " " + statement.predicate() + " " + statement.object();
    }
}
