package org.qualgraph.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;

/** A plain Lucene index of names on disk, memory-mapped and of one segment: one document a name. */
final class LuceneNames implements AutoCloseable {
    private static final String CONCEPT = "concept";

    private final TemporaryFolder folder = TemporaryFolder.create();
    private final MMapDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** @param fields adds to a document what its name is found by */
    LuceneNames(List<IndexedName> names, Analyzer analyzer, BiConsumer<Document, String> fields) {
        try {
            directory = new MMapDirectory(folder.path());
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (var name : names) {
                    var document = new Document();
                    document.add(new SortedDocValuesField(CONCEPT, new BytesRef(name.concept())));
                    fields.accept(document, name.text());
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The concept of the hit with the highest score, of equal ones the first. */
    String best(Query query) {
        try {
            var hits = searcher.search(query, 1).scoreDocs;
            if (hits.length == 0) {
                return "";
            }
            var concepts = DocValues.getSorted(reader.leaves().getFirst().reader(), CONCEPT);
            concepts.advanceExact(hits[0].doc);
            return concepts.lookupOrd(concepts.ordValue()).utf8ToString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long bytes() {
        return folder.bytes();
    }

    @Override
    public void close() {
        try {
            IOUtils.close(reader, directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folder.close();
    }
}
