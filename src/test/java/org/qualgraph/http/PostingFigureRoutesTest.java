package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingFigureRoutesTest {
    @AutoClose
    private static final RunningServer SERVER = new RunningServer();

    @Test
    void countsWhatPostingsAskFor() {
        var answer = SERVER.json("/statistics/skill?role=research-scientist");

        assertThat(answer.at("/postings").asInt()).isEqualTo(1);
        var pytorch = answer.at("/rows")
                .valueStream()
                .filter(row -> row.at("/id").asText().equals("skill/pytorch"))
                .findFirst()
                .orElseThrow();
        assertThat(pytorch.at("/label").asText()).isEqualTo("PyTorch");
        assertThat(pytorch.at("/share").asDouble()).isEqualTo(1);
        assertThat(pytorch.at("/necessity/minimum").asInt()).isEqualTo(1);
        assertThat(pytorch.at("/necessity/preferred").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "skill",
                "skill?necessity=preferred",
                "skill?q=authorization&corpus=sample",
                "venue",
                "degree",
                "field",
                "role",
                "role?role=research-scientist",
                "organization",
                "place",
                "corpus",
                "skill?by=corpus",
                "venue?by=organization",
                "skill?by=role&groups=1&limit=2",
            })
    void everyRowLeadsToItsPostings(String question) {
        var rows = SERVER.json("/statistics/" + question).at("/rows");

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(SERVER.json(row.at("/href").asText())
                                .at("/total")
                                .asInt())
                        .as(row.toString())
                        .isEqualTo(row.at("/postings").asInt()));
    }

    @ParameterizedTest
    @CsvSource({
        "skill.csv, 'id,label,postings,share,necessity.minimum,necessity.preferred,necessity.mentioned,href'",
        "corpus.csv, 'id,label,postings,share,href'",
        "trend.csv?concept=skill/python, 'month,postings,of,share,href'",
        "trends.csv, 'id,label,postings,share,direction,change,low,high,z,p,q,months,href'",
    })
    void isCsvToo(String question, String header) {
        var answer = SERVER.get("/statistics/" + question);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(".csv");
        assertThat(answer.body()).startsWith(header + "\r\n");
        assertThat(SERVER.get("/statistics/" + question.replace(".csv", ""), "Accept", "text/csv")
                        .body())
                .isEqualTo(answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"skill", "pairs", "pay", "trends", "trend?concept=skill/python", "skill.csv"})
    void isNotSentTwice(String question) {
        var first = SERVER.get("/statistics/" + question);
        var tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(SERVER.get("/statistics/" + question, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void saysNothingWhereThereAreTooFew() {
        var trend = SERVER.json("/statistics/trend?concept=skill/pytorch");
        assertThat(trend.has("test")).isFalse();
        assertThat(trend.has("direction")).isFalse();
        assertThat(trend.at("/undated").asInt()).isEqualTo(2);
        assertThat(SERVER.json("/statistics/trends").at("/tested").asInt()).isZero();
        assertThat(SERVER.json("/statistics/pairs").at("/rows")).isEmpty();
        assertThat(SERVER.json("/statistics/pay").at("/rows")).isEmpty();
        assertThat(SERVER.json("/statistics/pay").at("/least").asInt()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense, 404, not-found",
        "nonsense.csv, 404, not-found",
        "skill?role=nix, 404, not-found",
        "skill?skill=punched-cards, 410, gone",
        "trend, 400, invalid-parameter",
        "trend?concept=skill/nix, 404, not-found",
        "trend?concept=role/research-scientist, 400, invalid-input",
        "trends?direction=sideways, 400, invalid-parameter",
        "trends?type=role, 400, invalid-parameter",
        "pairs?concept=role/research-scientist, 400, invalid-input",
        "pay?least=4, 400, invalid-parameter",
        "pay?pay=euro, 400, invalid-parameter",
        "pay?by=nonsense, 400, invalid-parameter",
        "skill?month=2026-13, 400, invalid-parameter",
        "skill?since=then, 400, invalid-parameter",
        "skill?since=2026-03&until=2026-02, 400, invalid-parameter",
        "skill?place=nowhere, 404, not-found",
        "skill?limit=0, 400, invalid-parameter",
        "skill?limit=1001, 400, invalid-parameter",
        "skill?by=role&groups=51, 400, invalid-parameter",
        "skill?q=%2B, 400, invalid-input",
    })
    void saysWhatIsWrong(String question, int status, String problem) {
        var answer = SERVER.get("/statistics/" + question);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(RunningServer.json(answer).at("/type").asText()).endsWith("problem/" + problem);
    }

    @Test
    void takesARetiredConceptForWhatReplacesIt() {
        assertThat(SERVER.json("/statistics/trend?concept=skill/torch")
                        .at("/id")
                        .asText())
                .isEqualTo("skill/pytorch");
    }

    @Test
    void listsPostingsWithoutThoseThatRepeatAnother() {
        assertThat(SERVER.json("/posting?duplicates=false").at("/total").asInt())
                .isEqualTo(2);
        assertThat(SERVER.json("/posting?duplicates=true").at("/total").asInt()).isEqualTo(2);
        assertThat(SERVER.json("/posting?place=menlo-park-ca").at("/total").asInt())
                .isEqualTo(1);
        assertThat(SERVER.json("/posting?since=1970-01").at("/total").asInt()).isZero();
        assertThat(SERVER.get("/posting?duplicates=perhaps").statusCode()).isEqualTo(400);
    }
}
