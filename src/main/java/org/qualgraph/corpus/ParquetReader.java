package org.qualgraph.corpus;

import dev.hardwood.HardwoodContext;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Rows of a Parquet file, one a posting, the groups and lists in them as in JSON. Only the columns that hold a field are
 * read. The format begins at its end, so the file is read where it lies; a stream is copied to a temporary file. Behind
 * broken bytes nothing can be told apart, so there reading of the file stops.
 */
final class ParquetReader implements PostingReader {
    /** The largest stream to copy, in bytes. */
    private static final long LARGEST_COPY = 20_000_000_000L;
    /** Reading is far faster than what is done with the postings. */
    private static final int THREADS = 1;

    /** Would tell at the level of information which way it decodes; held so that it stays off. */
    private static final Logger LIBRARY = Logger.getLogger("dev.hardwood");

    ParquetReader() {
        LIBRARY.setLevel(Level.WARNING);
    }

    @Override
    public void read(Input input, ReadOptions options, Consumer<Outcome> sink) throws IOException {
        var mapping = new ColumnMapping(options);
        try (var file = ChannelFile.open(input, LARGEST_COPY);
                var context = HardwoodContext.create(THREADS);
                var rows = ParquetRows.open(file, context, mapping)) {
            new Pass(input, rows, mapping, options.entryLimit(), sink).read(new Progress(input, file.length()));
        }
    }

    /**
     * Moves the stream of a file that is read in place along with the rows, so that who counts its bytes counts on; the
     * bytes of the stream themselves are hardly read.
     */
    private static final class Progress {
        private static final long STEP = 1 << 20;

        private final Input input;
        private final long length;
        private long reached;

        Progress(Input input, long length) {
            this.input = input;
            this.length = input.path().isPresent() ? length : 0;
        }

        void reach(long rows, long total) throws IOException {
            long target = rows >= total ? length : (long) (length * (double) rows / total);
            if (target - reached > STEP || target == length && reached < length) {
                input.stream().skipNBytes(target - reached - 1);
                reached = input.stream().read() < 0 ? length : target;
            }
        }
    }

    /** One way through a file. */
    private static final class Pass {
        private final Input input;
        private final ParquetRows rows;
        private final ColumnMapping mapping;
        private final int limit;
        private final Consumer<Outcome> sink;
        private long entry;

        Pass(Input input, ParquetRows rows, ColumnMapping mapping, int limit, Consumer<Outcome> sink) {
            this.input = input;
            this.rows = rows;
            this.mapping = mapping;
            this.limit = limit;
            this.sink = sink;
        }

        void read(Progress progress) throws IOException {
            for (int count = next(); count > 0; count = next()) {
                for (int row = 0; row < count; row++) {
                    entry++;
                    sink.accept(outcome(row));
                }
                progress.reach(entry, rows.total());
            }
        }

        private Outcome outcome(int row) {
            var source = input.entry(entry);
            try {
                return mapping.outcome(source, JsonColumns.of(rows.row(row, limit)), ReadableText::of);
            } catch (UnreadablePostingException e) {
                return new Outcome.Reject(source, e.reason(), "");
            }
        }

        /** How many rows could be read next; 0 at the end, and where the rest cannot be read, which is rejected. */
        private int next() {
            try {
                int count = rows.next();
                return count > 0 ? count : end();
            } catch (UnreadablePostingException e) {
                return stop(e.reason() + "; from here on the file is not read");
            }
        }

        private int end() {
            if (entry == rows.total() && entry > 0) {
                return 0;
            }
            return stop(
                    rows.total() == 0 ? "holds no postings" : "ends here, and should have " + rows.total() + " rows");
        }

        private int stop(String reason) {
            sink.accept(Outcome.Reject.fromHere(input.entry(entry + 1), reason));
            return 0;
        }
    }
}
