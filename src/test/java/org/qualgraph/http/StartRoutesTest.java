package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class StartRoutesTest {
    @AutoClose
    private static final RunningServer SERVER = new RunningServer();

    @Test
    void beginsWithASearchAndWhatIsLoaded() {
        var page = SERVER.get("/").body();

        assertThat(page)
                .contains("<form action=\"/lookup\"", "<strong>8</strong> Skills", "localhost:" + SERVER.port())
                .doesNotContain("<script", "style=");
    }

    @Test
    void leadsOnlyToWhatIsThere() {
        var links = java.util.regex.Pattern.compile("(?:href|action)=\"(/[^\"]*)\"")
                .matcher(SERVER.get("/").body().replace("action=\"/lookup\"", ""));

        assertThat(links.results().map(link -> link.group(1)).distinct())
                .hasSizeGreaterThan(8)
                .allSatisfy(link ->
                        assertThat(SERVER.get(link).statusCode()).as(link).isEqualTo(200));
    }

    @Test
    void tellsCountsToPrograms() {
        assertThat(RunningServer.json(SERVER.get("/", "Accept", "application/json"))
                        .at("/concepts/venue")
                        .asInt())
                .isEqualTo(2);
        assertThat(SERVER.json("/statistics").at("/postings/sample").asInt()).isEqualTo(2);
    }

    @Test
    void isAliveAndReady() {
        assertThat(SERVER.json("/health/live").at("/status").asText()).isEqualTo("live");
        assertThat(SERVER.json("/health/ready").at("/status").asText()).isEqualTo("ready");
    }

    @Test
    void saysThatAPortIsTaken() {
        var taken = HttpSettings.DEFAULTS.listeningOn("localhost", SERVER.port());

        assertThatThrownBy(
                        () -> HttpServer.start(SERVER.world().current(), taken).close())
                .isInstanceOf(UnusablePortException.class)
                .hasMessageContaining("port " + SERVER.port());
    }
}
