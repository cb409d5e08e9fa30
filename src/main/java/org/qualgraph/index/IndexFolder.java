package org.qualgraph.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.qualgraph.model.Vocabulary;

final class IndexFolder {
    static DirectoryReader inMemory(Vocabulary vocabulary) throws IOException {
        var directory = new ByteBuffersDirectory();
        write(directory, vocabulary, "");
        return DirectoryReader.open(directory);
    }

    static DirectoryReader open(Path folder, Vocabulary vocabulary, String version) throws IOException {
        Files.createDirectories(folder);
        var directory = new MMapDirectory(folder);
        if (!DirectoryReader.indexExists(directory)) write(directory, vocabulary, version);
        return DirectoryReader.open(directory);
    }

    private static void write(Directory directory, Vocabulary vocabulary, String version) throws IOException {
        var config = new IndexWriterConfig()
                .setUseCompoundFile(false)
                .setRAMBufferSizeMB(256)
                .setMergePolicy(new LogDocMergePolicy());
        try (var writer = new IndexWriter(directory, config)) {
            for (var document : (Iterable<Iterable<? extends org.apache.lucene.index.IndexableField>>) LabelDocuments.of(vocabulary)::iterator) {
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            writer.setLiveCommitData(Map.of("version", version).entrySet());
            writer.commit();
        }
    }
}
