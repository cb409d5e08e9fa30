package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.graph.SparqlLimits;
import org.qualgraph.model.Posting;
import org.qualgraph.model.PostingId;
import org.qualgraph.query.SmallWorld;

/** Roles and postings that are alike, over HTTP. */
class RoleRoutesTest {
    private static final Posting LIKE_THE_HOSTILE = new Posting(
            new Posting.Source("x.txt", 1),
            Optional.of("3"),
            "<b>=Boss</b>",
            "Minimum Qualifications\n- Experience with Python and Kubernetes",
            Posting.Fields.NONE);

    @AutoClose
    private static final RunningServer SERVER = new RunningServer(new SmallWorld(
            SparqlLimits.DEFAULTS,
            store -> store.write("more", List.of(new Extractor(store.vocabulary()).extract(LIKE_THE_HOSTILE)))));

    private static final String HOSTILE =
            PostingId.of("sample", SmallWorld.HOSTILE).value();

    @Test
    void tellsWhatARoleAsksFor() {
        var answer = SERVER.json("/role/research-scientist/skills");

        assertThat(answer.at("/role/postings").asInt()).isEqualTo(1);
        assertThat(answer.at("/comparedWith/postings").asInt()).isZero();
        assertThat(answer.at("/rows")).isNotEmpty().allSatisfy(row -> {
            assertThat(SERVER.json(row.at("/href").asText()).at("/total").asInt())
                    .isEqualTo(row.at("/postings").asInt());
            assertThat(row.has("z")).isFalse();
        });
        assertThat(answer.at("/rows"))
                .anySatisfy(row -> assertThat(row.at("/vocabulary").asText()).isEqualTo("essential"));
    }

    @Test
    void tellsItAsCsvToo() {
        var answer = SERVER.get("/role/research-scientist/skills.csv?sort=distinguishing");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(answer.body())
                .startsWith("id,label,postings,share,necessity.minimum,necessity.preferred,necessity.mentioned,"
                        + "neighbours.postings,neighbours.share,logOdds,z,vocabulary,href\r\n");
        assertThat(SERVER.get("/role/research-scientist/skills?sort=distinguishing", "Accept", "text/csv")
                        .body())
                .isEqualTo(answer.body());
    }

    @Test
    void listsOtherThingsThatARoleAsksFor() {
        assertThat(SERVER.json("/role/research-scientist/skills?type=venue").at("/rows"))
                .extracting(row -> row.at("/id").asText())
                .containsExactly("venue/osdi", "venue/sosp");
    }

    @Test
    void takesARetiredRoleForWhatReplacesIt() {
        assertThat(SERVER.json("/role/research-fellow/skills").at("/role/id").asText())
                .isEqualTo("role/research-scientist");
        assertThat(SERVER.json("/role/research-fellow/similar").at("/role/id").asText())
                .isEqualTo("role/research-scientist");
    }

    @Test
    void findsPostingsThatAskForMuchTheSame() {
        var answer = SERVER.json("/posting/similar?id=" + HOSTILE);

        assertThat(answer.at("/posting/title").asText()).isEqualTo("<script>alert(1)</script>");
        assertThat(answer.at("/total").asInt()).isEqualTo(1);
        var similar = answer.at("/similar/0");
        assertThat(similar.at("/title").asText()).isEqualTo("<b>=Boss</b>");
        assertThat(similar.at("/score").asDouble()).isBetween(0.1, 0.9);
        assertThat(similar.at("/shared/0/id").asText()).isEqualTo("skill/python");
        assertThat(similar.at("/onlyThis/0/id").asText()).isEqualTo("skill/kubernetes");
        assertThat(similar.at("/onlyGiven")).isEmpty();
        assertThat(similar.at("/text").asText()).isEqualTo("Both ask for Python; this one also for Kubernetes.");
        assertThat(SERVER.json(similar.at("/href").asText()).at("/id").asText())
                .isEqualTo(similar.at("/id").asText());
    }

    @Test
    void sendsNoTitleAsHtml() {
        var answer = SERVER.get("/posting/similar?id=" + HOSTILE, "Accept", "text/html,*/*;q=0.1");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"corpus=sample", "skill=pytorch", "since=2026-01", "necessity=preferred&skill=python"})
    void narrowsThePostings(String filter) {
        assertThat(SERVER.json("/posting/similar?id=" + HOSTILE + "&" + filter)
                        .at("/total")
                        .asInt())
                .isZero();
    }

    @Test
    void takesAnIdentifierInEveryFormOfIt() {
        var digits = HOSTILE.replace("posting/", "");

        assertThat(List.of(digits, HOSTILE, "https://w3id.org/qualgraph/" + HOSTILE))
                .allSatisfy(id -> assertThat(SERVER.json("/posting/similar?id=" + id)
                                .at("/posting/id")
                                .asText())
                        .isEqualTo(HOSTILE));
        assertThat(SERVER.json("/posting/" + digits + ".json").at("/id").asText())
                .as("the routes of one posting are as they were")
                .isEqualTo(HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/role/research-scientist/skills",
                "/role/research-scientist/skills.csv",
                "/role/research-scientist/similar",
            })
    void isNotSentTwice(String path) {
        var tag = SERVER.get(path).headers().firstValue("ETag").orElseThrow();

        assertThat(SERVER.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "/role/nix/skills, 404, not-found",
        "/role/nix/skills.csv, 404, not-found",
        "/role/nix/similar, 404, not-found",
        "/role/%3Cscript%3E/skills, 404, not-found",
        "/role/a%22%20%3E%3C/similar, 404, not-found",
        "/role/research-scientist/skills?role=research-scientist-intern, 400, invalid-parameter",
        "/role/research-scientist/similar?role=research-scientist-intern, 400, invalid-parameter",
        "/role/research-scientist/skills?sort=best, 400, invalid-parameter",
        "/role/research-scientist/skills?type=role, 400, invalid-parameter",
        "/role/research-scientist/skills?limit=0, 400, invalid-parameter",
        "/role/research-scientist/similar?limit=101, 400, invalid-parameter",
        "/role/research-scientist/skills?place=nowhere, 404, not-found",
        "/role/research-scientist/similar?skill=punched-cards, 410, gone",
        "/posting/similar, 400, invalid-parameter",
        "/posting/similar?id=, 400, invalid-parameter",
        "/posting/similar?id=similar, 400, invalid-parameter",
        "/posting/similar?id=%3Cscript%3E, 400, invalid-parameter",
        "/posting/similar?id=posting/0123456789abcdef012%0A, 400, invalid-parameter",
        "/posting/similar?id=posting/0123456789ABCDEF0123, 400, invalid-parameter",
        "/posting/similar?id=posting/0123456789abcdef0123&id=x, 400, invalid-parameter",
        "/posting/similar?id=posting/0123456789abcdef0123, 404, not-found",
        "/posting/similar?id=posting/0123456789abcdef0123&limit=101, 400, invalid-parameter",
        "/posting/similar?id=posting/0123456789abcdef0123&month=then, 400, invalid-parameter",
        "/posting/similar.json, 404, not-found",
    })
    void saysWhatIsWrong(String path, int status, String problem) {
        var answer = SERVER.get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(RunningServer.json(answer).at("/type").asText()).endsWith("problem/" + problem);
    }
}
