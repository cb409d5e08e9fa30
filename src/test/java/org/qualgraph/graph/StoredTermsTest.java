package org.qualgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredTermsTest {
    private static final Node GRAPH = NodeFactory.createURI("https://e.org/graph");
    private static final Node PROPERTY = NodeFactory.createURI("https://e.org/property");

    @TempDir
    private Path folder;

    @Test
    void makesEachTermThatAFileHoldsInAnyOrder() {
        try (var database = Database.open(folder)) {
            assertThatEachIsMade(database);
        }
    }

    @Test
    void makesEachTermThatTheMemoryHolds() {
        try (var database = Database.inMemory()) {
            assertThatEachIsMade(database);
        }
    }

    @Test
    void makesATermOnce() {
        try (var database = Database.inMemory()) {
            write(database, List.of(NodeFactory.createLiteralString("a")));
            database.read(() -> {
                var terms = new StoredTerms(database.dataset());
                var id = new Tuples(database.dataset()).id(PROPERTY);
                return assertThat(terms.term(id)).isSameAs(terms.term(id));
            });
        }
    }

    @Test
    void saysThatThereIsNoTerm() {
        try (var database = Database.open(folder)) {
            write(database, terms());
            database.read(() -> {
                var terms = new StoredTerms(database.dataset());
                return assertThatThrownBy(() -> terms.term(NodeIdFactory.createPtr(1L << 40)))
                        .isInstanceOf(TDBException.class);
            });
        }
    }

    private static void assertThatEachIsMade(Database database) {
        var seed = 31L;
        var stored = terms();
        write(database, stored);
        var mixed = new ArrayList<>(stored);
        Collections.shuffle(mixed, new Random(seed));
        database.read(() -> {
            var tuples = new Tuples(database.dataset());
            var terms = new StoredTerms(database.dataset());
            return assertThat(mixed)
                    .as("seed %d", seed)
                    .allSatisfy(term -> assertThat(terms.term(tuples.id(term))).isEqualTo(term));
        });
    }

    private static void write(Database database, List<Node> terms) {
        database.write(() -> {
            terms.forEach(term -> database.dataset().add(GRAPH, GRAPH, PROPERTY, term));
            return terms.size();
        });
    }

    /** Of every kind, shorter and longer than what is read at once, and some that are kept as their number. */
    private static List<Node> terms() {
        var terms = new ArrayList<Node>();
        IntStream.range(0, 2_000).forEach(i -> {
            terms.add(NodeFactory.createURI("https://e.org/" + "ü".repeat(i % 40) + i));
            terms.add(NodeFactory.createLiteralLang("word " + i, i % 2 == 0 ? "en" : "de"));
            terms.add(NodeFactory.createLiteralDT(Integer.toString(i), XSDDatatype.XSDinteger));
        });
        terms.add(NodeFactory.createLiteralString("x".repeat(100_000)));
        terms.add(NodeFactory.createBlankNode());
        terms.add(NodeFactory.createLiteralString(""));
        return terms;
    }
}
