package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualgraph.query.SmallWorld;

class GapRoutesTest {
    @AutoClose
    private static final RunningServer SERVER = new RunningServer();

    private static JsonNode gap(String body) {
        return RunningServer.json(SERVER.post("/gap", "application/json", body));
    }

    @Test
    void holdsAProfileAgainstAStoredPosting() {
        var gap = gap("{\"profile\": [\"skill/jax\", \"degree/phd\"], \"posting\": \"" + SmallWorld.ID.value() + "\"}");

        assertThat(gap.at("/title").asText()).isEqualTo("Research Scientist Intern");
        assertThat(gap.at("/summary/minimum/met").asInt()).isEqualTo(2);
        assertThat(gap.at("/summary/minimum/open").asInt()).isEqualTo(1);
        assertThat(gap.at("/summary/preferred/unmet").asInt()).isEqualTo(2);
    }

    @Test
    void holdsAProfileAgainstARole() {
        var gap = gap("{\"profile\": [\"PyTorch\", \"k8s\"], \"role\": \"role/research-scientist\"}");

        assertThat(gap.at("/requirements/0/status").asText()).isEqualTo("nearly-met");
        assertThat(gap.at("/requirements/0/concepts/0/via/kind").asText()).isEqualTo("narrower");
        assertThat(gap.at("/requirements/1/concepts/0/via/kind").asText()).isEqualTo("implies");
        assertThat(gap.at("/requirements/1/concepts/0/via/id").asText()).isEqualTo("skill/pytorch");
        assertThat(gap.at("/requirements/2/necessity").asText()).isEqualTo("preferred");
        assertThat(gap.at("/requirements/2/status").asText()).isEqualTo("met");
    }

    @Test
    void holdsAProfileAgainstAText() {
        var body = JsonFace.MAPPER.createObjectNode().put("text", SmallWorld.TEXT);
        body.putArray("profile").add("OSDI").add("gibberish");
        var gap = gap(body.toString());

        assertThat(gap.at("/unresolved/0").asText()).isEqualTo("gibberish");
        assertThat(gap.at("/summary/preferred/met").asInt()).isEqualTo(1);
        assertThat(gap.at("/requirements/1/start").isInt()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"profile\": []} | 400",
                "{\"role\": \"role/research-scientist\"} | 400",
                "{\"profile\": [], \"role\": \"a\", \"text\": \"b\"} | 400",
                "{\"profile\": [], \"posting\": \"nope\"} | 400",
                "{\"profile\": [], \"posting\": \"posting/00000000000000000000\"} | 404",
                "{\"profile\": [], \"role\": \"role/nope\"} | 404",
                "{\"profile\": [\"\", \" \", \"https://w3id.org/qualgraph/\"], \"role\": \"role/research-scientist\"} | 200",
            })
    void saysWhatIsWrong(String body, int status) {
        assertThat(SERVER.post("/gap", "application/json", body).statusCode()).isEqualTo(status);
    }
}
