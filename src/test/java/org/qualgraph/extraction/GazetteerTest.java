package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualgraph.analysis.Tokenizer;
import org.qualgraph.extraction.Gazetteer.Candidate;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Label;
import org.qualgraph.model.LabelKind;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = new Gazetteer(Stream.of(
                    "TensorFlow",
                    "JavaScript",
                    "Kubernetes",
                    "Salesforce",
                    "Data sets",
                    "Timescale",
                    "microservices",
                    "Machine learning",
                    "Learning",
                    "C",
                    "C++",
                    "C#",
                    ".NET",
                    "Node.js",
                    "Vue.js",
                    "CI/CD",
                    "A/B testing",
                    "T-SQL",
                    "MySQL",
                    "Python",
                    "Größenmessung",
                    "Mueller test",
                    "e-commerce",
                    "sales",
                    "force",
                    "Elasticsearch",
                    "PostgreSQL",
                    "Spark",
                    "multithreading",
                    "engineering")
            .map(GazetteerTest::concept)
            .toList());

    private static Concept concept(String label) {
        var notes = new Concept.Notes(
                Optional.of("Renting rooms, as tenants do."),
                Optional.empty(),
                Optional.of(label.equals(label.toLowerCase(Locale.ROOT)) ? "practice" : "tool"),
                OptionalInt.empty(),
                Map.of());
        return new Concept(
                ConceptId.of(ConceptType.SKILL, "c" + Integer.toHexString(label.hashCode())),
                ConceptType.SKILL,
                Concept.OWN,
                List.of(new Label(label, LabelKind.PREFERRED, "en")),
                notes,
                Map.of(),
                label.equals("Spark") ? Set.of("Spark") : Set.of(),
                Set.of());
    }

    private static List<Candidate> candidates(String text) {
        return GAZETTEER.candidates(text, new Tokenizer(GAZETTEER::knows).tokens(text));
    }

    private static List<String> labels(List<Candidate> candidates) {
        return candidates.stream().map(found -> found.name().label().text()).toList();
    }

    private static List<String> expected(String labels) {
        return Arrays.stream(labels.split(", "))
                .filter(label -> !label.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            machine-learning                | Machine learning, Learning
            MACHINE LEARNING                | Machine learning, Learning
            C, C++ and C#                   | C, C++, C#
            C++17 / C++                     | C++, C++
            ASP.NET or .net                 | .NET
            node.js, NodeJS                 | Node.js, Node.js
            VueJS                           | Vue.js
            CI / CD                         | CI/CD
            A/B-testing                     | A/B testing
            TSQL and t-sql                  | T-SQL, T-SQL
            """)
    void findsNamesInEverySpelling(String text, String labels) {
        assertThat(labels(candidates(text))).isEqualTo(expected(labels));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tensor Flow and tensor-flow     | TensorFlow, TensorFlow
            Java Script                     | JavaScript
            dataset, data set, data-set     | Data sets, Data sets, Data sets
            micro services                  | microservices
            multi-threading                 | multithreading
            ecommerce                       | e-commerce
            Elastic Search                  | Elasticsearch
            """)
    void findsNamesWithAGapMoreOrLess(String text, String labels) {
        assertThat(labels(candidates(text))).isEqualTo(expected(labels));
    }

    @ParameterizedTest
    @ValueSource(strings = {"elastic search", "my SQL", "on time-scales", "tensor. Flow", "Post\ngres"})
    void takesNoTwoWordsForOneNameThatCouldBeAboutSomethingElse(String text) {
        assertThat(candidates(text)).isEmpty();
    }

    @Test
    void takesTwoKnownWordsForThemselves() {
        assertThat(labels(candidates("Our Sales Force"))).containsExactly("sales", "force");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Groessenmessung                 | Größenmessung
            Grössenmessung                  | Größenmessung
            Gro\u0308ßenmessung             | Größenmessung
            Müller-Test                     | Mueller test
            Py\u00adthon                    | Python
            """)
    void findsUmlautsInBothSpellingsAndInvisibleCharacters(String text, String labels) {
        assertThat(labels(candidates(text))).isEqualTo(expected(labels));
    }

    @Test
    void findsTheFrontOfAGermanCompound() {
        var text = "Sehr gute Pythonkenntnisse und C++-Erfahrung";
        assertThat(candidates(text)).extracting(found -> found.span().of(text)).containsExactly("Python", "C++");
    }

    private static List<Candidate> similar(String text) {
        var tokens = new Tokenizer(GAZETTEER::knows).tokens(text);
        return GAZETTEER.similar(text, tokens, 0, tokens.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kuberntes              | Kubernetes
            Kubernetse             | Kubernetes
            Elasticsaerch          | Elasticsearch
            PostgerSQL             | PostgreSQL
            Machien learning       | Machine learning
            Pyhton                 | Python
            """)
    void findsWhatAMisspeltNameIsMeantFor(String text, String labels) {
        assertThat(similar(text)).extracting(found -> found.name().spelling()).containsExactly(Spelling.MISSPELT);
        assertThat(labels(similar(text))).isEqualTo(expected(labels));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pythn",
                "Pthyno",
                "Cubernetes",
                "Spakr",
                "sparc",
                "engineered",
                "tenants",
                "Python",
                "Kafkaesque"
            })
    void takesNothingForAMisspellingThatIsShortOrFarOrAWord(String text) {
        assertThat(similar(text)).isEmpty();
    }
}
