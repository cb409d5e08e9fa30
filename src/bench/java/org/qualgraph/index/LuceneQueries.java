package org.qualgraph.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;

/** What Lucene is asked, in the ways that are usual. */
final class LuceneQueries {
    private static final int EXPANSIONS = FuzzyQuery.defaultMaxExpansions;

    private LuceneQueries() {}

    /**
     * Whole names at most two edits away, a transposition being one. The fewer edits the higher the score, so that the name
     * itself comes first.
     */
    static Query whole(String field, String name) {
        return new FuzzyQuery(new Term(field, name.toLowerCase(Locale.ROOT)), 2, 0, EXPANSIONS, true);
    }

    /** Any word, with the edits that Elasticsearch's {@code fuzziness: AUTO} allows, scored by BM25. */
    static Query words(Analyzer analyzer, String field, String name) {
        var query = new BooleanQuery.Builder();
        for (var word : tokens(analyzer, field, name)) {
            query.add(new FuzzyQuery(new Term(field, word), edits(word), 0, EXPANSIONS, true), Occur.SHOULD);
        }
        return query.build();
    }

    /** None up to two characters, one up to five, else two. */
    private static int edits(String word) {
        var length = word.codePointCount(0, word.length());
        return length < 3 ? 0 : length < 6 ? 1 : 2;
    }

    static List<String> tokens(Analyzer analyzer, String field, String text) {
        var tokens = new ArrayList<String>();
        try (var stream = analyzer.tokenStream(field, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
