package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        "q=authorizations+EMPLOYMENT, 1",
        "q=%22work+authorization%22, 1",
        "q=%22authorization+work%22, 0",
        "q=%22work+authorization, 1",
        "q=kubernetes&skill=kubernetes&necessity=preferred, 1",
        "month=2026-03, 0",
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
        "/posting?q=*, 400",
        "/posting?q=%22%22, 400",
        "/posting?sort=nope, 400",
        "/posting?facets=nope, 400",
        "/posting?month=nope, 400",
        "/posting?month=2026-13, 400",
        "/posting?q=work&after=posting/00000000000000000000, 400",
        "/posting?sort=date&after=3f800000_posting/00000000000000000000, 400",
        "/posting?sort=relevance&after=zzzzzzzz_posting/00000000000000000000, 400",
    })
    void saysWhatIsWrong(String path, int status) {
        assertThat(SERVER.get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void saysThatThereAreTooManyWords() {
        var many = SERVER.get("/posting?q=" + "w+".repeat(10_000));
        assertThat(many.statusCode()).isEqualTo(400);
        assertThat(many.body()).contains("It may have 1000 characters");
        var words = IntStream.range(0, 100).mapToObj(i -> "w" + i).collect(Collectors.joining("+"));
        assertThat(SERVER.get("/posting?q=" + words).body()).contains("At most 64 words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "id", "date"})
    void listsPagesInEveryOrder(String sort) {
        var first = SERVER.get("/posting?q=experience&limit=1&sort=" + sort);
        var link = first.headers().firstValue("Link").orElseThrow();
        var second = SERVER.json(link.substring(link.indexOf('<') + 1, link.indexOf('>')));

        assertThat(SERVER.json("/posting?q=experience&limit=1&sort=" + sort)
                        .at("/total")
                        .asInt())
                .isEqualTo(2);
        assertThat(second.at("/postings")).hasSize(1);
        assertThat(first.body()).doesNotContain(second.at("/postings/0/id").asText());
    }

    @Test
    void showsWhereTheWordsStand() {
        var snippet = SERVER.json("/posting?q=tensorflow").at("/postings/0/snippet");
        var span = snippet.at("/found/0");

        assertThat(snippet.at("/text")
                        .asText()
                        .substring(span.at("/start").asInt(), span.at("/end").asInt()))
                .isEqualTo("TensorFlow");
        assertThat(SERVER.json("/posting").at("/postings/0/snippet").isMissingNode())
                .isTrue();
    }

    @Test
    void countsWhatPostingsHaveInCommon() {
        var facets = SERVER.json("/posting?q=tensorflow&facets=true").at("/facets");

        assertThat(facets.at("/skill").findValuesAsText("id")).contains("skill/pytorch", "skill/jax");
        assertThat(facets.at("/venue").findValuesAsText("id")).contains("venue/osdi");
        assertThat(facets.at("/role").findValuesAsText("id"))
                .contains("role/research-scientist", "role/research-scientist-intern");
        assertThat(facets.at("/organization/0/label").asText()).isEqualTo("Meta");
        assertThat(facets.at("/corpus/0/postings").asInt()).isEqualTo(1);
        assertThat(facets.at("/month")).isEmpty();
        assertThat(SERVER.json("/posting?q=tensorflow").at("/facets").isMissingNode())
                .isTrue();
        for (var facet : List.of("skill", "venue", "role", "organization")) {
            for (var value : facets.at("/" + facet)) {
                assertThat(SERVER.json("/posting?q=tensorflow&" + facet + "="
                                        + value.at("/id").asText())
                                .at("/total"))
                        .isEqualTo(value.at("/postings"));
            }
        }
    }

    @Test
    void showsThePageWithWhatWasFoundAndHowToNarrowIt() {
        var page = SERVER.get("/posting?q=experience&limit=1", "Accept", "text/html")
                .body();

        assertThat(page)
                .contains("name=\"q\" type=\"search\" value=\"experience\"")
                .contains("<input type=\"hidden\" name=\"limit\" value=\"1\">")
                .contains("<mark>Experience</mark>")
                .contains("<h2>Skills</h2>")
                .contains("href=\"/posting?q=experience&amp;limit=1&amp;skill=skill%2Fpytorch\"");
        assertThat(SERVER.get("/posting?q=onerror", "Accept", "text/html").body())
                .doesNotContain("<img src=x")
                .contains("<mark>onerror</mark>");
    }
}
