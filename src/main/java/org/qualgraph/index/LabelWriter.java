package org.qualgraph.index;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.Directory;
import org.qualgraph.model.Vocabulary;

/** Writes the labels of a vocabulary into an empty directory, as one segment and one commit. */
final class LabelWriter {
    /** Under this key the commit carries the version of the vocabulary and of the form of the index. */
    static final String VERSION = "version";

    /** Changes with every change of fields or forms, so that an index of an older program is built anew. */
    private static final String FORM = "2";

    private static final double BUFFER_IN_MEGABYTES = 128;

    private LabelWriter() {}

    static void write(Directory directory, Vocabulary vocabulary, String version) throws IOException {
        // Merging neighbours only keeps the order of documents, in which the best known names come first.
        var config = new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER_IN_MEGABYTES)
                .setUseCompoundFile(false)
                .setMergePolicy(new LogDocMergePolicy());
        try (var writer = new IndexWriter(directory, config)) {
            for (var document : LabelDocuments.of(vocabulary)) {
                writer.addDocument(document);
            }
            if (writer.getDocStats().numDocs == 0) {
                // An index without a document has no segment to read.
                writer.addDocument(new Document());
            }
            writer.forceMerge(1);
            writer.setLiveCommitData(Map.of(VERSION, stamp(version)).entrySet());
            writer.commit();
        }
    }

    /** What the commit of an index of this version carries. */
    static String stamp(String version) {
        return FORM + "/" + version;
    }
}
