package org.qualgraph.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qualgraph.Ours;
import org.qualgraph.extraction.Extractor;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Vocabulary;

class TermGathererTest {
    private static final Vocabulary VOCABULARY = Ours.VOCABULARY;
    private static final Extractor EXTRACTOR = Ours.EXTRACTOR;

    private final TermGatherer gatherer = new TermGatherer(VOCABULARY, List.of("Unwanted-Zorb"));
    private int number;

    private void add(TermGatherer to, String employer, String text) {
        number++;
        var fields = new Posting.Fields(
                Optional.of(employer).filter(name -> !name.isEmpty()),
                List.of("Zorbville, CA"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var posting = new Posting(new Posting.Source("test", number), Optional.empty(), "Engineer", text, fields);
        var extraction = EXTRACTOR.extract(posting);
        to.add(extraction, EXTRACTOR.sightings(extraction), "test:" + number);
    }

    private void ask(String employer, String requirement) {
        add(gatherer, employer, "Engineer " + number + "\n\nMinimum Qualifications\n- " + requirement + "\n");
    }

    private Finding finding(String name) {
        return gatherer.findings(1).stream()
                .filter(finding -> finding.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void gathersTheSpellingsOfATermUnderTheMostUsual() {
        ask("A", "Python, Data Zorb and SQL");
        ask("B", "Python, data-zorbs and Java");
        ask("C", "Java, Data Zorb and SQL");

        assertThat(gatherer.findings(1)).hasSize(1);
        assertThat(finding("Data Zorb").spellings()).containsExactly("Data Zorb", "data-zorbs");
        assertThat(finding("Data Zorb").postings()).isEqualTo(3);
        assertThat(finding("Data Zorb").employers()).isEqualTo(3);
    }

    @Test
    void countsATextOnceHoweverOftenItComes() {
        add(gatherer, "A", "Engineer\n\nMinimum Qualifications\n- Python, Zorblax and SQL\n");
        add(gatherer, "A", "ENGINEER\n\nMinimum qualifications:\n* Python, Zorblax, and SQL\n".replace("\n* ", "\n- "));

        assertThat(gatherer.postings()).isEqualTo(1);
        assertThat(finding("Zorblax").postings()).isEqualTo(1);
    }

    @Test
    void countsNeighboursAndKeepsContexts() {
        ask("A", "Python, Zorblax and SQL");
        ask("B", "Python, Zorblax and Java");

        var finding = finding("Zorblax");
        assertThat(finding.neighbours().getFirst()).isEqualTo(new Finding.Neighbour(new ConceptId("skill/python"), 2));
        assertThat(finding.contexts())
                .hasSize(2)
                .allSatisfy(context ->
                        assertThat(context.term().of(context.sentence())).isEqualTo("Zorblax"));
        assertThat(finding.contexts().getFirst().place()).isEqualTo("test:1");
    }

    @Test
    void ranksNamesOfToolsBeforeOrdinaryWords() {
        ask("A", "Python, Zorblax, puddles and SQL. We jump into puddles.");
        ask("B", "Python, Zorblax, puddles and Java. Our puddles are deep, and we like puddles.");

        assertThat(gatherer.findings(1)).extracting(Finding::name).containsSubsequence("Zorblax", "puddles");
    }

    @Test
    void ranksWordsThatGoWithAnyNameLast() {
        ask("A", "Python zorbing, Java zorbing, Rust zorbing, Tableau Frobs, Kotlin zorbing");
        ask("B", "Scala zorbing, Airflow zorbing, Tableau Frobs and Spark zorbing");

        assertThat(gatherer.findings(1).getFirst().name()).isEqualTo("Tableau Frobs");
    }

    @Test
    void leavesOutWhatIsKnownRejectedOrTheNameOfAnEmployerOrPlace() {
        ask("Zorblax Inc.", "Python, Zorblax, Zorbville, unwanted zorbs, Kubernetes, Quuxly and SQL");

        assertThat(gatherer.findings(1)).extracting(Finding::name).containsExactly("Quuxly");
    }

    @Test
    void leavesOutTwoKnownNamesRunTogether() {
        ask("A", "Python, JavaKubernetes, Quuxly and SQL");

        assertThat(gatherer.findings(1)).extracting(Finding::name).containsExactly("Quuxly");
    }

    @Test
    void givesUpTheRarestWhereThereAreTooMany() {
        var small = new TermGatherer(VOCABULARY, List.of(), 10);
        for (var i = 0; i < 40; i++) {
            add(
                    small,
                    "E" + i,
                    "Engineer " + i + "\n\nMinimum Qualifications\n- Python, Zorblax, Rare" + (char) ('a' + i % 26)
                            + "x" + (char) ('a' + i / 26) + ", SQL and Java\n");
        }

        assertThat(small.findings(1)).hasSizeLessThanOrEqualTo(10);
        assertThat(small.findings(1).getFirst().name()).isEqualTo("Zorblax");
        assertThat(small.findings(1).getFirst().postings()).isEqualTo(40);
        assertThat(small.floor()).isPositive().isLessThanOrEqualTo(40 / 10);
    }

    @Test
    void givesTheSameFindingsForTheSamePostings() {
        var other = new TermGatherer(VOCABULARY, List.of());
        for (var employer : List.of("A", "B", "C")) {
            var text = "Engineer at " + employer + "\n\nRequirements\n- Python, Zorblax, Quuxly, Plinthy and SQL\n";
            add(gatherer, employer, text);
            add(other, employer, text);
        }

        assertThat(gatherer.findings(1))
                .extracting(Finding::name, Finding::score)
                .isEqualTo(other.findings(1).stream()
                        .map(finding -> tuple(finding.name(), finding.score()))
                        .toList());
    }
}
