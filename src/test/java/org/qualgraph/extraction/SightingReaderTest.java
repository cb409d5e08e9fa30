package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.extraction.Sighting.LetterCase;
import org.qualgraph.extraction.Sighting.Place;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.Posting;

class SightingReaderTest {
    private static List<Sighting> sightings(String requirement) {
        return sightingsIn("Engineer\n\nMinimum Qualifications\n- " + requirement + "\n");
    }

    private static List<Sighting> sightingsIn(String text) {
        var extractor = Vocabularies.EXTRACTOR;
        return extractor.sightings(extractor.extract(Posting.ofText(text)));
    }

    private static List<String> surfaces(String requirement) {
        return sightings(requirement).stream().map(Sighting::surface).toList();
    }

    private static Sighting only(String requirement) {
        var sightings = sightings(requirement);
        assertThat(sightings).hasSize(1);
        return sightings.getFirst();
    }

    @Test
    void findsTheUnknownMemberOfAList() {
        var sighting = only("Python, Airflow, Foobar and SQL");

        assertThat(sighting.surface()).isEqualTo("Foobar");
        assertThat(sighting.places()).containsExactly(Place.LISTED);
        assertThat(sighting.neighbours())
                .extracting(ConceptId::value)
                .containsExactlyInAnyOrder("skill/airflow", "skill/sql", "skill/python");
        assertThat(sighting.isAmongQualifications()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Proficient in Zorblax                        ~ Zorblax     ~ ASKED
            Zorblax                                      ~ Zorblax     ~ ALONE
            Write programs with Zorblax every day        ~ Zorblax     ~ NAMED
            Zorblax, Quuxly, Plinth or Python            ~ Quuxly      ~ NEAR_KNOWN
            Python; Zorblax; SQL                         ~ Zorblax     ~ LISTED
            Python | SQL | Zorblax                       ~ Zorblax     ~ LISTED
            """)
    void tellsHowATermStands(String requirement, String term, Place place) {
        assertThat(sightings(requirement))
                .filteredOn(sighting -> sighting.surface().equals(term))
                .singleElement()
                .satisfies(sighting -> assertThat(sighting.places()).contains(place));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Python, strong Zorblax and SQL; Zorblax
            Python, Zorblax required and SQL; Zorblax
            Python, hands-on Zorblax environments, SQL; Zorblax
            Python, Zorblax 365, SQL; Zorblax 365
            Python, Zorblax 7, SQL; Zorblax
            Python, Zorblax/7, SQL; Zorblax/7
            """)
    void leavesPraiseAndVersionsOut(String requirement, String term) {
        assertThat(surfaces(requirement)).containsExactly(term);
    }

    @Test
    void tellsOfTheKnownNameInsideALongerOne() {
        var sighting = only("Python, Azure Zorblax and SQL");

        assertThat(sighting.surface()).isEqualTo("Azure Zorblax");
        assertThat(sighting.inside().orElseThrow().concept()).isEqualTo(new ConceptId("skill/azure"));
        assertThat(sighting.letterCase()).isEqualTo(LetterCase.CAPITALISED);
    }

    @Test
    void judgesTheCapitalsOfWhatIsUnknown() {
        assertThat(only("Python, SQL zorblaxes and Java").letterCase()).isEqualTo(LetterCase.LOWER);
        assertThat(only("Python, ZBX and Java").letterCase()).isEqualTo(LetterCase.MARKED);
        assertThat(sightings("Zorblax, Python and the usual Java").getFirst().letterCase())
                .isEqualTo(LetterCase.EXPLAINED);
    }

    @Test
    void readsAnAbbreviationInBrackets() {
        assertThat(only("Python and content moderation (COMO)").spelledOut()).isEmpty();
        assertThat(only("Python and content moderation (CM)").spelledOut())
                .contains(new ConceptId("skill/content-moderation"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Python, SQLExperience and Java",
                "Python, scripting/programming and Java",
                "Python, Job #660 and Java",
                "Python, foo@example and Java",
                "Python, team of engineers, Java",
            })
    void passesOverWhatIsNoName(String requirement) {
        assertThat(surfaces(requirement))
                .doesNotContain("SQLExperience", "scripting/programming", "Job #660", "foo", "engineers");
    }

    @Test
    void knowsThatGermanNounsHaveCapitals() {
        var text = "Ingenieur\n\nDein Profil\n- Du hast Erfahrung mit Python, modernen Zorblax-Werken und SQL, und wir"
                + " sind ein Team, das die Arbeit für die Kunden mit Freude macht\n";

        assertThat(sightingsIn(text))
                .filteredOn(sighting -> sighting.surface().contains("Zorblax"))
                .singleElement()
                .satisfies(sighting -> {
                    assertThat(sighting.surface()).isEqualTo("Zorblax-Werken");
                    assertThat(sighting.letterCase()).isNotEqualTo(LetterCase.CAPITALISED);
                });
    }

    @Test
    void looksIntoNoBoilerplate() {
        assertThat(sightingsIn("Engineer\n\nBenefits\n- Python, Zorblax and SQL courses\n"))
                .isEmpty();
    }

    @Test
    void takesTimeThatGrowsWithTheText() {
        var list = "Zorblax, Python, Quux, ".repeat(20_000);

        assertThat(sightings(list)).hasSizeGreaterThan(30_000);
    }
}
