package org.qualgraph.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.apache.lucene.store.MMapDirectory;

/** Jena's text index beside a dataset in memory, asked in SPARQL for the phrase and for each word with a tilde. */
final class JenaTextFinder implements NameFinder {
    private static final String PREFIX = "urn:concept:";
    private static final Query QUERY = QueryFactory.create("""
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX text: <http://jena.apache.org/text#>
            SELECT ?concept { (?concept ?score) text:query (rdfs:label ?words 1) }""");

    private final TemporaryFolder folder = TemporaryFolder.create();
    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private final Dataset dataset;

    JenaTextFinder(List<IndexedName> names) {
        try {
            dataset = TextDatasetFactory.createLucene(
                    DatasetFactory.createTxnMem(),
                    new MMapDirectory(folder.path()),
                    new TextIndexConfig(new EntityDefinition("uri", "label", RDFS.label.asNode())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Txn.executeWrite(dataset, () -> {
            var model = dataset.getDefaultModel();
            for (var name : names) {
                model.add(ResourceFactory.createResource(PREFIX + name.concept()), RDFS.label, name.text());
            }
        });
    }

    @Override
    public String first(String name) {
        return Txn.calculateRead(dataset, () -> {
            var words = ResourceFactory.createStringLiteral(words(name));
            try (var execution = QueryExecution.dataset(dataset)
                    .query(QUERY)
                    .substitution("words", words)
                    .build()) {
                var rows = execution.execSelect();
                return rows.hasNext()
                        ? rows.next().getResource("concept").getURI().substring(PREFIX.length())
                        : "";
            }
        });
    }

    /** The phrase as it is, or any of its words or what is two edits from it. */
    private String words(String name) {
        var words = LuceneQueries.tokens(analyzer, "label", name).stream()
                .map(word -> QueryParserBase.escape(word) + "~")
                .collect(Collectors.joining(" "));
        return "\"" + QueryParserBase.escape(name) + "\"^4 " + words;
    }

    @Override
    public long bytesOnDisk() {
        return folder.bytes();
    }

    @Override
    public void close() {
        dataset.close();
        folder.close();
    }
}
