package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetiredConceptTest {
    @AutoClose
    private static final RunningServer SERVER = new RunningServer();

    @ParameterizedTest
    @CsvSource({
        "/skill/torch, application/json, /skill/pytorch",
        "/skill/torch, text/html, /skill/pytorch",
        "/skill/torch, */*, /skill/pytorch",
        "/skill/torch7, text/html, /skill/pytorch",
        "/skill/torch.json, text/turtle, /skill/pytorch.json",
        "/role/research-fellow.html, */*, /role/research-scientist.html",
        "/concept?id=skill/torch, text/html, /skill/pytorch",
    })
    void leadsPeopleAndProgramsToItsReplacement(String path, String accept, String location) {
        var response = SERVER.get(path, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location")).contains(location);
        assertThat(response.headers().firstValue("Vary").orElse("")).contains("Accept");
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/skill/torch, text/turtle",
        "/skill/torch.nt, */*",
        "/skill/torch, application/ld+json",
        "/concept.rdf?id=skill/torch, */*",
    })
    void saysInRdfThatItIsRetired(String path, String accept) {
        var response = SERVER.get(path, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains("deprecated")
                .contains("isReplacedBy")
                .contains("pytorch");
    }

    @Test
    void theRdfIsKeptByItsTag() {
        var tag = SERVER.get("/skill/torch.ttl").headers().firstValue("ETag").orElseThrow();

        assertThat(SERVER.get("/skill/torch.ttl", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/skill/punched-cards", "/skill/punched-cards.html", "/skill/punched-cards/related"})
    void isGoneWhereNothingReplacesIt(String path) {
        var response = SERVER.get(path);

        assertThat(response.statusCode()).isEqualTo(410);
        var problem = RunningServer.json(response);
        assertThat(problem.at("/type").asText()).endsWith("/problem/gone");
        assertThat(problem.at("/detail").asText()).contains("Punched cards").contains("nothing replaces it");
        assertThat(SERVER.get("/skill/punched-cards.ttl").body()).contains("owl:deprecated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/related?id=skill/torch7", "/skill/torch/related", "/related?id=skill/torch&id=skill/pytorch"})
    void isTakenForItsReplacementByWhatIsRelated(String path) {
        var answer = SERVER.json(path);

        assertThat(answer.at("/concepts")).hasSize(1);
        assertThat(answer.at("/concepts/0/id").asText()).isEqualTo("skill/pytorch");
        assertThat(answer.at("/related")).isNotEmpty();
    }

    @Test
    void isTakenForItsReplacementInAProfileAndAsARole() {
        var gap = RunningServer.json(SERVER.post(
                "/gap",
                "application/json",
                "{\"profile\": [\"skill/torch\", \"skill/punched-cards\"], \"role\": \"role/research-fellow\"}"));

        assertThat(gap.at("/title").asText()).isEqualTo("Research scientist");
        assertThat(gap.at("/profile/0/id").asText()).isEqualTo("skill/pytorch");
        assertThat(gap.at("/unresolved/0").asText()).isEqualTo("skill/punched-cards");
    }

    @Test
    void isTakenForItsReplacementAmongPostings() {
        assertThat(SERVER.json("/posting?skill=skill/torch").at("/total").asInt())
                .isEqualTo(
                        SERVER.json("/posting?skill=skill/pytorch").at("/total").asInt())
                .isPositive();
        assertThat(SERVER.get("/posting?skill=skill/punched-cards").statusCode())
                .isEqualTo(410);
    }

    @Test
    void isFoundByItsNameThroughItsReplacement() {
        var answer = SERVER.json("/lookup?q=torch7");

        assertThat(answer.at("/hits").findValuesAsText("iri"))
                .contains("https://w3id.org/qualgraph/skill/pytorch")
                .doesNotContain("https://w3id.org/qualgraph/skill/torch7");
        assertThat(answer.at("/hits/0/match").asText()).isEqualTo("alias");
        assertThat(answer.at("/hits/0/replaces/id").asText()).isEqualTo("skill/torch7");
        assertThat(SERVER.json("/lookup?q=skill/torch")
                        .at("/hits/0/replaces/label")
                        .asText())
                .isEqualTo("Torch");
        assertThat(SERVER.get("/lookup?q=torch7", "Accept", "text/html").body()).contains("replaces Torch7");
    }

    @Test
    void isInNoList() {
        assertThat(SERVER.json("/lookup?q=torch").at("/hits/0/id").asText()).isEqualTo("skill/pytorch");
        assertThat(SERVER.get("/skill").body()).contains("skill/pytorch").doesNotContain("skill/torch");
    }

    @Test
    void isNotCounted() {
        var skills = SERVER.json("/skill").at("/total").asInt();

        assertThat(SERVER.json("/statistics").at("/concepts/skill").asInt()).isEqualTo(skills);
    }
}
