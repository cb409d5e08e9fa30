package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qualgraph.model.Posting;

/** JSON and JSON Lines. */
class JsonReadersTest {

    @Test
    void rejectsABrokenLineAndReadsOn() {
        var outcomes = Outcomes.of("a.jsonl", """
                {"text":"one"}
                {"text":"tw
                [1]
                {"title":"nothing else"}
                {"text":"five"} {"text":"six"}
                {"text":"seven"}
                """);

        assertThat(outcomes.postings()).extracting(Posting::text).containsExactly("one", "seven");
        assertThat(outcomes.rejects()).hasSize(4);
        assertThat(outcomes.rejects().get(0)).startsWith("a.jsonl:2 is not JSON: Unexpected end-of-input");
        assertThat(outcomes.rejects().get(1)).isEqualTo("a.jsonl:3 is no JSON object but array");
        assertThat(outcomes.rejects().get(2)).isEqualTo("a.jsonl:4 has no text");
        assertThat(outcomes.rejects().get(3)).startsWith("a.jsonl:5 is not JSON: Trailing token");
    }

    @Test
    void showsHowARejectBeginsOnOneLine() {
        var reject = (Outcome.Reject)
                Outcomes.of("a.jsonl", "{\"text\": \t " + "x".repeat(500)).all().getFirst();

        assertThat(reject.excerpt()).hasSizeLessThanOrEqualTo(80).startsWith("{\"text\": xxx");
    }

    @Test
    void rejectsALineInAWrongEncodingAlone() {
        var bytes = "{\"text\":\"ok\"}\n{\"text\":\"caf?\"}\n{\"text\":\"ok\"}"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        bytes[27] = (byte) 0xE9;

        var outcomes = Outcomes.of("a.jsonl", bytes, ReadOptions.DEFAULTS);

        assertThat(outcomes.postings()).hasSize(2);
        assertThat(outcomes.rejects()).containsExactly("a.jsonl:2 is not text in UTF-8; convert it to UTF-8");
    }

    @Test
    void findsFieldsByTheirCommonNames() {
        var posting = Outcomes.of("a.json", """
                {"index":5,"Job_Title":"Engineer","jobdescription":"Build","companyName":"Acme",
                 "city":"Bern","country":"CH","jd_id":17,"postedAt":"March 5, 2024","applyUrl":"https://a.example",
                 "salaryMin":1,"salaryMax":2,"currency":"CHF","payPeriod":"YEAR","jobType":"Contract"}
                """).posting();

        assertThat(posting.title()).isEqualTo("Engineer");
        assertThat(posting.identifier()).contains("17");
        assertThat(posting.text()).isEqualTo("Build");
        assertThat(posting.fields().organization()).contains("Acme");
        assertThat(posting.fields().locations()).containsExactly("Bern, CH");
        assertThat(posting.fields().datePosted()).contains(LocalDate.of(2024, 3, 5));
        assertThat(posting.fields().url()).contains("https://a.example");
        assertThat(posting.fields().pay()).contains("CHF 1 - 2 per year");
        assertThat(posting.fields().employmentType()).contains("Contract");
    }

    @Test
    void joinsSectionsUnderTheirNamesAndSetsListsAsBullets() {
        var posting = Outcomes.of("a.json", """
                {"preferredQualifications":["MLIR","TVM"],"description":"Build compilers.",
                 "Minimum Qualifications":"C++","descriptionPlain":"Build compilers."}
                """).posting();

        assertThat(posting.text()).isEqualTo("""
                Build compilers.

                Preferred qualifications
                \u2022 MLIR
                \u2022 TVM

                Minimum Qualifications
                C++""");
    }

    @Test
    void keepsASectionThatRepeatsAnotherSection() {
        var posting = Outcomes.of("a.json", "{\"Minimum Qualifications\":\"C++\",\"Preferred Qualifications\":\"C++\"}")
                .posting();

        assertThat(posting.text()).isEqualTo("Minimum Qualifications\nC++\n\nPreferred Qualifications\nC++");
    }

