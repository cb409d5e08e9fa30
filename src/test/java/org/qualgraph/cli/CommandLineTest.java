package org.qualgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.Shared;

class CommandLineTest {
    @TempDir
    static Path folder;

    private static Terminal terminal;

    @BeforeAll
    static void loadTheSample() {
        terminal = new Terminal(folder.resolve("home"));
        var loaded = terminal.run("load", "data/postings", "--corpus", "sample");
        assertThat(loaded.err()).isEmpty();
        assertThat(loaded.code()).isZero();
        assertThat(loaded.out()).startsWith("sample: 14 postings (14 new, 0 changed, 0 as before)");
    }

    @Test
    void loadingAgainChangesNothing() {
        var before = terminal.run("stats", "--format", "json").out();
        assertThat(terminal.run("load", "data/postings", "--corpus", "sample").out())
                .startsWith("sample: 14 postings (0 new, 0 changed, 14 as before)");
        assertThat(terminal.run("stats", "--format", "json").out()).isEqualTo(before);
    }

    @Test
    void findsAConceptInSpiteOfATypo() {
        assertThat(terminal.run("lookup", "pytorh", "--format", "tsv").lines().get(1))
                .startsWith("skill/pytorch\tPyTorch\tfuzzy\t");
    }

    @Test
    void ranksConceptsForAPassage() {
        assertThat(terminal.run("classify", "pipelines", "with", "Apache", "Spark", "--format", "tsv")
                        .lines())
                .first()
                .isEqualTo("id\tlabel\tscore\tmatched\tvia");
        assertThat(terminal.run("classify", "runs on Kubernetes clusters", "--format", "tsv")
                        .lines()
                        .get(1))
                .startsWith("skill/kubernetes\tKubernetes\t");
    }

    @Test
    void ranksConceptsForEveryLineOfAFile() throws IOException {
        var titles =
                Files.writeString(folder.resolve("titles.txt"), "Data scientist (m/f/d)\n\nML compiler engineer\n");

        var rows = terminal.run(
                        "classify", "--lines", titles.toString(), "--type", "role", "--limit", "1", "--format", "tsv")
                .lines();

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith("passage\tid\t");
        assertThat(rows.get(1)).startsWith("Data scientist (m/f/d)\trole/data-scientist\t");
        assertThat(rows.get(2)).startsWith("ML compiler engineer\trole/ml-compiler-engineer\t");
    }

    @Test
    void takesATypeByTheWordOfItsIdentifiers() {
        assertThat(terminal.run("lookup", "--type", "Employment-Type", "Vollzeit", "--format", "tsv")
                        .lines()
                        .get(1))
                .startsWith("employment-type/full-time\t");
        var wrong = terminal.run("lookup", "--type", "job", "Vollzeit");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("employment-type, organization");
    }

    @Test
    void listsWhatIsRelatedWithReasons() throws IOException {
        var answer = json(terminal.run(
                "related",
                "skill/ml-compilers",
                "--limit",
                "5",
                "--diverse",
                "--since",
                "2000-01",
                "--format",
                "json"));
        assertThat(answer.path("related"))
                .hasSize(5)
                .allSatisfy(related -> assertThat(related.path("reasons")).isNotEmpty());
    }

    @Test
    void answersSparqlWithTheUsualPrefixes() throws IOException {
        var query = Files.writeString(
                folder.resolve("q.rq"),
                "SELECT DISTINCT ?skill { ?posting qg:prefers venue:osdi ; qg:requires ?skill . ?skill a qg:Skill }");
        assertThat(terminal.run("query", query.toString(), "--format", "csv").lines())
                .contains("https://w3id.org/qualgraph/skill/distributed-systems");
    }

