package org.qualgraph.index;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;

/** Lucene's FuzzyQuery on the whole name in lower case. */
final class WholeFuzzyFinder implements NameFinder {
    private static final String NAME = "name";

    private final LuceneNames names;

    WholeFuzzyFinder(List<IndexedName> names) {
        this.names = new LuceneNames(
                names,
                new KeywordAnalyzer(),
                (document, name) -> document.add(new StringField(NAME, name.toLowerCase(Locale.ROOT), Field.Store.NO)));
    }

    @Override
    public String first(String name) {
        return names.best(LuceneQueries.whole(NAME, name));
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
