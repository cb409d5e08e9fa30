package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.Posting;

class DelimitedReaderTest {

    @Test
    void readsRowsUnderTheirHeader() {
        var postings = Outcomes.of("a.csv", """
                ,Title,Company,Location,Responsibilities,Minimum Qualifications,Preferred Qualifications
                0,Engineer,Acme,"Bern; Zug","Build ""it"",
                and run it",C++,MLIR
                1,Analyst,Acme,Bern,,SQL,
                """).postings();

        assertThat(postings).extracting(Posting::title).containsExactly("Engineer", "Analyst");
        assertThat(postings).extracting(posting -> posting.source().entry()).containsExactly(1L, 2L);
        assertThat(postings.getFirst().fields().locations()).containsExactly("Bern", "Zug");
        assertThat(postings.getFirst().text()).isEqualTo("""
                Responsibilities
                Build "it",
                and run it

                Minimum Qualifications
                C++

                Preferred Qualifications
                MLIR""");
        assertThat(postings.get(1).text()).isEqualTo("Minimum Qualifications\nSQL");
    }

    @Test
    void readsATableWithoutAHeaderUnderGivenColumns() {
        var options = ReadOptions.DEFAULTS.withTableColumns(List.of("id", "skills"));
        var postings =
                Outcomes.of("a.tsv", "7\tJava\tSpring\t\tSQL\n8\tGo\n", options).postings();

        assertThat(postings)
                .extracting(posting -> posting.identifier().orElseThrow())
                .containsExactly("7", "8");
        assertThat(postings).extracting(posting -> posting.source().entry()).containsExactly(1L, 2L);
        assertThat(postings)
                .extracting(Posting::text)
                .containsExactly("Skills\n\u2022 Java\n\u2022 Spring\n\u2022 SQL", "Skills\nGo");
    }

    @Test
    void rejectsATableWhoseGivenColumnsHoldNoText() {
        var outcomes = Outcomes.of("a.csv", "7,Java\n", ReadOptions.DEFAULTS.withTableColumns(List.of("id", "x")));

        assertThat(outcomes.rejects()).singleElement().asString().startsWith("a.csv has no column known to hold text");
    }

    @Test
    void takesNoRunningIndexForAnIdentifier() {
        assertThat(Outcomes.of("a.csv", "index,text\n7,a").posting().identifier())
                .isEmpty();
        assertThat(Outcomes.of("a.csv", ",text\n7,a").posting().identifier()).isEmpty();
        assertThat(Outcomes.of("a.csv", "Unnamed: 0,text\n7,a").posting().identifier())
                .isEmpty();
        assertThat(Outcomes.of("a.csv", "id,text\n7,a").posting().identifier()).contains("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void tellsTheDelimiterByTheHeader(String delimiter) {
        var posting = Outcomes.of("a.csv", "title|text".replace("|", delimiter) + "\nT" + delimiter + "a")
                .posting();

        assertThat(posting.title()).isEqualTo("T");
        assertThat(posting.text()).isEqualTo("a");
    }

    @Test
    void readsTabsWhereTheNameSaysSo() {
        assertThat(Outcomes.of("a.tsv", "title\ttext\nT, the\ta, b").posting().text())
                .isEqualTo("a, b");
    }

    @Test
    void rejectsAFileWithoutAColumnOfTextAndSaysWhichThereAre() {
        assertThat(Outcomes.of("a.csv", "foo,bar\n1,2\n3,4").rejects())
                .containsExactly("a.csv has no column known to hold text among \"foo\", \"bar\";"
                        + " name it with --map text=COLUMN, or name the columns with --columns where no row does");
    }

    @Test
    void usesTheColumnsThatAreMapped() {
        var options = ReadOptions.DEFAULTS.withMapping("text=bar").withMapping("title=foo");

        var posting = Outcomes.of("a.csv", "foo,bar\n1,2", options).posting();

        assertThat(posting.title()).isEqualTo("1");
        assertThat(posting.text()).isEqualTo("2");
    }

    @Test
    void rejectsRowsThatDoNotFitAndReadsOn() {
        var outcomes = Outcomes.of("a.csv", "title,text\nT,a,b,c\nU\nV,ok,\n");

        assertThat(outcomes.postings()).extracting(Posting::title).containsExactly("V");
        assertThat(outcomes.rejects())
                .containsExactly("a.csv:1 has 4 fields where the header has 2 (line 2)", "a.csv:2 has no text");
    }

    @Test
    void rejectsARowInAWrongEncodingAlone() {
        var bytes = "text\none\ncaf\u00e9\nthr\u00e9e".getBytes(StandardCharsets.UTF_8);
        bytes[13] = 'x';

        var outcomes = Outcomes.of("a.csv", bytes, ReadOptions.DEFAULTS);

        assertThat(outcomes.postings()).extracting(Posting::text).containsExactly("one", "thr\u00e9e");
        assertThat(outcomes.rejects()).containsExactly("a.csv:2 is not text in UTF-8; convert it to UTF-8 (line 3)");
    }

    @Test
    void saysWhereAQuoteThatIsNeverClosedEndsTheFile() {
        var outcomes = Outcomes.of("a.csv", "title,text\nT,a\nU,\"b\nV,c\n");

        assertThat(outcomes.postings()).hasSize(1);
        assertThat(outcomes.rejects())
                .singleElement()
                .asString()
                .startsWith("a.csv:2 is no row")
                .endsWith("not read");
    }

    @Test
    void leavesTextThatHasLostItsLineBreaksAsItIs() {
        var text = "work with your teamQualifications2+ years of Python*not bold* R&D #1";

        assertThat(Outcomes.of("a.csv", "description\n" + text).posting().text())
                .isEqualTo(text);
    }

    @Test
    void hasNothingToSayOfAnEmptyTable() {
        assertThat(Outcomes.of("a.csv", "title,text\n").all()).isEmpty();
    }
}