    @Test
    void takesMappedColumnsFromWithinObjects() {
        var options = ReadOptions.DEFAULTS
                .withMapping("title=labels.role")
                .withMapping("organization = labels.company")
                .withMapping("text=body1")
                .withMapping("text=body2");
        var posting = Outcomes.of(
                        "a.jsonl",
                        "{\"body2\":\"two\",\"body1\":\"one\",\"text\":\"not this\",\"title\":\"nor this\","
                                + "\"labels\":{\"role\":\"Engineer\",\"company\":\"Acme\"}}",
                        options)
                .posting();

        assertThat(posting.title()).isEqualTo("Engineer");
        assertThat(posting.fields().organization()).contains("Acme");
        assertThat(posting.text()).isEqualTo("Body1\none\n\nBody2\ntwo");
    }

    @Test
    void makesMarkupInAFieldReadable() {
        assertThat(Outcomes.of("a.json", "{\"content\":\"&lt;p&gt;R&amp;amp;D&lt;/p&gt;&lt;ul&gt;&lt;li&gt;C++\"}")
                        .posting()
                        .text())
                .isEqualTo("R&D\n\n\u2022 C++");
        assertThat(Outcomes.of("a.json", "{\"text\":\"## Tasks\\n- **Build** things\"}")
                        .posting()
                        .text())
                .isEqualTo("Tasks\n\u2022 Build things");
        assertThat(Outcomes.of("a.json", "{\"text\":\"Uses 2*3*4, C# & a_b_c; x < y\"}")
                        .posting()
                        .text())
                .isEqualTo("Uses 2*3*4, C# & a_b_c; x < y");
    }

    @Test
    void readsArraysSequencesAndObjectsAroundThem() {
        var job = "{\"text\":\"a\"}";
        assertThat(Outcomes.of("a.json", "[" + job + "," + job + "]").postings())
                .hasSize(2);
        assertThat(Outcomes.of("a.json", job + "\n\n" + job).postings()).hasSize(2);
        assertThat(Outcomes.of("a.json", "{\"count\":2,\"jobs\":[" + job + "," + job + "],\"next\":null}")
                        .postings())
                .extracting(posting -> posting.source().entry())
                .containsExactly(1L, 2L);
        assertThat(Outcomes.of("a.json", "{\"data\":[\"x\"],\"text\":\"a\"}").postings())
                .hasSize(1);
    }

    @Test
    void rejectsElementsOfAnArrayThatAreNoPostings() {
        var outcomes = Outcomes.of(
                "a.json", "[1,{\"text\":\"a\"},[[]],{\"@type\":\"Organization\",\"text\":\"x\"},{\"text\":\"b\"}]");

        assertThat(outcomes.postings()).extracting(Posting::text).containsExactly("a", "b");
        assertThat(outcomes.rejects())
                .containsExactly(
                        "a.json:1 is no JSON object but number",
                        "a.json:3 is no JSON object but array",
                        "a.json:4 is a Organization, not a JobPosting");
    }

    @Test
    void saysWhereMalformedJsonEndsTheFile() {
        var outcomes = Outcomes.of("a.json", "[{\"text\":\"a\"},{\"text\":}]");

        assertThat(outcomes.postings()).hasSize(1);
        assertThat(outcomes.rejects())
                .singleElement()
                .asString()
                .startsWith("a.json:2 is not JSON")
                .endsWith("not read");
        assertThat(Outcomes.of("a.json", "").rejects()).containsExactly("a.json:1 holds no postings");
    }

    @Test
    void tellsJsonLinesUnderTheNameOfJson() {
        assertThat(Outcomes.of("a.json", "{\"text\":\"a\"}\n{broken}\n{\"text\":\"b\"}")
                        .postings())
                .hasSize(2);
    }

    @Test
    void warnsOfADateThatIsNone() {
        var read = (Outcome.Read) Outcomes.of("a.json", "{\"text\":\"a\",\"date\":\"3 days ago\"}")
                .all()
                .getFirst();

        assertThat(read.posting().fields().datePosted()).isEmpty();
        assertThat(read.warnings()).extracting(Warning::sentence).containsExactly("\"3 days ago\" is no date");
    }

    @Test
    void replacesHalvesOfSurrogatePairs() {
        assertThat(Outcomes.of("a.json", "{\"text\":\"a\\ud800b \\ud83d\\ude80\"}")
                        .posting()
                        .text())
                .isEqualTo("a\ufffdb \ud83d\ude80");
    }
}
