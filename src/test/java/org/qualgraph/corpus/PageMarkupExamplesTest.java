package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.qualgraph.Shared;
import org.qualgraph.model.Posting;

/** The examples of JobPosting that schema.org gives: each says the same in each syntax. */
class PageMarkupExamplesTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String FOLDER = "taxonomies/schemaorg-jobposting/";

    @Test
    void findsTheSameInEverySyntaxOfEachExample() throws IOException {
        var examples = lines("jobposting_examples.jsonl");

        for (var example : examples) {
            var json = example.path("jsonld");
            var script = posting("<script type='application/ld+json'>" + json + "</script><p>All</p>");
            assertThat(posting(microdata(json) + "<p>All</p>"))
                    .as(json.toString())
                    .isEqualTo(script);
            assertThat(posting(rdfa(json) + "<p>All</p>")).as(json.toString()).isEqualTo(script);
        }
        assertThat(examples).hasSize(12);
    }

    @Test
    void findsEveryFieldOfTheExampleThatIsAPage() throws IOException {
        var pages = lines("jobposting_microdata_rdfa_examples.jsonl");

        for (var page : pages) {
            var posting = posting(page.path("html").asText());
            assertThat(posting.title()).isEqualTo("Software Engineer");
            assertThat(posting.fields().organization()).contains("ABC Company Inc.");
            assertThat(posting.fields().locations()).containsExactly("Kirkland, WA");
            assertThat(posting.fields().datePosted()).contains(LocalDate.of(2011, 10, 31));
            assertThat(posting.fields().employmentType()).contains("Full-time");
            assertThat(posting.fields().pay()).contains("USD 100000");
            assertThat(posting.text())
                    .startsWith("Description: ABC Company Inc. seeks a full-time")
                    .contains("Responsibilities\n\u2022 Design and write")
                    .contains("Education requirements\n\u2022 Bachelor's Degree")
                    .contains("Experience requirements\n\u2022 Minumum 3 years")
                    .contains("Skills\n\u2022 Web application development using Java/J2EE\n\u2022 Web")
                    .contains("Qualifications\n\u2022 Ability to work", "\n\u2022 Learns quickly.")
                    .contains("Job benefits\nMedical, Life, Dental", "Incentive compensation\nPerformance-based");
        }
        assertThat(pages).hasSize(2);
    }

    private static Posting posting(String page) {
        var outcomes = Outcomes.of("a.html", page);
        assertThat(outcomes.rejects()).isEmpty();
        return outcomes.posting();
    }

    private static String microdata(JsonNode item) {
        return markup("", item, "itemscope itemtype='https://schema.org/%s'", "itemprop='%s'");
    }

    private static String rdfa(JsonNode item) {
        return "<body vocab='https://schema.org/'>" + markup("", item, "typeof='%s'", "property='%s'");
    }

    /** An item as markup: its properties unseen, and items within them again. */
    private static String markup(String property, JsonNode item, String type, String name) {
        return item.properties().stream()
                .filter(member -> !member.getKey().startsWith("@"))
                .map(member -> member.getValue().isObject()
                        ? markup(name.formatted(member.getKey()), member.getValue(), type, name)
                        : "<meta " + name.formatted(member.getKey()) + " content=\""
                                + Entities.escape(member.getValue().asText()) + "\">")
                .collect(Collectors.joining(
                        " ",
                        "<div " + property + " "
                                + type.formatted(item.path("@type").asText()) + ">",
                        "</div>"));
    }

    private static List<JsonNode> lines(String file) throws IOException {
        var path = Shared.file(FOLDER + file);
        assumeTrue(path.isPresent(), () -> file + " is not on this machine; set -Dqualgraph.shared");
        var lines = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(path.orElseThrow())) {
            lines.add(MAPPER.readTree(line));
        }
        return lines;
    }
}
