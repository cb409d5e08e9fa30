package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualgraph.model.PostingId;
import org.qualgraph.query.SmallWorld;

class PostingRoutesTest {
    private static final String ID = SmallWorld.ID.value();

    @AutoClose
    private static final RunningServer SERVER = new RunningServer();

    @ParameterizedTest
    @CsvSource({
        "'', 2",
        "skill=pytorch, 1",
        "skill=skill/pytorch, 1",
        "skill=https://w3id.org/qualgraph/skill/pytorch, 1",
        "skill=pytorch&skill=python, 0",
        "skill=pytorch&necessity=minimum, 1",
        "skill=pytorch&necessity=preferred, 0",
        "venue=osdi&necessity=preferred, 1",
        "role=research-scientist, 1",
        "role=role/research-scientist-intern, 1",
        "organization=meta, 1",
        "corpus=sample, 2",
        "corpus=nope, 0",
        "q=authorization, 1",
    })
    void filtersPostings(String query, int total) {
        assertThat(SERVER.json("/posting?" + query).at("/total").asInt()).isEqualTo(total);
    }

    @Test
    void listsPostingsPageByPage() {
        var first = SERVER.json("/posting?limit=1&corpus=sample");
        var second = SERVER.json(first.at("/next").asText());

        assertThat(first.at("/postings")).hasSize(1);
        assertThat(second.at("/postings")).hasSize(1);
        assertThat(second.at("/postings/0/id")).isNotEqualTo(first.at("/postings/0/id"));
    }

    @Test
    void namesRoleAndEmployerInTheList() {
        var posting = SERVER.json("/posting?skill=pytorch").at("/postings/0");

        assertThat(posting.at("/title").asText()).isEqualTo("Research Scientist Intern");
        assertThat(posting.at("/organization/label").asText()).isEqualTo("Meta");
        assertThat(posting.at("/role/id").asText()).isEqualTo("role/research-scientist-intern");
    }

    @Test
    void showsAPostingWithItsEvidence() {
        var posting = SERVER.json("/" + ID);
        var text = posting.at("/text").asText();

        assertThat(text).isEqualTo(SmallWorld.TEXT);
        assertThat(posting.at("/corpus").asText()).isEqualTo("sample");
        assertThat(posting.at("/posting/organization/id").asText()).isEqualTo("organization/meta");
        assertThat(posting.at("/mentions"))
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(text.substring(
                                mention.at("/start").asInt(), mention.at("/end").asInt()))
                        .isEqualTo(mention.at("/surface").asText()));
    }

    @Test
    void keepsTheLogicOfARequirement() {
        var requirements = SERVER.json("/" + ID).at("/requirements");
        var anyOf = StreamSupport.stream(requirements.spliterator(), false)
                .filter(requirement ->
                        requirement.at("/concepts").findValuesAsText("id").contains("skill/jax"))
                .findFirst()
                .orElseThrow();

        assertThat(anyOf.at("/kind").asText()).isEqualTo("skill");
        assertThat(anyOf.at("/necessity").asText()).isEqualTo("minimum");
        assertThat(anyOf.at("/atLeast").asInt()).isEqualTo(1);
        assertThat(anyOf.at("/concepts").findValuesAsText("id"))
                .containsExactly("skill/pytorch", "skill/tensorflow", "skill/jax");
    }

    @Test
    void marksMentionsOnThePage() {
        var page = SERVER.get("/" + ID, "Accept", "text/html").body();

        assertThat(page).contains("<mark>PyTorch</mark>", "at least 1 of", "href=\"/organization/meta\"");
    }

    @Test
    void saysOnThePageWhatTheJobIs() {
        var page = SERVER.get("/" + ID, "Accept", "text/html").body();

        assertThat(page)
                .contains("<dt>Seniority</dt><dd><span class=\"unit\">INTERN</span>")
                .contains("<dt>Employment</dt><dd><span class=\"unit\">INTERN</span>")
                .contains("<span class=\"note\">in progress</span>", "<span class=\"note\">work permit</span>");
    }

    @Test
    void letsNoPostingWriteMarkup() {
        var hostile = PostingId.of("sample", SmallWorld.HOSTILE).value();
        var page = SERVER.get("/" + hostile + ".html").body().toLowerCase(Locale.ROOT);

        assertThat(page).doesNotContain("<script", "<img").contains("&lt;script&gt;alert(2)");
        assertThat(SERVER.get("/posting", "Accept", "text/html").body()).doesNotContain("<script");
    }

    @Test
    void givesAPostingAsRdf() {
        assertThat(SERVER.get("/" + ID + ".ttl").body()).contains("schema:JobPosting", "qg:SkillRequirement");
        assertThat(SERVER.get("/" + ID, "Accept", "application/n-triples").body())
                .contains("#requirement-1>");
    }

    @ParameterizedTest
    @CsvSource({
        "/posting/nope, 404",
        "/posting/00000000000000000000, 404",
        "/posting/00000000000000000000.ttl, 404",
        "/posting?skill=nope, 404",
        "/posting?necessity=nope, 400",
        "/posting?after=nope, 400",
        "/posting?limit=-1, 400",
        "/posting?role=a&role=b, 400",
    })
    void saysWhatIsWrong(String path, int status) {
        assertThat(SERVER.get(path).statusCode()).isEqualTo(status);
    }
}
