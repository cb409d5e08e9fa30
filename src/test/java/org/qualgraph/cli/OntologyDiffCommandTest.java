package org.qualgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyDiffCommandTest {
    private static final String PREFIXES = """
            PREFIX qg: <https://w3id.org/qualgraph/def/>
            PREFIX skill: <https://w3id.org/qualgraph/skill/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private static final Terminal TERMINAL = new Terminal(Path.of("none"));

    @TempDir
    private Path folder;

    @Test
    void endsWithOneWhereAConceptIsDropped() throws IOException {
        var old = release("old.ttl", "skill:a a qg:Skill ; skos:prefLabel \"A, the first\"@en . skill:b a qg:Skill .");
        var next = release("new.ttl", "skill:b a qg:Skill .");

        var diff = TERMINAL.run("ontology", "diff", old, next, "--format", "csv");

        assertThat(diff.code()).isEqualTo(1);
        assertThat(diff.lines())
                .containsExactly(
                        "change,id,property,before,after", "concept dropped,skill/a,skos:prefLabel,\"A, the first\",");
        assertThat(diff.err()).contains("concept dropped: 1");
        assertThat(TERMINAL.run("ontology", "diff", next, old).code()).isZero();
    }

    @Test
    void printsJson() throws IOException {
        var old = release("old.ttl", "skill:a a qg:Skill .");
        var next = release("new.ttl", "skill:a a qg:Skill ; skos:altLabel \"x\"@en .");

        var json = new JsonMapper()
                .readTree(TERMINAL.run("ontology", "diff", old, next, "--format", "json")
                        .out());

        assertThat(json).hasSize(1);
        assertThat(json.at("/0/change").asText()).isEqualTo("label added");
        assertThat(json.at("/0/after").asText()).isEqualTo("x");
    }

    @Test
    void saysThatNothingChanged() throws IOException {
        var release = release("old.ttl", "skill:a a qg:Skill .");

        var diff = TERMINAL.run("ontology", "diff", release, release);

        assertThat(diff.code()).isZero();
        assertThat(diff.err()).contains("no changes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ontology", "ontology diff", "ontology diff one.ttl", "ontology diff no.ttl none.ttl"})
    void saysWhatIsWrongWithTheUsage(String command) {
        var outcome = TERMINAL.run(command.split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).isNotBlank().doesNotContain("\tat ");
    }

    private String release(String name, String turtle) throws IOException {
        return Files.writeString(folder.resolve(name), PREFIXES + turtle).toString();
    }
}
