package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoidRoutesTest {
    @AutoClose
    private static final RunningServer SERVER = new RunningServer();

    @ParameterizedTest
    @CsvSource({
        "*/*, text/turtle",
        "text/html, text/turtle",
        "application/json, application/ld+json",
        "application/ld+json, application/ld+json",
        "application/n-triples, application/n-triples",
        "application/rdf+xml, application/rdf+xml",
    })
    void describesTheDatasetInTheFormThatIsWanted(String accept, String mediaType) {
        var response = SERVER.get("/void", "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
        assertThat(response.body())
                .contains("rdfs.org/ns/void#")
                .contains("/sparql")
                .contains("graph/corpus/sample");
    }

    @Test
    void refusesOtherForms() {
        assertThat(SERVER.get("/void", "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void isKeptByItsTag() {
        var tag = SERVER.get("/void").headers().firstValue("ETag").orElseThrow();

        assertThat(SERVER.get("/void", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void isFoundWhereCrawlersLook() {
        var response = SERVER.get("/.well-known/void");

        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location")).contains("/void");
    }
}
