package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.Posting;

/** N-Quads and N-Triples with job postings of schema.org. */
class QuadsReaderTest {
    private static final String PAGE = "<https://acme.example/jobs/1>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://schema.org/",
                "https://schema.org/",
                "http://www.schema.org/",
                "http://schema.org/JobPosting/"
            })
    void findsTheFieldsOfAPosting(String schema) {
        assertThatIsTheJob(read("a.nq", Quads.lines(Quads.JOB, PAGE, schema)));
    }

    @Test
    void findsTheFieldsWhateverTheOrderOfStatements() {
        long seed = System.nanoTime();
        var shuffled = new ArrayList<>(Quads.JOB);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(shuffled, new Random(seed + round));
            var graph = round % 2 == 0 ? PAGE : "";

            var posting = read(graph.isEmpty() ? "a.nt" : "a.nq", Quads.lines(shuffled, graph, "http://schema.org/"))
                    .posting();

            assertThat(posting.fields().organization()).as("seed %d", seed).contains("Acme");
            assertThat(posting.fields().pay()).as("seed %d", seed).contains("USD 10 - 20.5 per hour");
            assertThat(posting.fields().locations()).as("seed %d", seed).contains("Kirkland, WA, US", "Remote");
        }
    }

    private static void assertThatIsTheJob(Outcomes outcomes) {
        var posting = outcomes.posting();
        assertThat(posting.title()).isEqualTo("R&D Engineer");
        assertThat(posting.identifier()).contains("acme.example HC-1");
        assertThat(posting.text()).isEqualTo("Build\n\n\u2022 C++\n\nQualifications\nBS in CS");
        assertThat(posting.fields().organization()).contains("Acme");
        assertThat(posting.fields().locations()).containsExactly("Kirkland, WA, US", "Remote");
        assertThat(posting.fields().datePosted()).contains(LocalDate.of(2026, 4, 8));
        assertThat(posting.fields().employmentType()).contains("FULL_TIME, CONTRACTOR");
        assertThat(posting.fields().pay()).contains("USD 10 - 20.5 per hour");
        assertThat(posting.fields().url()).contains("https://acme.example/jobs/1");
        assertThat(posting.source().entry()).isEqualTo(1);
    }

    @Test
    void takesEachPageForItself() {
        var organization = List.of("_:o s:name \"Page one\"");
        var one = List.of("_:j a s:JobPosting", "_:j s:description \"one\"", "_:j s:hiringOrganization _:o");
        var two = List.of("_:j a s:JobPosting", "_:j s:description \"two\"", "_:o s:name \"Page two\"");
        var file = Quads.lines(one, "<http://a.example/1>", "http://schema.org/")
                + Quads.lines(organization, "<http://a.example/1>", "http://schema.org/")
                + Quads.lines(List.of("_:x a s:WebSite"), "<http://a.example/2>", "http://schema.org/")
                + Quads.lines(two, "<http://a.example/3>", "http://schema.org/");

        var postings = read("a.nq", file).postings();

        assertThat(postings).extracting(Posting::text).containsExactly("one", "two");
        assertThat(postings).extracting(posting -> posting.source().entry()).containsExactly(1L, 6L);
        assertThat(postings.getFirst().fields().organization()).contains("Page one");
        assertThat(postings.getLast().fields().organization()).isEmpty();
        assertThat(postings)
                .extracting(posting -> posting.identifier().orElse(""))
                .containsExactly("http://a.example/1 _:j", "http://a.example/3 _:j");
    }

    @Test
    void tellsPostingsApartByIdentifierAtTheirSiteThenAddressThenPlace() {
        var jobs = List.of(
                "_:1 a s:JobPosting",
                "_:1 s:description \"1\"",
                "_:1 s:identifier \"17\"",
                "_:2 a s:JobPosting",
                "_:2 s:description \"2\"",
                "_:2 s:url <https://b.example/2>",
                "_:3 a s:JobPosting",
                "_:3 s:description \"3\"",
                "_:3 s:url <https://b.example/>",
                "_:4 a s:JobPosting",
                "_:4 s:description \"4\"",
                "_:4 s:identifier \"17\"",
                "<https://b.example/5> a s:JobPosting",
                "<https://b.example/5> s:description \"5\"");

        var ofPage = read("a.nq", Quads.lines(jobs, "<https://b.example/all>", "https://schema.org/"));
        var ofNone = read("a.nt", Quads.lines(jobs, "", "https://schema.org/"));

        assertThat(ofPage.postings())
                .extracting(posting -> posting.identifier().orElse(""))
                .containsExactly(
                        "b.example 17",
                        "https://b.example/2",
                        "https://b.example/all _:3",
                        "https://b.example/all _:4",
                        "https://b.example/all https://b.example/5");
        assertThat(ofNone.postings())
                .extracting(posting -> posting.identifier().orElse(""))
                .containsExactly("17", "https://b.example/2", "", "", "https://b.example/5");
    }

    @Test
    void rejectsABrokenLineAndReadsOn() {
        var lines = Quads.lines(Quads.JOB, PAGE, "http://schema.org/").lines().toList();
        var broken = new ArrayList<>(lines);
        broken.add(3, "_:job <http://schema.org/title> \"never closed <https://acme.example/jobs/1> .");
        broken.add(5, "# a comment");
        broken.add(6, "");
        broken.add("_:job <http://schema.org/title> .");

        var outcomes = read("a.nq", String.join("\r\n", broken));

        assertThat(outcomes.postings()).hasSize(1);
        assertThat(outcomes.rejects()).hasSize(2);
        assertThat(outcomes.rejects().get(0))
                .startsWith("a.nq:4 is no statement of RDF: ")
                .endsWith(")");
        assertThat(outcomes.rejects().get(1)).startsWith("a.nq:" + broken.size() + " is no statement of RDF: ");
    }

    @Test
    void rejectsALineInAWrongEncodingAlone() {
        var bytes = (Quads.lines(Quads.JOB, PAGE, "http://schema.org/") + "_:job <http://schema.org/title> \"?\" "
                        + PAGE + " .\n")
                .getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - PAGE.length() - 6] = (byte) 0xE9;

        var outcomes = Outcomes.of("a.nq", bytes, ReadOptions.DEFAULTS);

        assertThat(outcomes.postings()).hasSize(1);
        assertThat(outcomes.rejects()).containsExactly("a.nq:29 is not text in UTF-8; convert it to UTF-8");
    }

    @Test
    void rejectsAPageThatIsTooLongByName() {
        var words = "word ".repeat(100);
        var endless = IntStream.range(0, 30)
                .mapToObj(i -> "_:job s:skills \"" + i + words + "\"")
                .toList();
        var file = Quads.lines(List.of("_:job a s:JobPosting"), "<http://a.example/long>", "http://schema.org/")
                + Quads.lines(endless, "<http://a.example/long>", "http://schema.org/")
                + Quads.lines(Quads.JOB, PAGE, "http://schema.org/");

        var outcomes = Outcomes.of("a.nq", file, ReadOptions.DEFAULTS.withEntryLimit(10_000));

        assertThat(outcomes.postings()).hasSize(1);
        var reject = (Outcome.Reject) outcomes.all().getFirst();
        assertThat(reject.place() + " " + reject.reason()).isEqualTo("a.nq:1 begins a page of more than 10000 bytes");
        assertThat(reject.excerpt()).isEqualTo("http://a.example/long");
    }

    @Test
    void rejectsALineThatIsTooLong() {
        var file = "_:job <http://schema.org/title> \"" + "x".repeat(20_000) + "\" " + PAGE + " .\n"
                + Quads.lines(Quads.JOB, PAGE, "http://schema.org/");

        var outcomes = Outcomes.of("a.nq", file, ReadOptions.DEFAULTS.withEntryLimit(10_000));

        assertThat(outcomes.rejects()).containsExactly("a.nq:1 is longer than 10000 bytes");
        assertThat(outcomes.postings()).hasSize(1);
    }

    @Test
    void endsWhereNodesLeadToEachOther() {
        var circle = List.of(
                "_:j a s:JobPosting",
                "_:j s:description \"Text\"",
                "_:j s:employmentUnit _:u",
                "_:u s:parentOrganization _:v",
                "_:v s:subOrganization _:u",
                "_:v s:name \"V\"",
                "_:v s:job _:j",
                "_:j s:sameAs _:j");

        assertThat(read("a.nq", Quads.lines(circle, PAGE, "http://schema.org/"))
                        .posting()
                        .text())
                .startsWith("Text");
    }

    @Test
    void rejectsAPostingThatLeadsToNodesWithoutEnd() {
        var woven = new ArrayList<>(List.of("_:n0 a s:JobPosting", "_:n0 s:description \"Text\""));
        IntStream.range(0, 400)
                .forEach(i -> woven.add("_:n" + i / 20 + " s:mentions _:n" + (1 + i % 20 + (i / 20) % 3)));

        assertThat(read("a.nq", Quads.lines(woven, PAGE, "http://schema.org/")).rejects())
                .containsExactly("a.nq:1 leads to more than 2000 nodes");
    }

    @Test
    void readsListsOfRdf() {
        var list = List.of(
                "_:j a s:JobPosting",
                "_:j s:skills _:1",
                "_:1 rdf:first \"C++\"",
                "_:1 rdf:rest _:2",
                "_:2 rdf:first \"MLIR\"",
                "_:2 rdf:rest rdf:nil");

        assertThat(read("a.nq", Quads.lines(list, PAGE, "http://schema.org/"))
                        .posting()
                        .text())
                .isEqualTo("Skills\n\u2022 C++\n\u2022 MLIR");
    }

    @Test
    void tellsTheFormatByItsFirstStatement() {
        var file = Quads.lines(Quads.JOB, PAGE, "http://schema.org/");

        assertThat(read("-", file).postings()).hasSize(1);
        assertThat(read("-", "# from a crawl\n\n" + file).postings()).hasSize(1);
        assertThat(Format.ofContent("<p>No statement</p>".getBytes(StandardCharsets.UTF_8)))
                .contains(Format.HTML);
    }

    @Test
    void saysThatAFileWithoutJobPostingsHoldsNone() {
        assertThat(read("a.nq", Quads.lines(List.of("_:x a s:WebSite"), PAGE, "http://schema.org/"))
                        .rejects())
                .containsExactly("a.nq:1 holds no postings");
        assertThat(read("a.nt", "").rejects()).containsExactly("a.nt:1 holds no postings");
    }

    private static Outcomes read(String name, String file) {
        return Outcomes.of(name, file);
    }
}
