package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Requirement;
import org.qualgraph.model.RequirementKind;

class ExtractorTest {

    private static Extraction extract(String text) {
        return Vocabularies.EXTRACTOR.extract(Posting.ofText(text));
    }

    private static List<Requirement> minimum(String item) {
        return extract("Minimum qualifications\n• " + item).requirements();
    }

    /** A requirement as "minimum 1 of pytorch jax". */
    private static String brief(Requirement requirement) {
        var concepts = requirement.concepts().stream()
                .map(m -> m.concept().value().replaceAll("^.*/", ""))
                .toList();
        return requirement.atLeast() + " of " + String.join(" ", concepts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Experience with PyTorch, TensorFlow, or JAX               | 1 of pytorch tensorflow jax
            Experience with PyTorch/TensorFlow/JAX                    | 1 of pytorch tensorflow jax
            Knowledge of Python, SQL and Kubernetes                   | 3 of python sql kubernetes
            One or more of: CUDA, OpenCL, SYCL                        | 1 of cuda opencl sycl
            At least two of Python, Java, C++ and Rust                | 2 of python java c-plus-plus rust
            Proficiency in any of the following: Python, Java         | 1 of python java
            Frameworks such as PyTorch and TensorFlow                 | 1 of pytorch tensorflow
            Experience with distributed systems                       | 1 of distributed-systems
            At least one vendor (AWS/Azure/GCP)                       | 1 of aws azure gcp
            """)
    void readsHowManyOfWhichSet(String item, String expected) {
        assertThat(minimum(item)).extracting(ExtractorTest::brief).containsExactly(expected);
    }

    @Test
    void linksGermanNames() {
        var text = """
                Softwareentwicklerin (m/w/d)

                Dein Profil

                - Abgeschlossenes Studium der Informatik oder Wirtschaftsinformatik
                - Kenntnisse in Datenanalyse, Datenbanken und Python
                - Erfahrung mit Projektleitung
                - Verteilte Systeme sind dir vertraut
                - Teamfähigkeit und Kommunikationsstärke
                """;
        assertThat(extract(text).mentions())
                .extracting(mention -> mention.concept().value().replaceAll("^.*w3id.org/qualgraph/", ""))
                .contains(
                        "degree/bachelor",
                        "field/computer-science",
                        "field/information-systems",
                        "skill/communication",
                        "skill/data-analysis",
                        "skill/databases",
                        "skill/distributed-systems",
                        "skill/project-management",
                        "skill/python",
                        "skill/teamwork");
    }

    @Test
    void keepsExamplesApartFromWhatTheyAreOf() {
        assertThat(minimum("SQL, Python (pandas, NumPy), and orchestration tools such as Airflow or Dagster"))
                .extracting(ExtractorTest::brief)
                .containsExactly("3 of sql python workflow-orchestration", "1 of pandas numpy", "1 of airflow dagster");
    }

    @Test
    void keepsASetOfAlternativesApartFromWhatMustBeThereToo() {
        assertThat(minimum("Distributed training experience using PyTorch or JAX"))
                .extracting(ExtractorTest::brief)
                .containsExactly("1 of distributed-training", "1 of pytorch jax");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PhD in Computer Science                                              | 1 of phd computer-science
            BS/MS in Computer Science or Electrical Engineering                  | 1 of bachelor master computer-science electrical-engineering
            Bachelor's degree in Statistics, Mathematics or a related field      | 1 of bachelor statistics mathematics
            Bachelor and/or Master degree in Statistics                          | 1 of bachelor master statistics
            PhD in Computer Vision, Robotics or a related field                  | 1 of phd computer-vision robotics
            """)
    void readsADegreeWithItsFields(String item, String expected) {
        assertThat(minimum(item))
                .filteredOn(requirement -> requirement.kind() == RequirementKind.DEGREE)
                .extracting(ExtractorTest::brief)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Currently pursuing a PhD in Computer Science                            | IN_PROGRESS
            Has, or is in the process of obtaining, a PhD in Computer Science       | IN_PROGRESS
            PhD in Computer Science                                                 | COMPLETED
            """)
    void readsWhetherADegreeMustBeComplete(String item, DegreeStatus status) {
        assertThat(minimum(item))
                .singleElement()
                .satisfies(requirement ->
                        assertThat(requirement.details().degreeStatus()).contains(status));
    }

    @Test
    void readsNothingOfADegreeInAnItemThatNamesStudents() {
        assertThat(minimum("Experience in supervising PhD students"))
                .extracting(Requirement::kind)
                .containsExactly(RequirementKind.EXPERIENCE);
    }

    @Test
    void readsADegreeAndPublicationsFromOneSentence() {
        assertThat(minimum("A PhD in Computer Science, with publications at OSDI or SOSP"))
                .extracting(ExtractorTest::brief)
                .containsExactly("1 of phd computer-science", "1 of osdi sosp");
    }

    @Test
    void takesEquivalentExperienceForADegree() {
        assertThat(minimum("BS in Computer Science or equivalent practical experience"))
                .singleElement()
                .satisfies(requirement ->
                        assertThat(requirement.details().orEquivalent()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5+ years of experience with Python           | 5
            Three or more years of Python                | 3
            At least 2-4 yrs of Python                   | 2
            """)
    void readsYears(String item, int years) {
        assertThat(minimum(item)).extracting(r -> r.details().minimumYears()).containsExactly(OptionalInt.of(years));
    }

    @Test
    void asksForOneOfTheVenues() {
        assertThat(minimum("Publications at top conferences such as SOSP, OSDI and NSDI"))
                .singleElement()
                .satisfies(requirement -> {
                    assertThat(requirement.kind()).isEqualTo(RequirementKind.PUBLICATION);
                    assertThat(brief(requirement)).isEqualTo("1 of sosp osdi nsdi");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Must be authorized to work in the United States     | AUTHORIZATION
            Permission to work in Canada                        | AUTHORIZATION
            Fluent in English and German                        | LANGUAGE
            Willingness to travel up to 20 percent of the time  | OTHER
            8 years of experience in hospitality                | EXPERIENCE
            """)
    void keepsWhatIsNoSkillAsText(String item, RequirementKind kind) {
        assertThat(minimum(item)).singleElement().satisfies(requirement -> {
            assertThat(requirement.kind()).isEqualTo(kind);
            assertThat(requirement.text()).isEqualTo(item);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Experience with Go, Python and Java     | go python java
            We go the extra mile                    | ''
            Spark and Hadoop                        | apache-spark hadoop
            You spark joy                           | ''
            C, C++ and Python                       | c c-plus-plus python
            """)
    void decidesAmbiguousNamesByTheirSurroundings(String item, String expected) {
        var concepts = minimum(item).stream()
                .flatMap(requirement -> requirement.concepts().stream())
                .map(mention -> mention.concept().value().replaceAll("^.*/", ""))
                .toList();
        assertThat(String.join(" ", concepts)).isEqualTo(expected);
    }

    @Test
    void findsItemsInTextThatHasLostItsLineBreaks() {
        var text =
                "You will work with our team to build data products that people love to use, every single day of the year."
                        + "Responsibilities Keep things running and help our customers understand what the numbers say about them."
                        + "Minimum Qualifications3+ years of experience with PythonBS in StatisticsPreferred QualificationsKnowledge of Kubernetes";
        assertThat(extract(text).requirements())
                .extracting(requirement -> requirement.kind() + " " + requirement.necessity())
                .containsExactly("SKILL MINIMUM", "DEGREE MINIMUM", "SKILL PREFERRED");
    }

    @Test
    void readsALanguageBesideAPermission() {
        assertThat(minimum("Fluent English; permission to work in the European Union"))
                .extracting(Requirement::kind)
                .containsExactly(RequirementKind.LANGUAGE, RequirementKind.AUTHORIZATION);
    }

    @Test
    void takesABulletWithinALineForANewItem() {
        assertThat(minimum("Python • One of Go or Rust • SQL"))
                .extracting(ExtractorTest::brief)
                .containsExactly("1 of python", "1 of go rust", "1 of sql");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u0000\uFFFF", "•\n•\n", "((((((((", "::::", "Requirements:\nRequirements:"})
    void readsNothingFromNothing(String text) {
        assertThat(extract(text).requirements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "Go ",
                "aB",
                "((((",
                "$1-",
                "SC, DAC, ",
                "machine learning ",
                "PhD in ",
                "Python, ",
                "degree in or ",
                "• ",
                "a.",
                "1",
                "C(",
                "İ",
                "teamQualifications"
            })
    @Timeout(30)
    void takesTimeInProportionToTheTextWhateverItHolds(String part) {
        var text = "Requirements\n" + part.repeat(40_000 / part.length());
        assertThatCode(() -> extract(text)).doesNotThrowAnyException();
    }

    @Test
    void offsetsAreThoseOfTheSurface() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var parts = List.of(
                "Requirements\n",
                "• ",
                "PhD in CS",
                " or ",
                "PyTorch/JAX",
                "\n\n",
                "5+ years of ",
                "C++",
                ", ",
                "such as ",
                "Go",
                "OSDI",
                "publications ",
                "🦀",
                "ü",
                "$5k-$6k per month",
                "\t",
                "About us\n",
                "at least two of ",
                ":",
                ".",
                " e.g. ");
        for (var round = 0; round < 300; round++) {
            var text = new StringBuilder();
            random.ints(30, 0, parts.size()).forEach(i -> text.append(parts.get(i)));
            var extraction = extract(text.toString());
            assertThat(extraction.mentions())
                    .as("seed %d: %s", seed, text)
                    .allSatisfy(mention ->
                            assertThat(mention.span().of(text.toString())).isEqualTo(mention.surface()));
            assertThat(extraction.requirements())
                    .as("seed %d: %s", seed, text)
                    .allSatisfy(requirement -> assertThat(requirement.evidence().of(text.toString()))
                            .isEqualTo(requirement.text()));
        }
    }
}
