package org.qualgraph.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ConcatenateGraphFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.solr.handler.tagger.TagClusterReducer;
import org.apache.solr.handler.tagger.Tagger;

/** Solr's tagger with the analysis that its guide gives, over an index in memory, without the server around it. */
final class SolrRecogniser implements Recogniser {
    private static final String NAME = "name";

    private final Analyzer texts = analyzer(false);
    private final Terms terms;

    SolrRecogniser(List<String> labels) {
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer(true)))) {
                for (var label : labels) {
                    var document = new Document();
                    document.add(new TextField(NAME, label, Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            terms = MultiTerms.getTerms(DirectoryReader.open(directory), NAME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer analyzer(boolean concatenated) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new StandardTokenizer();
                var folded = new LowerCaseFilter(new ASCIIFoldingFilter(new EnglishPossessiveFilter(words)));
                var whole = concatenated ? new ConcatenateGraphFilter(folded) : folded;
                return new TokenStreamComponents(words, whole);
            }
        };
    }

    @Override
    public int recognise(String text) {
        try (var tokens = texts.tokenStream(NAME, text)) {
            var tagger = new Counting(terms, tokens);
            tagger.enableDocIdsCache(2000);
            tagger.process();
            return tagger.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Counting extends Tagger {
        private int found;

        Counting(Terms terms, TokenStream tokens) throws IOException {
            super(terms, null, tokens, TagClusterReducer.ALL, false, true);
        }

        @Override
        protected void tagCallback(int start, int end, Object documents) {
            found += lookupDocIds(documents).length;
        }
    }
}
