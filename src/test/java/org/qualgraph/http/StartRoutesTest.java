package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StartRoutesTest {
    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void beginsWithASearchAndWhatIsLoaded() {
        var page = server.get("/").body();

        assertThat(page)
                .contains("<form action=\"/lookup\"", "<strong>8</strong> Skills", "localhost:" + server.port())
                .doesNotContain("<script", "style=");
    }

    @Test
    void leadsOnlyToWhatIsThere() {
        var links = java.util.regex.Pattern.compile("(?:href|action)=\"(/[^\"]*)\"")
                .matcher(server.get("/").body().replace("action=\"/lookup\"", ""));

        assertThat(links.results().map(link -> link.group(1)).distinct())
                .hasSizeGreaterThan(8)
                .allSatisfy(link ->
                        assertThat(server.get(link).statusCode()).as(link).isEqualTo(200));
    }

    @Test
    void tellsCountsToPrograms() {
        assertThat(RunningServer.json(server.get("/", "Accept", "application/json"))
                        .at("/concepts/venue")
                        .asInt())
                .isEqualTo(2);
        assertThat(server.json("/statistics").at("/postings/sample").asInt()).isEqualTo(2);
    }

    @Test
    void isAliveAndReady() {
        assertThat(server.json("/health/live").at("/status").asText()).isEqualTo("live");
        assertThat(server.json("/health/ready").at("/status").asText()).isEqualTo("ready");
    }

    @Test
    void saysThatAPortIsTaken() {
        var taken = HttpSettings.DEFAULTS.listeningOn("localhost", server.port());

        assertThatThrownBy(
                        () -> HttpServer.start(server.world()::useCases, taken).close())
                .isInstanceOf(UnusablePortException.class)
                .hasMessageContaining("port " + server.port());
    }
}
