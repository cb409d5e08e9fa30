package org.qualgraph.index.posting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.qualgraph.model.HeldPostings;
import org.qualgraph.model.PostingId;

/**
 * Brings an index to what is held.
 *
 * <p>Idea: a posting's document has a term of its identifier and the fingerprint of its content. Where that term is, the
 * document is marked; else the posting is written in the place of what has its identifier. What was not marked at the end
 * is deleted. So it does not matter what was lost before, or written twice. Cost: one look for a term a posting held, and
 * the reading and indexing of those that differ; memory holds a bit a document and what Lucene buffers, {@link
 * #BUFFER_MEGABYTES}.
 */
final class IndexUpdate {
    /** Another number for another way to index. */
    static final String SCHEMA = "4";

    static final String STATE_KEY = "state";
    static final String SCHEMA_KEY = "schema";

    private static final double BUFFER_MEGABYTES = 32;

    /** So many written postings are kept, whatever happens to the rest. */
    private static final int KEPT = 20_000;

    private static final String UNFINISHED = "";

    private final IndexWriter writer;
    private final HeldPostings held;
    private long written;

    private IndexUpdate(IndexWriter writer, HeldPostings held) {
        this.writer = writer;
        this.held = held;
    }

    /** Updates the index in a directory, or writes one where there is none. */
    static void run(Directory directory, HeldPostings held) throws IOException {
        // What an update that failed has written must not pass for the state before
        var config = new IndexWriterConfig(new KeywordAnalyzer())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
        try (var writer = new IndexWriter(directory, config)) {
            new IndexUpdate(writer, held).run();
        }
    }

    private void run() throws IOException {
        try (var reader = DirectoryReader.open(writer)) {
            var versions = new IndexedVersions(reader);
            held.forEach((id, fingerprint) -> take(versions, id, fingerprint));
            versions.forEachUnmarked(this::delete);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        commit(held.state());
    }

    private void take(IndexedVersions versions, PostingId id, String fingerprint) {
        try {
            if (!versions.mark(PostingDocument.version(id, fingerprint))) {
                writer.updateDocument(
                        new Term(PostingFields.ID, id.value()), PostingDocument.of(held.posting(id), fingerprint));
                versions.markId(id);
                written++;
                if (written % KEPT == 0) {
                    commit(UNFINISHED);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String id) throws IOException {
        writer.deleteDocuments(new Term(PostingFields.ID, id));
    }

    private void commit(String state) throws IOException {
        writer.setLiveCommitData(Map.of(STATE_KEY, state, SCHEMA_KEY, SCHEMA).entrySet());
        writer.commit();
    }
}
