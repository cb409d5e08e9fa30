package org.qualgraph.ontology.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.ConceptType;

/** Files that are broken, or made to break what reads them. */
class HostileRdfTest {
    private static final String RDF_XML = """
            <?xml version="1.0"?>
            <!DOCTYPE rdf [%s]>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns:skos="http://www.w3.org/2004/02/skos/core#">
              <skos:Concept rdf:about="http://crafts/weaving"><skos:prefLabel>weaving %s</skos:prefLabel></skos:Concept>
            </rdf:RDF>
            """;

    @TempDir
    private Path folder;

    @Test
    void readsTheSmallEntitiesThatOrdinaryFilesHave() throws IOException {
        var taxonomy = read("a.rdf", RDF_XML.formatted("<!ENTITY cloth 'of cloth'>", "&cloth;"));

        assertThat(taxonomy.triples())
                .anySatisfy(triple -> assertThat(triple.getObject().toString()).isEqualTo("\"weaving of cloth\""));
    }

    @Test
    void dropsALanguageThatIsNone() throws IOException {
        var taxonomy = read(
                "a.rdf",
                RDF_XML.formatted("", "").replace("<skos:prefLabel>", "<skos:prefLabel xml:lang='overlongtag'>"));

        assertThat(taxonomy.triples())
                .anySatisfy(triple -> assertThat(triple.getObject().toString()).isEqualTo("\"weaving\""));
    }

    @Test
    void saysSoWhereTheParserItselfBreaks() throws IOException {
        refuses(
                "a.rdf",
                RDF_XML.formatted("", "").replace("<skos:prefLabel>", "<skos:prefLabel xml:lang='no tag'>"),
                "Cannot read ");
    }

    @Test
    void refusesEntitiesThatExplode() throws IOException {
        var entities = IntStream.range(1, 30)
                .mapToObj(i -> "<!ENTITY e%d '%s'>"
                        .formatted(i, "&e%d;".formatted(i - 1).repeat(10)))
                .collect(Collectors.joining("\n", "<!ENTITY e0 'x'>", ""));

        refuses("a.rdf", RDF_XML.formatted(entities, "&e29;"), "");
    }

    @Test
    void readsNoFileThatAnEntityNames() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "the secret");
        var file = Files.writeString(
                folder.resolve("a.rdf"), RDF_XML.formatted("<!ENTITY file SYSTEM '" + secret.toUri() + "'>", "&file;"));
        try {
            assertThat(read(file).triples().toString()).doesNotContain("the secret");
        } catch (UnreadableTaxonomyException e) {
            assertThat(e).hasMessageNotContaining("the secret");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.jsonld={'@context':'URL','@id':'http://crafts/a','@type':'http://www.w3.org/2004/02/skos/core#Concept'}",
                "a.ttl=<http://crafts/> <http://www.w3.org/2002/07/owl#imports> <URL> .",
                "a.rdf=<!DOCTYPE r SYSTEM 'URL'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>",
            })
    void asksTheNetworkForNothing(String nameAndText) throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> asked.incrementAndGet());
        server.start();
        try {
            var parts = nameAndText.split("=", 2);
            var url = "http://localhost:" + server.getAddress().getPort() + "/context";
            refuses(parts[0], parts[1].replace("URL", url).replace('\'', '"'), "");
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void saysThatAContextElsewhereIsNotFetched() throws IOException {
        refuses("a.jsonld", "{\"@context\":\"http://localhost:1/context\",\"http://x/y\":1}", "nothing is fetched");
    }

    @Test
    void namesTheLineOfWhatIsNoRdf() throws IOException {
        refuses("a.ttl", "<http://crafts/a> a <http://crafts/b> .\nbroken\n", "a.ttl:2");
        refuses("a.nt", "<http://crafts/a> <http://crafts/b> <http://crafts/c> .\n\nbroken\n", "a.nt:3");
        refuses("a.rdf", "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\n<a>", "a.rdf:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.ttl=<http://a/b> <http://a/c> ", "a.jsonld="})
    void refusesWhatIsNestedTooDeeply(String nameAndText) throws IOException {
        var parts = nameAndText.split("=", 2);

        refuses(parts[0], parts[1] + "[".repeat(200_000), "");
    }

    @Test
    void refusesAFileThatEndsTooEarly() throws IOException {
        var bytes = Packed.gzip("<http://crafts/a> <http://crafts/b> <http://crafts/c> .\n".repeat(1000));
        var file = folder.resolve("a.nt.gz");
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableTaxonomyException.class);
    }

    @Test
    void refusesMoreJsonThanMemoryHolds() throws IOException {
        refuses("a.jsonld", "[" + " ".repeat(41 << 20) + "]", "give it as N-Triples");
    }

    @Test
    void refusesFilesWithoutAConcept() throws IOException {
        refuses("a.ttl", "", "There is nothing to import");
        refuses("a.bin", "\0\1\2", "There is nothing to import");
    }

    private void refuses(String name, String text, String message) throws IOException {
        var file = Files.writeString(folder.resolve(name), text);

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(UnreadableTaxonomyException.class)
                .hasMessageContaining(message);
    }

    private Taxonomy read(String name, String text) throws IOException {
        return read(Files.writeString(folder.resolve(name), text));
    }

    private static Taxonomy read(Path file) {
        return SkosReader.read("test", ConceptType.SKILL, List.of(file), reject -> {});
    }
}
