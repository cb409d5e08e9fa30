package org.qualgraph.ontology.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualgraph.model.ConceptType;

class SkosReaderTest {
    private static final String PREFIXES = """
            @prefix : <http://crafts/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            """;
    private static final String CRAFTS = PREFIXES + """
            :scheme a skos:ConceptScheme ; dcterms:title "Crafts"@en ; dcterms:license <http://licence/> ;
                dcterms:rights "Made by hand" ; skos:hasTopConcept :craft .
            :craft skos:prefLabel "craft"@en ; skos:narrower :weaving .
            :weaving a skos:Concept ;
                skos:prefLabel "weaving"@en, "Weben"@de ; skos:altLabel "weaving"@en, "making cloth"@en-GB ;
                skos:hiddenLabel "weeving" ; skos:definition "Making cloth."@en ; skos:notation "W.1"^^:code ;
                skos:inScheme :scheme ; skos:broaderTransitive :craft ; skos:related :knitting ;
                skos:exactMatch <http://other/weaving> ; :unknown "property" .
            :knitting a skos:Concept ; rdfs:label "knitting"@en ; skos:related :weaving ; skos:broader :craft .
            :lace a skos:Concept ; skosxl:prefLabel :name ; skosxl:altLabel [ skosxl:literalForm "lacework"@en ] ;
                skos:scopeNote [ rdf:value "By hand."@en ] ; owl:deprecated true ; dcterms:isReplacedBy :weaving .
            :name skosxl:literalForm "lace"@en .
            :crafts a skos:Collection ; skos:prefLabel "no concept" ; skos:member :lace .
            """;

    @TempDir
    private Path folder;

    @Test
    void keepsWhatIsSaidOfAConcept() throws IOException {
        assertThat(read(CRAFTS).of("weaving"))
                .containsExactly(
                        "altLabel making cloth@en-GB",
                        "broader craft",
                        "definition Making cloth.@en",
                        "exactMatch weaving",
                        "hiddenLabel weeving",
                        "inScheme test",
                        "notation W.1",
                        "prefLabel Weben@de",
                        "prefLabel weaving@en",
                        "type Concept",
                        "type Skill");
    }

    @Test
    void spellsOutLabelsAndNotesThatAreResources() throws IOException {
        assertThat(read(CRAFTS).of("lace"))
                .containsExactly(
                        "altLabel lacework@en",
                        "deprecated true",
                        "inScheme test",
                        "isReplacedBy weaving",
                        "prefLabel lace@en",
                        "scopeNote By hand.@en",
                        "topConceptOf test",
                        "type Concept",
                        "type Skill");
    }

    @Test
    void takesATitleForALabelWhereThereIsNoOther() throws IOException {
        assertThat(read(CRAFTS).of("knitting")).contains("prefLabel knitting@en", "related weaving", "broader craft");
    }

    @Test
    void readsEveryConceptAndNothingElse() throws IOException {
        var read = read(CRAFTS);
        assertThat(read.taxonomy().counts().total()).isEqualTo(4);
        assertThat(read.of("craft")).contains("prefLabel craft@en", "topConceptOf test");
        assertThat(read.of("crafts")).isEmpty();
        assertThat(read.rejects()).isEmpty();
        assertThat(read.taxonomy().cyclic()).isEmpty();
    }

    @Test
    void tellsWhoseItIs() throws IOException {
        assertThat(read(CRAFTS).of("test"))
                .containsExactly(
                        "license http://licence/",
                        "rights Made by hand",
                        "source scheme",
                        "title Crafts@en",
                        "type ConceptScheme",
                        "type Dataset");
    }

    @Test
    void givesConceptsTheTypeThatIsAskedFor() throws IOException {
        var file = Files.writeString(folder.resolve("crafts.ttl"), CRAFTS);
        var taxonomy = SkosReader.read("test", ConceptType.ROLE, List.of(file), reject -> {});

        assertThat(taxonomy.counts().concepts()).containsOnlyKeys(ConceptType.ROLE);
    }

    @ParameterizedTest
    @CsvSource({
        "crafts.ttl,TURTLE", "crafts.nt,N-TRIPLES", "crafts.rdf,RDF/XML", "crafts.jsonld,JSON-LD", "crafts.trig,TRIG",
        "crafts.nq,N-QUADS", "crafts.skos,TURTLE", "crafts,TURTLE", "crafts.txt,N-TRIPLES", "crafts.data,RDF/XML",
        "crafts.json,JSON-LD", "crafts.xml,RDF/XML"
    })
    void readsEverySyntaxByNameOrContent(String name, String syntax) throws IOException {
        var graph = RDFParser.fromString(CRAFTS, Lang.TURTLE).toGraph();
        var text = RDFWriter.source(graph).lang(RDFLanguages.nameToLang(syntax)).asString();
        var expected = read(CRAFTS).taxonomy().triples();

        var plain = Files.writeString(folder.resolve(name), text);
        assertThat(triples(plain)).isEqualTo(expected);
        var packed = Files.write(folder.resolve(name + ".gz"), Packed.gzip(text));
        assertThat(triples(packed)).isEqualTo(expected);
    }

