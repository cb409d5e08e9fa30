package org.qualgraph.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** What a search engine is made to do with some care: the name itself, fuzzy names, fuzzy words and trigrams, weighted. */
final class MixedFinder implements NameFinder {
    private static final String NAME = "name";
    private static final String WORDS = "words";
    private static final String TRIGRAMS = "trigrams";
    /** A name with fewer of the trigrams is seldom meant, and to score all that share one takes long. */
    private static final float TRIGRAMS_SHARED = 0.3f;

    private final Analyzer analyzer = new PerFieldAnalyzerWrapper(
            new KeywordAnalyzer(), Map.of(WORDS, new StandardAnalyzer(), TRIGRAMS, trigrams()));
    private final LuceneNames names;

    MixedFinder(List<IndexedName> names) {
        this.names = new LuceneNames(names, analyzer, MixedFinder::add);
    }

    private static void add(Document document, String name) {
        document.add(new StringField(NAME, name.toLowerCase(Locale.ROOT), Field.Store.NO));
        document.add(new TextField(WORDS, name, Field.Store.NO));
        document.add(new TextField(TRIGRAMS, name, Field.Store.NO));
    }

    private static Analyzer trigrams() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var trigrams = new NGramTokenizer(3, 3);
                return new TokenStreamComponents(trigrams, new LowerCaseFilter(trigrams));
            }
        };
    }

    @Override
    public String first(String name) {
        var query = new BooleanQuery.Builder();
        add(query, new TermQuery(new Term(NAME, name.toLowerCase(Locale.ROOT))), 10);
        add(query, LuceneQueries.whole(NAME, name), 3);
        add(query, LuceneQueries.words(analyzer, WORDS, name), 1);
        var trigrams = new QueryBuilder(analyzer).createMinShouldMatchQuery(TRIGRAMS, name, TRIGRAMS_SHARED);
        if (trigrams != null) {
            add(query, trigrams, 1);
        }
        return names.best(query.build());
    }

    private static void add(BooleanQuery.Builder query, Query part, float weight) {
        query.add(new BoostQuery(part, weight), Occur.SHOULD);
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
