package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualgraph.model.Extraction;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Pay;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Requirement;
import org.qualgraph.model.Span;

/**
 * What was read from a text stands in it, whatever the text is. A build reads seeds and what was once found with them;
 * {@code JAZZER_FUZZ=1 mvn test -Dtest=ExtractorFuzzTest} makes new texts of them for some minutes.
 */
@Timeout(20)
class ExtractorFuzzTest {

    @MethodSource("postings")
    @FuzzTest(maxDuration = "4m")
    void extracts(byte[] posting) {
        var text = text(posting);

        var extraction = Vocabularies.EXTRACTOR.extract(Posting.ofText(text));

        assertThat(extraction.mentions()).allSatisfy(mention -> assertStands(text, mention));
        assertThat(extraction.mentions()).extracting(Mention::span).isSorted();
        assertThat(extraction.requirements()).allSatisfy(requirement -> assertStands(text, requirement));
        assertThat(extraction.requirements()).extracting(Requirement::evidence).isSorted();
        assertSound(text, extraction.header());
        assertThat(Vocabularies.EXTRACTOR.extract(Posting.ofText(text))).isEqualTo(extraction);
    }

    static Stream<byte[]> postings() throws IOException {
        var sample = Files.readAllBytes(Path.of("data/postings/ml-compiler-engineer.txt"));
        var german = """
                Softwareentwicklerin (m/w/d) bei Acme GmbH, Bern

                Dein Profil
                \u2022 Abgeschlossenes Studium der Informatik, idealerweise Promotion
                \u2022 Mindestens 3 Jahre Erfahrung mit Python, C++ oder Go
                Wir bieten: CHF 120'000 bis 140\u202f000 brutto/Jahr, befristet auf 6 Monate
                """;
        var brief = """
                ML compiler intern, PhD
                About Acme
                At least two of {PyTorch, JAX}; TensorFlow/Keras (or MLIR), e.g. TVM.
                Preferred: papers at OSDI or SOSP, AWS certification, fluent German
                Pay: $50 - $60k an hour, 10-12 weeks
                """;
        return Stream.of(sample, german.getBytes(StandardCharsets.UTF_8), brief.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes as UTF-8; each that is none stands for half a surrogate pair. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace('\uFFFD', '\uD83D');
    }

    private static void assertStands(String text, Mention mention) {
        assertThat(mention.span().of(text)).isEqualTo(mention.surface()).isNotBlank();
        assertThat(Vocabularies.OURS.concept(mention.concept()))
                .as(mention.concept().value())
                .isPresent();
    }

    private static void assertStands(String text, Requirement requirement) {
        assertThat(requirement.evidence().of(text))
                .isEqualTo(requirement.text())
                .isNotBlank();
        assertThat(requirement.concepts()).allSatisfy(mention -> {
            assertStands(text, mention);
            assertThat(requirement.evidence().contains(mention.span())).isTrue();
        });
        assertThat(requirement.parts()).allSatisfy(part -> assertStands(text, part));
    }

    private static void assertSound(String text, Extraction.Header header) {
        assertThat(header.pay()).allSatisfy(pay -> assertSound(text, pay));
        header.duration().ifPresent(duration -> {
            assertStands(text, duration.evidence());
            assertThat(duration.minimum()).isPositive().isLessThanOrEqualTo(duration.maximum());
        });
    }

    private static void assertSound(String text, Pay pay) {
        assertStands(text, pay.evidence().orElseThrow());
        pay.minimum()
                .ifPresent(least -> assertThat(least)
                        .isPositive()
                        .isLessThanOrEqualTo(pay.maximum().orElse(least)));
        pay.maximum().ifPresent(most -> assertThat(most).isPositive());
    }

    private static void assertStands(String text, Span span) {
        assertThat(span.of(text)).isNotBlank();
    }
}
