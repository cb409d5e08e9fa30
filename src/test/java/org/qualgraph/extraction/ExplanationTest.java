package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qualgraph.model.Explanation;
import org.qualgraph.model.Explanation.LinkReason;
import org.qualgraph.model.Explanation.RequirementReason;
import org.qualgraph.model.Posting;

/** An extraction says why. */
class ExplanationTest {
    private static Explanation explain(String text) {
        return Vocabularies.EXTRACTOR.explain(Posting.ofText(text));
    }

    @Test
    void saysWhichHeadingAndWhichWordDecided() {
        var reasons = explain("Nice to have\n- PostgreSQL or MySQL\n").requirements();

        assertThat(reasons).singleElement().satisfies(reason -> {
            assertThat(reason.necessity()).isEqualTo("under the heading \"Nice to have\"");
            assertThat(reason.set()).isEqualTo("any of, by \"or\"");
        });
    }

    @Test
    void saysWhichWordsOfTheSentenceDecided() {
        assertThat(explain("Requirements\n- PostgreSQL is a plus\n").requirements())
                .extracting(RequirementReason::necessity)
                .singleElement()
                .asString()
                .startsWith("by the words \"")
                .contains("a plus");
    }

    @Test
    void saysWhyAnAmbiguousNameWasLinked() {
        var links = explain("Requirements\n- Java, Go, Python\n").links();

        assertThat(links)
                .filteredOn(link -> link.mention().surface().equals("Go"))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.linked()).isTrue();
                    assertThat(link.because()).contains("ambiguous, but");
                });
    }

    @Test
    void tellsTheSameLinksAsTheExtraction() {
        var posting =
                Posting.ofText("Requirements\n- Kubernetes, Terraform, leadership\n\nAbout us\nWe like security.\n");

        assertThat(Vocabularies.EXTRACTOR.explain(posting).links())
                .filteredOn(LinkReason::linked)
                .extracting(LinkReason::mention)
                .containsExactlyElementsOf(
                        Vocabularies.EXTRACTOR.extract(posting).mentions());
    }
}
