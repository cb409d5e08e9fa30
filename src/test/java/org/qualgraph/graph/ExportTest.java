package org.qualgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualgraph.ontology.Ontology;
import org.qualgraph.ontology.Terms;

class ExportTest {
    private static final Set<String> ALL = Set.of();
    private static final Set<String> ONTOLOGY = Set.of("ontology");

    /** What a syntax could trip over: quotes, line ends, characters beyond the first plane, names like prefixes. */
    private static final String CONCEPTS = """
            @prefix qg: <https://w3id.org/qualgraph/def/> .
            @prefix skill: <https://w3id.org/qualgraph/skill/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            skill:cpp a qg:Skill ; skos:prefLabel "C++"@en , "C++"@de-AT ; skos:altLabel "a \\"quoted\\" \\\\ <b>&amp;]]>"@en ;
              skos:definition "line\\r\\nend\\ttab \\u00E4 \\U0001F600"@en ; skos:exactMatch <http://example.org/a?b=c&d=%20#e> .
            <https://w3id.org/qualgraph/skill/a/b> a qg:Skill ; skos:prefLabel "nested"@en , "plain" .
            <https://w3id.org/qualgraph/skill//two> a qg:Skill ; skos:prefLabel "two"@en .
            <https://w3id.org/qualgraph/skill/1.2> a qg:Skill ; <http://example.org/terms/level> 8 , "08"^^xsd:integer , true .
            qg: <http://example.org/terms#note> "" .
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyFormatReadsBackAsTheSameStatements(ExportFormat format) throws IOException {
        try (var store = GraphStore.inMemory()) {
            store.replaceOntology(ontology());
            store.write("a", List.of(Postings.full()));
            var both = Set.of("ontology", "corpus/a");
            var expected = read(export(store, both, ExportFormat.N_TRIPLES), Lang.NTRIPLES);

            var exported = read(export(store, both, format), lang(format));

            assertThat(expected.getDefaultGraph().size()).isGreaterThan(20);
            assertThat(format.namesGraphs() ? exported.getUnionGraph() : exported.getDefaultGraph())
                    .matches(graph -> graph.isIsomorphicWith(expected.getDefaultGraph()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "N_QUADS", mode = EnumSource.Mode.EXCLUDE)
    void theOntologyOnItsOwnTellsItsStatistics(ExportFormat format) throws IOException {
        try (var store = GraphStore.inMemory()) {
            store.replaceOntology(ontology());

            var release = read(export(store, ONTOLOGY, format), lang(format)).getDefaultGraph();

            var quads = export(store, ONTOLOGY, ExportFormat.N_QUADS).lines().count();
            assertThat(release.contains(Terms.ONTOLOGY_GRAPH, VoidTerms.TRIPLES, Literals.integer(quads)))
                    .isTrue();
            assertThat((long) release.size()).isGreaterThan(quads);
        }
    }

    @Test
    void tellsEveryGraphApart() throws IOException {
        try (var store = GraphStore.inMemory()) {
            store.replaceOntology(ontology());
            store.write("a", List.of(Postings.full()));

            var everything = read(export(store, ALL, ExportFormat.N_QUADS), Lang.NQUADS);
            var again = read(dump(store), Lang.NQUADS);

            assertThat(IsoMatcher.isomorphic(everything, again)).isTrue();
            assertThat(store.graphs()).containsExactly("corpus/a", "ontology", "statistics");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameStatementsGiveTheSameBytes(ExportFormat format) throws IOException {
        var postings = new ArrayList<>(Postings.generated(20, 3));
        try (var one = GraphStore.inMemory(clock());
                var other = GraphStore.inMemory(clock())) {
            one.write("a", postings);
            one.replaceOntology(ontology());
            other.replaceOntology(ontology());
            Collections.shuffle(postings, new Random(4));
            postings.forEach(posting -> other.write("a", List.of(posting)));

            var both = Set.of("ontology", "corpus/a");
            assertThat(export(one, both, format)).isEqualTo(export(other, both, format));
        }
    }

    @Test
    void mergesWhatTwoGraphsSay() throws IOException {
        try (var store = GraphStore.inMemory()) {
            store.write("a", List.of(Postings.full()));
            store.replaceOntology(ontology(
                    "<https://w3id.org/qualgraph/place/ulm> a qg:Place ; skos:prefLabel \"Ulm\"@en , \"Ulm\"@de ."));

            var merged = export(store, Set.of("corpus/a", "ontology"), ExportFormat.N_TRIPLES);
            var apart = export(store, Set.of("corpus/a", "ontology"), ExportFormat.N_QUADS);

            assertThat(merged.lines()).doesNotHaveDuplicates().hasSizeGreaterThan(50);
            assertThat(apart.lines().count() - merged.lines().count()).isEqualTo(4);
        }
    }

    @Test
    void takesTheWholeIriOfAGraphToo() {
        try (var store = GraphStore.inMemory()) {
            store.write("a", List.of(Postings.full()));

            assertThat(export(store, Set.of("https://w3id.org/qualgraph/graph/corpus/a"), ExportFormat.TURTLE))
                    .isEqualTo(export(store, Set.of("corpus/a"), ExportFormat.TURTLE));
        }
    }

    @Test
    void namesTheGraphsThatThereAre() {
        try (var store = GraphStore.inMemory()) {
            store.write("a", List.of(Postings.full()));

            assertThatThrownBy(() -> export(store, Set.of("corpus/b"), ExportFormat.TURTLE))
                    .isInstanceOf(UnknownGraphException.class)
                    .hasMessage("There is no graph corpus/b; there are corpus/a, statistics");
        }
    }

    @Test
    void anEmptyStoreIsAnEmptyFile() {
        try (var store = GraphStore.inMemory()) {
            assertThat(export(store, ALL, ExportFormat.N_QUADS)).isEmpty();
        }
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        try (var store = GraphStore.inMemory()) {
            store.replaceOntology(ontology());
            for (var format : ExportFormat.values()) {
                store.export(new Export(ONTOLOGY, format), new Unclosable());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"a.ttl, TURTLE", "A.TTL.GZ, TURTLE", "x.y.nq.gz, N_QUADS", "o.jsonld, JSON_LD"})
    void knowsAFormatByTheNameOfAFile(String name, ExportFormat format) {
        assertThat(ExportFormat.ofFile(name)).contains(format);
        assertThat(ExportFormat.ofWord(format.word())).contains(format);
        assertThat(ExportFormat.ofFile("notes.txt.gz")).isEmpty();
    }

    private Ontology ontology(String... more) throws IOException {
        Files.writeString(folder.resolve("skills.ttl"), CONCEPTS + String.join("\n", more));
        return Ontology.read(folder);
    }

    private static String export(GraphStore store, Set<String> graphs, ExportFormat format) {
        var out = new ByteArrayOutputStream();
        store.export(new Export(graphs, format), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String dump(GraphStore store) {
        var out = new ByteArrayOutputStream();
        store.dump(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static DatasetGraph read(String text, Lang lang) {
        var dataset = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .lang(lang)
                .parse(dataset);
        return dataset;
    }

    private static Lang lang(ExportFormat format) {
        return switch (format) {
            case TURTLE -> Lang.TURTLE;
            case N_TRIPLES -> Lang.NTRIPLES;
            case JSON_LD -> Lang.JSONLD11;
            case N_QUADS -> Lang.NQUADS;
        };
    }

    private static Clock clock() {
        return Clock.fixed(Instant.ofEpochSecond(1), ZoneOffset.UTC);
    }

    private static final class Unclosable extends OutputStream {
        @Override
        public void write(int value) {}

        @Override
        public void close() {
            throw new AssertionError("closed");
        }
    }
}
