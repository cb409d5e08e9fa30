package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifyRoutesTest {
    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain";

    @AutoClose
    private static final RunningServer SERVER = new RunningServer();

    @Test
    void ranksSkillsOfOursForAText() {
        var answer = RunningServer.json(SERVER.post("/classify", TEXT, "You compile with ML compilers"));
        var best = answer.at("/results/0/concepts/0");

        assertThat(best.at("/id").asText()).isEqualTo("skill/ml-compilers");
        assertThat(best.at("/iri").asText()).isEqualTo("https://w3id.org/qualgraph/skill/ml-compilers");
        assertThat(best.at("/type").asText()).isEqualTo("skill");
        assertThat(best.at("/source").asText()).isEqualTo("qualgraph");
        assertThat(best.at("/label").asText()).isEqualTo("ML compilers");
        assertThat(best.at("/matched").asText()).isEqualTo("ML compilers");
        assertThat(best.at("/score").asDouble()).isBetween(0.0, 1.0);
        assertThat("You compile with ML compilers"
                        .substring(best.at("/start").asInt(), best.at("/end").asInt()))
                .isEqualTo("ML compilers");
    }

    @Test
    void ranksOtherKindsWhereAsked() {
        var answer = RunningServer.json(
                SERVER.post("/classify?type=role&type=venue&limit=1", TEXT, "research scientists in residence"));

        assertThat(answer.at("/results/0/concepts")).hasSize(1);
        assertThat(answer.at("/results/0/concepts/0/id").asText()).isEqualTo("role/research-scientist");
    }

    @Test
    void answersManyPassagesInOrder() {
        var answer = RunningServer.json(SERVER.post(
                "/classify", JSON, "{\"texts\": [\"k8s\", \"\", \"torch\"], \"type\": [\"skill\"], \"limit\": 1}"));

        assertThat(answer.at("/results")).hasSize(3);
        assertThat(answer.at("/results/0/concepts/0/id").asText()).isEqualTo("skill/kubernetes");
        assertThat(answer.at("/results/1/concepts")).isEmpty();
        assertThat(answer.at("/results/2/concepts/0/id").asText()).isEqualTo("skill/pytorch");
    }

    @Test
    void answersOnePassageOfAnObject() {
        var answer =
                RunningServer.json(SERVER.post("/classify", JSON, "{\"text\": \"python\", \"source\": \"qualgraph\"}"));

        assertThat(answer.at("/results/0/concepts/0/id").asText()).isEqualTo("skill/python");
    }

    @Test
    void saysWhereThereIsNoSuchScheme() {
        var response = SERVER.post("/classify", JSON, "{\"text\": \"python\", \"source\": [\"esco\"]}");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(RunningServer.json(response).at("/detail").asText()).contains("skill", "esco", "import");
    }

    @Test
    void takesAThousandPassagesAndNotOneMore() {
        var most = JsonFace.MAPPER
                .valueToTree(Collections.nCopies(1_000, "python"))
                .toString();

        assertThat(RunningServer.json(SERVER.post("/classify", JSON, "{\"texts\": " + most + "}"))
                        .at("/results"))
                .hasSize(1_000);
        var more = most.substring(0, most.length() - 1) + ",\"x\"]";
        assertThat(SERVER.post("/classify", JSON, "{\"texts\": " + more + "}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void takesTenThousandCharactersAndNotOneMore() {
        var most = "a ".repeat(5_000);

        assertThat(SERVER.post("/classify", TEXT, most).statusCode()).isEqualTo(200);
        assertThat(SERVER.post("/classify", TEXT, most + "a").statusCode()).isEqualTo(400);
        assertThat(SERVER.post("/classify", JSON, "{\"text\": \"" + most + "a\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"text\": 1}",
                "{\"texts\": [1]}",
                "{\"text\": \"a\", \"texts\": [\"a\"]}",
                "{\"text\": \"a\", \"limit\": 0}",
                "{\"text\": \"a\", \"limit\": 101}",
                "{\"text\": \"a\", \"type\": [\"nope\"]}",
                "{\"text\": \"\\ud800\"}"
            })
    void namesThePlaceOfWhatIsWrongInABody(String body) {
        var response = SERVER.post("/classify", JSON, body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(RunningServer.json(response).has("pointer")).isTrue();
    }

    @Test
    void refusesOtherMediaTypes() {
        assertThat(SERVER.post("/classify", "text/html", "<p>python").statusCode())
                .isEqualTo(415);
    }
}