    @Test
    void readsAFolderAndPassesOverWhatIsNoRdf() throws IOException {
        Files.writeString(folder.resolve("a.ttl"), PREFIXES + ":a a skos:Concept ; skos:prefLabel 'a' .");
        Files.writeString(
                folder.resolve("b.ttl"), PREFIXES + ":b a skos:Concept ; skos:prefLabel 'b' ; skos:broader :a .");
        Files.writeString(folder.resolve("README.md"), "# Crafts");
        Files.writeString(folder.resolve(".hidden.ttl"), "broken");
        var read = Read.of((name, rejects) -> SkosReader.read(name, ConceptType.SKILL, List.of(folder), rejects));

        assertThat(read.of("b")).contains("broader a");
        assertThat(read.taxonomy().unread()).containsExactly("README.md");
    }

    @Test
    void rejectsConceptsThatNothingCanBeSaidOf() throws IOException {
        var read = read(PREFIXES + """
                :weaving a skos:Concept ; skos:prefLabel "weaving"@en ; skos:broader :gone, "cloth", [] ;
                    skos:related <relative>, :nameless ; skos:closeMatch <also-relative> .
                :nameless a skos:Concept ; skos:altLabel "  " ; skos:hiddenLabel "misspelt" .
                [] a skos:Concept ; skos:prefLabel "blank" .
                <relative> a skos:Concept ; skos:prefLabel "relative" .
                <https://w3id.org/qualgraph/skill/python> a skos:Concept ; skos:prefLabel "Python" .
                <urn:with\\u00A0blank> a skos:Concept ; skos:prefLabel "blank within" .
                """);

        assertThat(read.taxonomy().counts().total()).isEqualTo(1);
        assertThat(read.rejects())
                .extracting(reject -> reject.replace(folder + "/crafts.ttl ", ""))
                .containsExactlyInAnyOrder(
                        "holds a broader of http://crafts/weaving that is no absolute IRI",
                        "holds a broader of http://crafts/weaving that is no absolute IRI",
                        "holds a related of http://crafts/weaving that is no absolute IRI",
                        "holds a closeMatch of http://crafts/weaving that is no absolute IRI",
                        "links to http://crafts/gone, which is no concept here",
                        "links to http://crafts/nameless, which is no concept here",
                        "holds a concept that has no label: http://crafts/nameless",
                        "holds a concept that is a blank node, which has no name that lasts: blank",
                        "holds a concept that has a relative IRI, for want of a base in the file:"
                                + " http://relative.invalid/relative",
                        "holds a concept that has an IRI of QualGraph's own: https://w3id.org/qualgraph/skill/python",
                        "holds a concept that has an IRI that cannot be used: urn:with\u00A0blank");
    }

    @Test
    void rejectsALabelThatIsNone() throws IOException {
        var read =
                read(PREFIXES + ":a a skos:Concept ; skos:prefLabel 'a' ; skos:altLabel '" + "b".repeat(1001) + "' .");

        assertThat(read.of("a")).contains("prefLabel a").noneMatch(fact -> fact.startsWith("altLabel"));
        assertThat(read.rejects()).singleElement().asString().endsWith("has a label of more than 1000 characters");
    }

    @Test
    void namesConceptsThatAreBroaderThanThemselves() throws IOException {
        var read = read(PREFIXES + """
                :a a skos:Concept ; skos:prefLabel "a" ; skos:broader :b .
                :b a skos:Concept ; skos:prefLabel "b" ; skos:broader :c .
                :c a skos:Concept ; skos:prefLabel "c" ; skos:broader :b, :d .
                :d a skos:Concept ; skos:prefLabel "d" ; skos:broader :d .
                """);

        assertThat(read.taxonomy().cyclic()).containsExactly("http://crafts/b", "http://crafts/c");
        assertThat(read.rejects()).singleElement().asString().endsWith("links http://crafts/d with itself");
    }

    private Read read(String turtle) throws IOException {
        var file = Files.writeString(folder.resolve("crafts.ttl"), turtle);
        return Read.of((name, rejects) -> SkosReader.read(name, ConceptType.SKILL, List.of(file), rejects));
    }

    private static Set<Triple> triples(Path file) {
        return SkosReader.read("test", ConceptType.SKILL, List.of(file), reject -> {})
                .triples();
    }
}
