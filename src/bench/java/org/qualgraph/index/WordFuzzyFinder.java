package org.qualgraph.index;

import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/** Lucene's FuzzyQuery on each word of the standard analyzer, as Elasticsearch asks with {@code fuzziness: AUTO}. */
final class WordFuzzyFinder implements NameFinder {
    private static final String WORDS = "words";

    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private final LuceneNames names;

    WordFuzzyFinder(List<IndexedName> names) {
        this.names = new LuceneNames(
                names, analyzer, (document, name) -> document.add(new TextField(WORDS, name, Field.Store.NO)));
    }

    @Override
    public String first(String name) {
        return names.best(LuceneQueries.words(analyzer, WORDS, name));
    }

    @Override
    public long bytesOnDisk() {
        return names.bytes();
    }

    @Override
    public void close() {
        names.close();
    }
}
