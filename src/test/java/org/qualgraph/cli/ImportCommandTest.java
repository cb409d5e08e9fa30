package org.qualgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {
    private static final String CRAFTS = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <http://crafts/weaving> a skos:Concept ; skos:prefLabel "weaving"@en .
            """;

    @TempDir
    static Path home;

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal(home);

    @BeforeEach
    void writeCrafts() throws IOException {
        Files.writeString(folder.resolve("Fine crafts.v2.ttl"), CRAFTS);
    }

    @Test
    void importsListsAndRemoves() {
        var file = folder.resolve("Fine crafts.v2.ttl").toString();

        var first = terminal.run("import", "skos", file);
        assertThat(first.err()).isEmpty();
        assertThat(first.code()).isZero();
        assertThat(first.out())
                .startsWith("fine-crafts: 1 concepts (1 skills), 1 labels, 0 links, 8 triples, 0 rejects");
        assertThat(terminal.run("import", "skos", file).out()).contains("; all as before");
        assertThat(terminal.run("import", "list").lines()).contains("fine-crafts  1");
        assertThat(terminal.run("import", "remove", "fine-crafts").out()).isEqualTo("fine-crafts: removed\n");
        assertThat(terminal.run("import", "list").out()).doesNotContain("fine-crafts");
        var again = terminal.run("import", "remove", "fine-crafts");
        assertThat(again.code()).isEqualTo(3);
        assertThat(again.err()).startsWith("qualgraph: No taxonomy called \"fine-crafts\"");
    }

    @Test
    void namesEachRejectAndEndsWithOne() throws IOException {
        Files.writeString(folder.resolve("skills_en.csv"), "conceptUri,preferredLabel\nhttp://e/1,a\nhttp://e/2,\n");

        var imported = terminal.run("import", "esco", folder.toString(), "--name", "small");
        assertThat(imported.code()).isEqualTo(1);
        assertThat(imported.err()).isEqualTo("rejected " + folder + "/skills_en.csv:3 has no preferredLabel\n");
        assertThat(imported.out())
                .contains("1 rejects")
                .contains("files not used: Fine crafts.v2.ttl")
                .contains("This service uses the ESCO classification of the European Commission.");
        terminal.run("import", "remove", "small");
    }

    @Test
    void leavesWhatWasThereWhereAFileCannotBeRead() throws IOException {
        var file = folder.resolve("Fine crafts.v2.ttl");
        terminal.run("import", "skos", file.toString(), "--name", "kept", "--type", "role");
        Files.writeString(file, CRAFTS + "broken");

        var failed = terminal.run("import", "skos", file.toString(), "--name", "kept");
        assertThat(failed.code()).isEqualTo(3);
        assertThat(failed.err())
                .startsWith("qualgraph: Cannot read ")
                .contains(".ttl:3")
                .hasLineCount(1);
        assertThat(terminal.run("import", "list").lines()).contains("kept  1");
        terminal.run("import", "remove", "kept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import",
                "import cso x",
                "import esco",
                "import skos",
                "import remove",
                "import esco data --type role",
                "import skos data --type trade",
                "import onet data --name a/b"
            })
    void saysWhatIsWrongWithTheUsage(String command) {
        var outcome = terminal.run(command.split(" "));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).isNotBlank().doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"import esco no-such-folder", "import onet pom.xml", "import skos pom.xml"})
    void saysWhatIsNotThere(String command) {
        var outcome = terminal.run(command.split(" "));
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).startsWith("qualgraph: There is no").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "import esco", "import onet", "import skos", "import list", "import remove"})
    void everyVerbHasAnExample(String verb) {
        var words = (verb + " --help").split(" ");
        assertThat(terminal.run(words).out()).contains("Example").contains("qualgraph import");
    }
}
