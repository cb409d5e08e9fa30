package org.qualgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualgraph.model.ConceptType;
import org.qualgraph.ontology.taxonomy.SkosReader;
import org.qualgraph.ontology.taxonomy.Taxonomy;

class ImportsTest {
    private static final String CRAFTS = """
            @prefix : <http://crafts/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            :weaving a skos:Concept ; skos:prefLabel "weaving"@en, "Weberei"@de-CH ; skos:notation 007, "+1" ;
                skos:altLabel "\\u0000 \\U0001F9F6 cloth"@EN-gb ; skos:definition "Making\\r\\n cloth."@en .
            :knitting a skos:Concept ; skos:prefLabel "knitting" ; skos:broader :weaving ;
                <http://www.w3.org/2002/07/owl#deprecated> 1 .
            """;

    @TempDir
    private Path folder;

    @Test
    void putsATaxonomyInThePlaceOfTheOneBefore() throws IOException {
        try (var store = GraphStore.inMemory();
                var fresh = GraphStore.inMemory()) {
            store.replaceImport(taxonomy("crafts", CRAFTS));
            var shorter = taxonomy("crafts", CRAFTS.replaceFirst(":knitting.*\n.*\n", ""));

            assertThat(store.counts().imports()).containsOnlyKeys("crafts").containsValue(2L);
            assertThat(store.replaceImport(shorter)).isTrue();
            assertThat(store.counts().imports()).containsValue(1L);
            fresh.replaceImport(shorter);
            assertThat(dump(store)).isEqualTo(dump(fresh));
        }
    }

    @Test
    void changesNothingWhereTheSameComesAgain() throws IOException {
        var home = folder.resolve("graph");
        try (var store = GraphStore.open(home)) {
            assertThat(store.replaceImport(taxonomy("crafts", CRAFTS))).isTrue();
        }
        try (var store = GraphStore.open(home)) {
            var generation = store.generation();

            assertThat(store.replaceImport(taxonomy("crafts", CRAFTS))).isFalse();
            assertThat(store.generation()).isEqualTo(generation);
        }
    }

    @Test
    void leavesOtherGraphsAlone() throws IOException {
        try (var store = GraphStore.inMemory()) {
            store.write("a", List.of(Postings.full()));
            var before = dump(store);
            store.replaceImport(taxonomy("crafts", CRAFTS));
            store.replaceImport(taxonomy("crafts-2", CRAFTS));

            assertThat(store.removeImport("crafts")).isTrue();
            assertThat(store.counts().imports()).containsOnlyKeys("crafts-2");
            assertThat(store.removeImport("crafts-2")).isTrue();
            assertThat(store.removeImport("crafts-2")).isFalse();
            assertThat(store.removeImport("")).isFalse();
            assertThat(dump(store)).isEqualTo(before);
        }
    }

    private Taxonomy taxonomy(String name, String turtle) throws IOException {
        var file = Files.writeString(folder.resolve("crafts.ttl"), turtle);
        return SkosReader.read(name, ConceptType.SKILL, List.of(file), reject -> {});
    }

    private static String dump(GraphStore store) {
        var bytes = new ByteArrayOutputStream();
        store.dump(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
