package org.qualgraph.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;

/** Writes labels into an empty directory, as one segment and one commit. */
final class LabelWriter {
    /** Under this key the commit carries the version of the parts and of the form of the index. */
    static final String VERSION = "version";

    /** Changes with every change of fields or forms, so that an index of an older program is built anew. */
    private static final String FORM = "8";

    private static final double BUFFER_IN_MEGABYTES = 128;

    private static final int BATCH = 4096;

    private LabelWriter() {}

    /** Indexes parts, one behind the other. */
    static void write(Directory directory, List<LabelPart> parts) throws IOException {
        write(directory, parts, (writer, deletions) -> {
            for (var part : parts) {
                add(part.inOrder(), writer, deletions);
            }
        });
    }

    /** Takes names apart on all processors, a batch at a time, and adds them in their order. */
    private static void add(List<LabelPart.Name> names, IndexWriter writer, DeletionTable.Builder deletions)
            throws IOException {
        for (var start = 0; start < names.size(); start += BATCH) {
            var batch = names.subList(start, Math.min(names.size(), start + BATCH));
            for (var label : batch.parallelStream().map(LabelDocument::of).toList()) {
                writer.addDocument(label.document());
                deletions.add(label.deletions());
            }
        }
    }

    /**
     * Joins indexes, one a part, in their order.
     *
     * @throws IOException where one of them is broken too
     */
    static void join(Directory directory, List<LabelPart> parts, List<Directory> indexes) throws IOException {
        write(directory, parts, (writer, deletions) -> {
            writer.addIndexes(indexes.toArray(Directory[]::new));
            for (var index : indexes) {
                try (var table = DeletionTable.open(index, DeletionTable.LABELS)) {
                    deletions.add(table);
                }
            }
        });
    }

    private static void write(Directory directory, List<LabelPart> parts, Content content) throws IOException {
        // Merging neighbours only keeps the order of documents, in which the best known names come first.
        var config = new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER_IN_MEGABYTES)
                .setUseCompoundFile(false)
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler());
        var deletions = new DeletionTable.Builder();
        try (var writer = new IndexWriter(directory, config)) {
            content.addTo(writer, deletions);
            if (writer.getDocStats().numDocs == 0) {
                // An index without a document has no segment to read.
                writer.addDocument(new Document());
                deletions.add(List.of());
            }
            deletions.write(directory, DeletionTable.LABELS);
            writer.forceMerge(1);
            try (var merged = DirectoryReader.open(writer)) {
                LabelWords.write(directory, merged.leaves().getFirst().reader());
            }
            writer.setLiveCommitData(Map.of(VERSION, stamp(parts)).entrySet());
            writer.commit();
        }
    }

    /** What the commit of an index of these parts carries. */
    static String stamp(List<LabelPart> parts) {
        return FORM + "/"
                + String.join("/", parts.stream().map(LabelPart::version).toList());
    }

    /** Adds documents to a new index. */
    @FunctionalInterface
    private interface Content {
        void addTo(IndexWriter writer, DeletionTable.Builder deletions) throws IOException;
    }
}
