package org.qualgraph.cli;

import java.util.Optional;
import java.util.function.Supplier;
import org.qualgraph.index.posting.PostingIndex;

/** The index of postings, opened when it is asked for first: most commands never do. Thread-safe. */
final class LazyPostings implements Supplier<PostingIndex>, AutoCloseable {
    private final Supplier<PostingIndex> opening;
    private Optional<PostingIndex> opened = Optional.empty();

    LazyPostings(Supplier<PostingIndex> opening) {
        this.opening = opening;
    }

    @Override
    public synchronized PostingIndex get() {
        if (opened.isEmpty()) {
            opened = Optional.of(opening.get());
        }
        return opened.get();
    }

    @Override
    public synchronized void close() {
        opened.ifPresent(PostingIndex::close);
        opened = Optional.empty();
    }
}
