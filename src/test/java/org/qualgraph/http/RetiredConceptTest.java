package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetiredConceptTest {
    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

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
        var response = server.get(path, "Accept", accept);

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
        var response = server.get(path, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains("deprecated")
                .contains("isReplacedBy")
                .contains("pytorch");
    }

    @Test
    void theRdfIsKeptByItsTag() {
        var tag = server.get("/skill/torch.ttl").headers().firstValue("ETag").orElseThrow();

        assertThat(server.get("/skill/torch.ttl", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/skill/punched-cards", "/skill/punched-cards.html", "/skill/punched-cards/related"})
    void isGoneWhereNothingReplacesIt(String path) {
        var response = server.get(path);

        assertThat(response.statusCode()).isEqualTo(410);
        var problem = RunningServer.json(response);
        assertThat(problem.at("/type").asText()).endsWith("/problem/gone");
        assertThat(problem.at("/detail").asText()).contains("Punched cards").contains("nothing replaces it");
        assertThat(server.get("/skill/punched-cards.ttl").body()).contains("owl:deprecated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/related?id=skill/torch7", "/skill/torch/related", "/related?id=skill/torch&id=skill/pytorch"})
    void isTakenForItsReplacementByWhatIsRelated(String path) {
        var answer = server.json(path);

        assertThat(answer.at("/concepts")).hasSize(1);
        assertThat(answer.at("/concepts/0/id").asText()).isEqualTo("skill/pytorch");
        assertThat(answer.at("/related")).isNotEmpty();
    }

    @Test
    void isTakenForItsReplacementInAProfileAndAsARole() {
        var gap = RunningServer.json(server.post(
                "/gap",
                "application/json",
                "{\"profile\": [\"skill/torch\", \"skill/punched-cards\"], \"role\": \"role/research-fellow\"}"));

        assertThat(gap.at("/title").asText()).isEqualTo("Research scientist");
        assertThat(gap.at("/profile/0/id").asText()).isEqualTo("skill/pytorch");
        assertThat(gap.at("/unresolved/0").asText()).isEqualTo("skill/punched-cards");
    }

    @Test
    void isTakenForItsReplacementAmongPostings() {
        assertThat(server.json("/posting?skill=skill/torch").at("/total").asInt())
                .isEqualTo(
                        server.json("/posting?skill=skill/pytorch").at("/total").asInt())
                .isPositive();
        assertThat(server.get("/posting?skill=skill/punched-cards").statusCode())
                .isEqualTo(410);
    }

    @Test
    void isFoundByNoNameAndInNoList() {
        assertThat(server.get("/lookup?q=torch7").body()).doesNotContain("skill/torch");
        assertThat(server.json("/lookup?q=torch").at("/hits/0/id").asText()).isEqualTo("skill/pytorch");
        assertThat(server.get("/skill").body()).contains("skill/pytorch").doesNotContain("skill/torch");
    }

    @Test
    void isNotCounted() {
        var skills = server.json("/skill").at("/total").asInt();

        assertThat(server.json("/statistics").at("/concepts/skill").asInt()).isEqualTo(skills);
    }
}
