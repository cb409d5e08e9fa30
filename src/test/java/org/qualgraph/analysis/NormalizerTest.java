package org.qualgraph.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ML-Compilers | ml compiler",
                "ML compilers | ml compiler",
                "GPUs | gpu",
                "APIs | api",
                "apis | api",
                "VMs | vm",
                "CI/CD | ci cd",
                "Libraries | library",
                "processes | process",
                "batches | batch",
                "caches | cache",
                "hypotheses | hypothesis",
                "analyses | analysis",
                "Master’s degrees | master degree",
                "bachelors' | bachelor",
                "Ph.D. | phd",
                "B.Sc | bsc",
                "Node.js. | node.js",
                ".NET | .net",
                "C++ | c++",
                "C# | c#",
                "research & development | research and development",
                "R&D | r&d",
                "K8s | k8s",
                "PyTorch™ | pytorch",
                "ｆｕｌｌ　ｗｉｄｔｈ | full width",
                "Café | cafe",
                "Straße | strasse",
                "state–of‑the—art | state of the art",
                "(deep)  learning: | deep learning"
            })
    void bringsSpellingsOfOneNameTogether(String text, String form) {
        assertThat(Normalizer.normalize(text)).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aws",
                "ios",
                "css",
                "kubernetes",
                "analysis",
                "pandas",
                "keras",
                "redis",
                "macos",
                "robotics",
                "devops",
                "wireless",
                "windows",
                "corpus",
                "angularjs",
                "k8s",
                "postgres",
                "series",
                "nips",
                "dbms"
            })
    void leavesWordsThatOnlyLookLikePlurals(String word) {
        assertThat(Normalizer.normalize(word)).isEqualTo(word);
    }

    @Test
    void givesUmlautsBothFoldings() {
        assertThat(Normalizer.variants("Müller Größe")).containsExactly("muller grosse", "mueller groesse");
        assertThat(Normalizer.variants("Mueller")).containsExactly("mueller");
        assertThat(Normalizer.variants("Mu\u0308ller")).containsExactly("muller", "mueller");
    }

    @Test
    void keepsAccentsInTheWrittenForm() {
        assertThat(Normalizer.written("  Müller–Test\u00a0®X ")).isEqualTo("müller-test x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "()", "\u200b", "\u0000", "...", "'s"})
    void hasAnEmptyFormWhereThereIsNothingToCompare(String text) {
        assertThat(Normalizer.normalize(text)).isEmpty();
    }

    @Test
    void isIdempotentOnAnyText() {
        var seed = 20260101L;
        var random = new Random(seed);
        var alphabet = "aAbBsSeEiIxXyhHcCzuüÜßéøŁ .-/'&+#s,!9ſﬁ\u0308か\u3099\ud835\udd38\ud800";
        for (var round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(14); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertIdempotent(text.toString());
        }
    }

    private static void assertIdempotent(String text) {
        var written = Normalizer.written(text);
        assertThat(Normalizer.written(written)).as(escaped(text)).isEqualTo(written);
        var normal = Normalizer.normalize(text);
        assertThat(Normalizer.normalize(normal)).as(escaped(text)).isEqualTo(normal);
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(character -> character < 128 ? "" + (char) character : String.format("\\u%04x", character))
                .collect(Collectors.joining());
    }
}