    @Test
    void looksNamesUpInAQuery() throws IOException {
        var query = Files.writeString(
                folder.resolve("lookup.rq"), "SELECT ?skill { ?skill qg:lookup (\"pytorh\" 1 \"skill\") }");
        assertThat(terminal.run("query", query.toString(), "--format", "csv").lines())
                .containsExactly("skill", "https://w3id.org/qualgraph/skill/pytorch");
        var wrong = terminal.run(
                "query",
                Files.writeString(query, "SELECT * { ?skill qg:lookup (\"pytorh\" 1e9) }")
                        .toString());
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err())
                .startsWith("qualgraph: qg:lookup finds 1 to 100 concepts")
                .hasLineCount(1);
    }

    @Test
    void relatesConceptsInAQueryAsTheCommandDoes() throws IOException {
        var query = Files.writeString(
                folder.resolve("related.rq"),
                "SELECT ?id { ?concept qg:related (venue:osdi skill:pytorch 5 \"skill\") BIND(STRAFTER(STR(?concept), \"qualgraph/\") AS ?id) }");
        var related = terminal.run(
                "related", "venue/osdi", "skill/pytorch", "--limit", "5", "--type", "skill", "--format", "csv");
        assertThat(terminal.run("query", query.toString(), "--format", "csv").lines())
                .hasSize(6)
                .isEqualTo(related.lines().stream()
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .toList());
    }

    @Test
    void holdsAProfileAgainstARole() {
        var gap = terminal.run("gap", "pytorch", "nonsense", "--role", "role/ml-compiler-engineer", "--format", "csv");
        assertThat(gap.err()).contains("\"nonsense\"");
        assertThat(gap.lines()).contains("met,preferred,1 of 1,PyTorch,PyTorch,");
    }

    @Test
    void ranksRolesByAProfile() {
        var match = terminal.run("match", "pytorch", "--of", "roles", "--limit", "3", "--format", "csv");
        assertThat(match.code()).isZero();
        assertThat(match.lines()).hasSize(4).first().asString().startsWith("score,coverage,id,title");
    }

    @Test
    void namesEachRejectAndEndsWithOne() throws IOException {
        var corpus = Files.writeString(
                folder.resolve("jobs.jsonl"),
                "{\"title\":\"Engineer\",\"text\":\"Requirements\\n- Python\"}\n{broken\n{\"title\":\"Empty\",\"text\":\"\"}\n");
        var loaded = terminal.run("load", corpus.toString(), "--corpus", "broken");
        assertThat(loaded.code()).isEqualTo(1);
        assertThat(loaded.err()).contains("jobs.jsonl:2 ").contains("jobs.jsonl:3 has no text");
        assertThat(loaded.out()).contains("1 postings (1 new").contains("2 rejects");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fly",
                "load data/postings",
                "load --corpus x",
                "lookup",
                "lookup --limit ten x",
                "gap python",
                "gap --role role/data-scientist",
                "gap python --role role/data-scientist --steps 99",
                "gap python --role role/data-scientist --total-years -1",
                "match",
                "match python --limit 0",
                "match python --after nowhere",
                "related",
                "classify",
                "classify --limit ten x",
                "classify --lines titles.txt x",
                "load data/postings --corpus ../x",
                "load data/postings --corpus x --format odt",
                "load data/postings --corpus x --map nonsense"
            })
    void saysWhatIsWrongWithTheUsage(String command) {
        var outcome = terminal.run(command.split(" "));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).isNotBlank().doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "load no/such/folder --corpus x",
                "related skill/no-such-skill",
                "query no-such-file.rq",
                "classify --source no-such-import x",
                "classify --lines no-such-file.txt"
            })
    void saysWhatIsNotThere(String command) {
        var outcome = terminal.run(command.split(" "));
        assertThat(outcome.code()).isBetween(2, 3);
        assertThat(outcome.err()).startsWith("qualgraph: ").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve",
                "load",
                "lookup",
                "related",
                "classify",
                "extract",
                "candidates",
                "evaluate",
                "gap",
                "match",
                "query",
                "export",
                "ontology",
                "stats"
            })
    void everyVerbHasAnExample(String verb) {
        assertThat(terminal.run(verb, "--help").out()).contains("Example").contains("qualgraph " + verb);
    }

    @Test
    void readsTheSeedPosting() throws IOException {
        var seed = Shared.file("seed-posting.txt");
        assumeTrue(seed.isPresent(), "the seed posting is not on this machine");
        var answer = json(terminal.run("extract", seed.orElseThrow().toString(), "--format", "json"));
        var posting = answer.path("posting");
        assertThat(posting.at("/role/id").asText()).isEqualTo("role/research-scientist-intern");
        assertThat(texts(posting.path("locations"), "label")).containsExactly("Menlo Park, CA", "New York, NY");
        assertThat(posting.has("workplace")).isFalse();
        assertThat(posting.path("pay").toString())
                .startsWith("{\"min\":7500,\"max\":10250,\"currency\":\"USD\",\"unit\":\"MONTH\"");
        assertThat(posting.path("duration").toString()).startsWith("{\"min\":12,\"max\":16,\"unit\":\"WEEK\"");
        assertThat(briefs(answer))
                .containsExactly(
                        "minimum degree 1 of 3 in-progress",
                        "minimum skill 1 of 18",
                        "minimum authorization 0 of 0",
                        "preferred skill 1 of 1",
                        "preferred skill 1 of 3",
                        "preferred skill 1 of 1",
                        "preferred publication 1 of 9",
                        "preferred other 0 of 0");
        var text = Files.readString(seed.orElseThrow());
        assertThat(answer.path("mentions"))
                .allSatisfy(mention -> assertThat(text.substring(
                                mention.path("start").asInt(),
                                mention.path("end").asInt()))
                        .isEqualTo(mention.path("surface").asText()));
        var boilerplate = text.indexOf("About Meta");
        assertThat(answer.path("mentions"))
                .allSatisfy(mention -> assertThat(mention.path("end").asInt()).isLessThan(boilerplate));
    }

    private static List<String> briefs(JsonNode answer) {
        return StreamSupport.stream(answer.path("requirements").spliterator(), false)
                .filter(requirement -> !requirement.path("necessity").asText().equals("mentioned"))
                .map(requirement -> requirement.path("necessity").asText() + " "
                        + requirement.path("kind").asText() + " "
                        + requirement.path("atLeast") + " of "
                        + requirement.path("concepts").size()
                        + Optional.ofNullable(requirement.get("degreeStatus"))
                                .map(s -> " " + s.asText())
                                .orElse(""))
                .toList();
    }

    private static List<String> texts(JsonNode array, String field) {
        var texts = new ArrayList<String>();
        array.forEach(node -> texts.add(node.path(field).asText()));
        return texts;
    }

    private static JsonNode json(Terminal.Outcome outcome) throws IOException {
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return new JsonMapper().readTree(outcome.out());
    }
}
