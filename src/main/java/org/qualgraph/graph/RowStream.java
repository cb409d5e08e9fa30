package org.qualgraph.graph;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.engine.binding.Binding;
import org.qualgraph.model.QualGraphException;

/**
 * Hands rows from the thread that computes them, which holds the transaction, to the one that writes them. The computing
 * side is a few pieces ahead at most and waits until the deadline, so that a slow reader holds up neither memory nor the
 * pool for longer.
 */
final class RowStream implements Iterator<Binding> {
    private static final int PIECES_AHEAD = 3;
    private static final long LOOK_UP_MILLIS = 50;

    private final BlockingQueue<Piece> pieces = new ArrayBlockingQueue<>(PIECES_AHEAD);
    private final Deadline deadline;
    private Iterator<Binding> rows = Collections.emptyIterator();
    private boolean ended;

    RowStream(Deadline deadline) {
        this.deadline = deadline;
    }

    /** Hands over rows. */
    void put(List<Binding> rows) {
        put(new Rows(rows));
    }

    /** Says that there are no more rows. */
    void end() {
        put(new End());
    }

    /** Says that the answer cannot be whole. */
    void fail(QualGraphException failure) {
        put(new Failure(failure));
    }

    /** Looks up at times, for the reader may have gone. */
    private void put(Piece piece) {
        try {
            while (!pieces.offer(piece, LOOK_UP_MILLIS, TimeUnit.MILLISECONDS)) {
                deadline.check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            deadline.cancel();
        }
    }

    /**
     * Waits for the next row.
     *
     * @throws QualGraphException where the answer cannot be whole
     */
    @Override
    public boolean hasNext() {
        while (!rows.hasNext() && !ended) {
            switch (take()) {
                case Rows piece -> rows = piece.rows().iterator();
                case End end -> ended = true;
                case Failure failure -> throw failure.exception();
            }
        }
        return rows.hasNext();
    }

    @Override
    public Binding next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more rows");
        }
        return rows.next();
    }

    /** What is there already may be read after the deadline. */
    private Piece take() {
        try {
            var piece = pieces.poll(deadline.remaining(), TimeUnit.NANOSECONDS);
            if (piece == null) {
                throw deadline.exceeded();
            }
            return piece;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw deadline.exceeded();
        }
    }

    private sealed interface Piece {}

    private record Rows(List<Binding> rows) implements Piece {}

    private record End() implements Piece {}

    private record Failure(QualGraphException exception) implements Piece {}
}
