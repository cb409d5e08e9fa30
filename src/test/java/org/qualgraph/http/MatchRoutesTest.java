package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualgraph.query.SmallWorld;

class MatchRoutesTest {
    @AutoClose
    private static final RunningServer SERVER = new RunningServer();

    private static JsonNode post(String path, String body) {
        return RunningServer.json(SERVER.post(path, "application/json", body));
    }

    @Test
    void ranksPostings() {
        var matches = post("/match", "{\"profile\": [\"jax\", \"phd\", \"k8s\"]}");

        assertThat(matches.at("/total").asInt()).isEqualTo(2);
        assertThat(matches.at("/matches/0/id").asText()).isEqualTo(SmallWorld.ID.value());
        assertThat(matches.at("/matches/0/title").asText()).isEqualTo("Research Scientist Intern");
        assertThat(matches.at("/matches/0/summary/minimum/met").asInt()).isEqualTo(2);
        assertThat(matches.at("/matches/0/unmet/1/concepts").size()).isEqualTo(2);
        assertThat(matches.at("/matches/0/score").asDouble())
                .isLessThan(matches.at("/matches/0/coverage").asDouble());
        assertThat(matches.has("next")).isFalse();
    }

    @Test
    void goesOnWithTheNextPage() {
        var first = post("/match", "{\"profile\": [\"jax\"], \"limit\": 1}");
        var second = post(
                "/match",
                "{\"profile\": [\"jax\"], \"limit\": 1, \"after\": \""
                        + first.at("/next").asText() + "\"}");

        assertThat(second.at("/matches").size()).isEqualTo(1);
        assertThat(second.at("/matches/0/id")).isNotEqualTo(first.at("/matches/0/id"));
    }

    @Test
    void ranksRoles() {
        var matches = post("/match", "{\"profile\": [\"deep learning\", \"python\"], \"of\": \"roles\"}");

        assertThat(matches.at("/matches/0/id").asText()).isEqualTo("role/research-scientist");
        assertThat(matches.at("/matches/0/nearlyMet/0/reasons/0/kind").asText()).isEqualTo("narrower");
    }

    @Test
    void filtersAsTheListOfPostings() {
        var matches =
                post("/match", "{\"profile\": [\"jax\"], \"role\": \"research-scientist\", \"q\": \"compilers\"}");

        assertThat(matches.at("/total").asInt()).isEqualTo(1);
    }

    @Test
    void tellsNextStepsThatLeadToPostings() {
        var gap = post("/gap", "{\"profile\": [\"phd\"], \"role\": \"role/research-scientist\", \"steps\": 3}");

        assertThat(gap.at("/next/postings").asInt()).isEqualTo(1);
        assertThat(gap.at("/next/open").asInt()).isZero();
        assertThat(gap.at("/next/steps/0/opens").asInt()).isEqualTo(1);
        assertThat(gap.at("/next/steps/0/opened/0").asText()).isEqualTo(SmallWorld.ID.value());
        assertThat(SERVER.json(gap.at("/next/steps/0/link").asText())
                        .at("/total")
                        .asInt())
                .isEqualTo(gap.at("/next/steps/0/asking").asInt());
    }

    @Test
    void takesTheRoleOfStepsBesideAText() {
        var body = "{\"profile\": [\"phd\"], \"text\": \"Knowledge of Python\", \"role\": \"role/research-scientist\","
                + " \"steps\": 1, \"sequence\": true}";

        assertThat(post("/gap", body).at("/next/order").asText()).isEqualTo("sequence");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 400",
                "{\"profile\": [], \"of\": \"cats\"} | 400",
                "{\"profile\": [], \"limit\": 0} | 400",
                "{\"profile\": [], \"limit\": 101} | 400",
                "{\"profile\": [], \"after\": \"nope\"} | 400",
                "{\"profile\": [], \"month\": \"March\"} | 400",
                "{\"profile\": [], \"until\": \"March\"} | 400",
                "{\"profile\": [], \"since\": \"2026-05\", \"until\": \"2026-01\"} | 400",
                "{\"profile\": [], \"since\": \"2026-01\", \"until\": \"2026-01\"} | 200",
                "{\"profile\": [], \"role\": \"role/nope\"} | 404",
                "{\"profile\": [], \"role\": \"https://w3id.org/qualgraph/\"} | 400",
                "{\"profile\": [], \"q\": \"?!\"} | 400",
                "{\"profile\": [], \"years\": {\"a\": 1e400}} | 400",
                "{\"profile\": [], \"after\": \"7fc00000_posting/00000000000000000000\"} | 200",
                "{\"profile\": [], \"after\": \"00000000_role/x\"} | 200",
                "{\"profile\": []} | 200",
            })
    void saysWhatIsWrong(String body, int status) {
        assertThat(SERVER.post("/match", "application/json", body).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"21, false", "6, true", "-1, false"})
    void refusesTooManySteps(int steps, boolean sequence) {
        var body = "{\"profile\": [], \"role\": \"role/research-scientist\", \"steps\": " + steps + ", \"sequence\": "
                + sequence + "}";

        assertThat(SERVER.post("/gap", "application/json", body).statusCode()).isEqualTo(400);
    }
}
