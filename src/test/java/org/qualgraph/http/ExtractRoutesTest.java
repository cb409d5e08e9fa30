package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.qualgraph.query.SmallWorld;

class ExtractRoutesTest {
    @AutoClose
    private static final RunningServer SERVER = new RunningServer();

    @Test
    void readsPlainText() {
        var reading = RunningServer.json(SERVER.post("/extract", "text/plain", SmallWorld.TEXT));

        assertThat(reading.at("/posting/role/id").asText()).isEqualTo("role/research-scientist-intern");
        assertThat(reading.at("/requirements").findValuesAsText("kind")).contains("degree", "skill", "publication");
        assertThat(reading.at("/requirements").findValuesAsText("degreeStatus")).containsExactly("in-progress");
        assertThat(reading.has("text")).isFalse();
    }

    @Test
    void readsAJsonPosting() {
        var body = JsonFace.MAPPER
                .createObjectNode()
                .put("title", "Research scientist")
                .put("text", SmallWorld.TEXT);
        var reading = RunningServer.json(SERVER.post("/extract", "application/json", body.toString()));

        assertThat(reading.at("/posting/role/id").asText()).isEqualTo("role/research-scientist");
    }

    @Test
    void givesBackTheTextOfAPage() {
        var page = "<h2>Research Scientist</h2>\nMinimum qualifications\n<li>- Experience with <b>Python</b></li>\n";
        var reading = RunningServer.json(SERVER.post("/extract", "text/html; charset=utf-8", page));
        var mention = reading.at("/mentions/0");

        assertThat(reading.at("/text").asText()).doesNotContain("<li>");
        assertThat(reading.at("/text")
                        .asText()
                        .substring(
                                mention.at("/start").asInt(), mention.at("/end").asInt()))
                .isEqualTo("Python");
    }

    @Test
    void givesNoIdentifierThatTheGraphDoesNotHold() {
        var text = SmallWorld.TEXT.replace("Intern\n", "Intern\nLocation: Zürich, Switzerland\n");
        var reading = RunningServer.json(SERVER.post("/extract", "text/plain", text));

        assertThat(reading.at("/posting/locations")).allSatisfy(place -> {
            assertThat(place.at("/label").asText()).isNotBlank();
            assertThat(place.has("id")).isFalse();
        });
    }

    @Test
    void countsOffsetsInUtf16CodeUnits() {
        var text = "𝔘𝔫𝔦 Intern\n\nMinimum Qualifications\n- Experience with 🐍 Python\n";
        var mention =
                RunningServer.json(SERVER.post("/extract", "text/plain", text)).at("/mentions/0");

        assertThat(text.substring(
                        mention.at("/start").asInt(), mention.at("/end").asInt()))
                .isEqualTo("Python");
    }

    @Test
    void readsNothingFromNothing() {
        var reading = RunningServer.json(SERVER.post("/extract", "text/plain", ""));

        assertThat(reading.at("/requirements")).isEmpty();
        assertThat(reading.at("/mentions")).isEmpty();
    }

    @Test
    void unpacksABodyWithinItsBudget() throws IOException {
        var small = SERVER.post(
                "/extract",
                gzip(SmallWorld.TEXT.getBytes(StandardCharsets.UTF_8)),
                "Content-Type",
                "text/plain",
                "Content-Encoding",
                "gzip");
        var bomb = SERVER.post(
                "/extract", gzip(new byte[200_000_000]), "Content-Type", "text/plain", "Content-Encoding", "gzip");

        assertThat(small.statusCode()).isEqualTo(200);
        assertThat(bomb.statusCode()).isEqualTo(413);
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        var response = SERVER.post("/extract", "text/plain", "x".repeat(2_000_001));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(RunningServer.json(response).at("/limit").asInt()).isEqualTo(2_000_000);
    }

    @Test
    void refusesBodiesThatItCannotRead() {
        var text = SmallWorld.TEXT.getBytes(StandardCharsets.UTF_8);

        assertThat(SERVER.post("/extract", "image/png", "x").statusCode()).isEqualTo(415);
        assertThat(SERVER.post("/extract", text).statusCode()).isEqualTo(415);
        assertThat(SERVER.post("/extract", "text/plain; charset=nope", "x").statusCode())
                .isEqualTo(415);
        assertThat(SERVER.post("/extract", text, "Content-Type", "text/plain", "Content-Encoding", "br")
                        .statusCode())
                .isEqualTo(415);
        assertThat(SERVER.post("/extract", text, "Content-Type", "text/plain", "Content-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(400);
        assertThat(SERVER.post("/extract", new byte[] {(byte) 0xff}, "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(400);
        assertThat(SERVER.post("/extract", "application/json", "{\"title\": \"x\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void readsOtherEncodings() {
        var response = SERVER.post(
                "/extract",
                "Minimum qualifications\n- Python für Anfänger".getBytes(StandardCharsets.ISO_8859_1),
                "Content-Type",
                "text/plain; charset=ISO-8859-1");

        assertThat(response.body()).contains("für");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
