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

    @Test
    void readsACvAndSaysWhatItTookFromWhere() {
        var gap = gap("{\"cv\": \"PhD in Computer Science, expected 2027\\n3 years of Python\","
                + " \"role\": \"role/research-scientist\", \"totalYears\": 3.5}");

        assertThat(gap.at("/profile/0/id").asText()).isEqualTo("degree/phd");
        assertThat(gap.at("/profile/0/degreeStatus").asText()).isEqualTo("in-progress");
        assertThat(gap.at("/profile/0/from/0/end").asInt()).isEqualTo(3);
        assertThat(gap.at("/totalYears").asDouble()).isEqualTo(3.5);
        assertThat(gap.at("/cv/text").asText()).startsWith("PhD");
    }

    @Test
    void readsACvThatIsAWebPage() {
        var gap = gap("{\"cv\": \"<html><body><p>Python and Kubernetes</p></body></html>\","
                + " \"role\": \"role/research-scientist\"}");

        assertThat(gap.at("/cv/text").asText()).doesNotContain("<");
        assertThat(gap.at("/profile").size()).isEqualTo(2);
    }

    @Test
    void tellsCoverageAndReasons() {
        var gap = gap("{\"profile\": [\"PyTorch\", \"kubernets\"], \"role\": \"role/research-scientist\"}");

        assertThat(gap.at("/understood/0/written").asText()).isEqualTo("kubernets");
        assertThat(gap.at("/coverage").asDouble()).isEqualTo(0.6);
        assertThat(gap.at("/summary/minimum/coverage").asDouble()).isEqualTo(0.5);
        assertThat(gap.at("/requirements/1/reasons/0/kind").asText()).isEqualTo("implies");
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
                "{\"years\": {\"python\": -1}, \"role\": \"role/research-scientist\"} | 400",
                "{\"years\": {\"python\": \"NaN\"}, \"role\": \"role/research-scientist\"} | 400",
                "{\"years\": [3], \"role\": \"role/research-scientist\"} | 400",
                "{\"profile\": [], \"totalYears\": 1e99, \"role\": \"role/research-scientist\"} | 400",
                "{\"cv\": \"\", \"role\": \"role/research-scientist\"} | 200",
                "{\"profile\": [\"\", \" \", \"https://w3id.org/qualgraph/\"], \"role\": \"role/research-scientist\"} | 200",
            })
    void saysWhatIsWrong(String body, int status) {
        assertThat(SERVER.post("/gap", "application/json", body).statusCode()).isEqualTo(status);
    }
}
