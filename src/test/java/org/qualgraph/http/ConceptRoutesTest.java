package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptRoutesTest {
    @AutoClose
    private static final RunningServer SERVER = new RunningServer();

    @Test
    void describesAConcept() {
        var concept = SERVER.json("/skill/pytorch");

        assertThat(concept.at("/id").asText()).isEqualTo("skill/pytorch");
        assertThat(concept.at("/iri").asText()).isEqualTo("https://w3id.org/qualgraph/skill/pytorch");
        assertThat(concept.at("/labels/0/text").asText()).isEqualTo("PyTorch");
        assertThat(concept.at("/broader/0/id").asText()).isEqualTo("skill/deep-learning");
        assertThat(concept.at("/implies/0/label").asText()).isEqualTo("Python");
        assertThat(concept.at("/related/0/id").asText()).isEqualTo("skill/ml-compilers");
        assertThat(concept.at("/mappings/0/relation").asText()).isEqualTo("exactMatch");
        assertThat(concept.at("/postings/total").asInt()).isEqualTo(1);
        assertThat(concept.at("/postings/minimum").asInt()).isEqualTo(1);
        assertThat(concept.has("scopeNote")).isFalse();
    }

    @Test
    void showsTheInverseOfEachLink() {
        assertThat(SERVER.json("/skill/python").at("/impliedBy/0/id").asText()).isEqualTo("skill/pytorch");
        assertThat(SERVER.json("/skill/deep-learning").at("/narrower")).hasSize(3);
        assertThat(SERVER.json("/skill/ml-compilers").at("/venues/0/id").asText())
                .isEqualTo("venue/osdi");
        assertThat(SERVER.json("/field/computer-science").at("/skills/0/id").asText())
                .isEqualTo("skill/machine-learning");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, application/json",
        "text/html, text/html;charset=utf-8",
        "application/ld+json, application/ld+json",
        "text/turtle, text/turtle; charset=utf-8",
        "application/n-triples, application/n-triples",
        "application/rdf+xml, application/rdf+xml",
        "*/*, application/json",
        "text/*, text/html;charset=utf-8",
        "'text/turtle;q=0.5, application/ld+json;q=0.9', application/ld+json",
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', text/html;charset=utf-8",
        "'application/json;q=0, */*', text/html;charset=utf-8",
    })
    void negotiatesTheForm(String accept, String contentType) {
        var response = SERVER.get("/skill/pytorch", "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type").replace(" ", "")).isEqualTo(contentType.replace(" ", ""));
        assertThat(header(response, "Vary")).contains("Accept");
    }

    @ParameterizedTest
    @CsvSource({"json, \"id\"", "html, <h1>", "jsonld, @context", "ttl, skos:prefLabel", "nt, <http://", "rdf, <rdf:RDF"
    })
    void givesTheFormThatASuffixAsksFor(String suffix, String content) {
        var response = SERVER.get("/skill/pytorch." + suffix, "Accept", "image/png");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains(content);
        assertThat(header(response, "Content-Location")).isEqualTo("/skill/pytorch." + suffix);
    }

    @Test
    void linksToTheOtherForms() {
        var links = SERVER.get("/skill/pytorch").headers().allValues("Link");

        assertThat(links).contains("</skill/pytorch.ttl>; rel=\"alternate\"; type=\"text/turtle\"");
    }

    @Test
    void refusesFormsThatThereAreNot() {
        var response = SERVER.get("/skill/pytorch", "Accept", "image/png");

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(RunningServer.json(response).at("/available")).hasSize(6);
    }

    @Test
    void escapesWhatStandsInAPage() {
        var page = SERVER.get("/skill/pytorch.html").body();

        assertThat(page).contains("&lt;b&gt;&amp; more&lt;/b&gt;").doesNotContain("<b>& more</b>");
    }

    @Test
    void showsNoMisspellingOnAPage() {
        assertThat(SERVER.get("/skill/pytorch.html").body()).contains("torch").doesNotContain("pytroch");
    }

    @Test
    void walksASchemePageByPageAndMissesNothing() {
        var found = new ArrayList<String>();
        var next = "/skill?limit=3";
        while (!next.isEmpty()) {
            var page = SERVER.json(next);
            page.at("/concepts").forEach(concept -> found.add(concept.at("/id").asText()));
            assertThat(page.at("/total").asInt()).isEqualTo(8);
            next = page.at("/next").asText("");
        }

        assertThat(found).hasSize(8).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void saysWhereTheNextPageIs() {
        var links = SERVER.get("/skill?limit=3").headers().allValues("Link");

        assertThat(links).contains("</skill?limit=3&after=skill%2Fkubernetes>; rel=\"next\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/skill", "/venue", "/role", "/degree", "/field", "/organization", "/place"})
    void listsEveryScheme(String scheme) {
        assertThat(SERVER.json(scheme).at("/concepts").size()).isPositive();
        assertThat(SERVER.get(scheme, "Accept", "text/html").body()).contains("<h1>");
    }

    @Test
    void givesASchemeAsRdf() {
        assertThat(SERVER.get("/skill.ttl").body()).contains("skos:hasTopConcept");
        assertThat(SERVER.get("/skill", "Accept", "text/turtle").body()).contains("skos:hasTopConcept");
    }

    @Test
    void tellsWhatIsRelatedAndWhy() {
        var related = SERVER.json("/skill/pytorch/related?limit=20");

        assertThat(related.at("/concepts/0/id").asText()).isEqualTo("skill/pytorch");
        assertThat(related.at("/related/0/reasons/0/text").asText()).isNotBlank();
        assertThat(related.at("/related").findValuesAsText("id")).contains("skill/python", "skill/tensorflow");
    }

    @Test
    void keepsRelatedConceptsWithTheReasonsAskedFor() {
        var related = SERVER.json("/skill/pytorch/related?kind=substitute");

        assertThat(related.at("/related").findValuesAsText("id"))
                .containsExactlyInAnyOrder("skill/jax", "skill/tensorflow");
    }

    @Test
    void relatesSeveralConceptsTogether() {
        var related = SERVER.json("/related?id=skill/jax&id=skill/tensorflow&type=skill&limit=1");

        assertThat(related.at("/concepts")).hasSize(2);
        assertThat(related.at("/related")).hasSize(1);
    }

    @Test
    void relatesByThePostingsOfAFilterAlone() {
        var all = SERVER.json("/skill/pytorch/related");
        var none = SERVER.json("/skill/pytorch/related?since=2199-01");

        assertThat(all.at("/postings").asInt()).isPositive();
        assertThat(all.at("/related").findValuesAsText("kind")).contains("co-required");
        assertThat(none.at("/postings").asInt()).isZero();
        assertThat(none.at("/related").findValuesAsText("kind"))
                .isNotEmpty()
                .doesNotContain("co-required", "substitute", "context");
    }

    @Test
    void picksWhatIsUnlikeWhereThatIsAskedFor() {
        var strongest = SERVER.json("/skill/pytorch/related?limit=9");
        var diverse = SERVER.json("/skill/pytorch/related?limit=3&diverse=true");

        assertThat(diverse.at("/related")).hasSize(3);
        assertThat(strongest.at("/related").findValuesAsText("id"))
                .containsAll(diverse.at("/related").findValuesAsText("id"));
    }

    @ParameterizedTest
    @CsvSource({
        "/skill/nope, 404",
        "/skill/nope.ttl, 404",
        "/skill/nope/related, 404",
        "/related?id=skill/nope, 404",
        "/related, 400",
        "/related?id=, 400",
        "/skill/pytorch/related?kind=nope, 400",
        "/skill/pytorch/related?type=nope, 400",
        "/skill/pytorch/related?diverse=perhaps, 400",
        "/skill/pytorch/related?role=nope, 404",
        "/skill/pytorch/related?month=never, 400",
        "/skill?limit=0, 400",
        "/skill?limit=9999, 400",
        "/skill.nope, 404",
    })
    void saysWhatIsWrong(String path, int status) {
        var response = SERVER.get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(RunningServer.json(response).at("/detail").asText()).isNotBlank();
        assertThat(RunningServer.json(response).at("/status").asInt()).isEqualTo(status);
    }

    private static String header(java.net.http.HttpResponse<String> response, String name) {
        return String.join(
                ", ", response.headers().map().getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of()));
    }
}
