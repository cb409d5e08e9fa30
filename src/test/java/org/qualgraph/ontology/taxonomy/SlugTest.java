package org.qualgraph.ontology.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "Objective-C++,objective-c-plus-plus",
        "C#,c-sharp",
        "Microsoft .NET Framework,microsoft-net-framework",
        "Café 2,cafe-2",
        "a  / b,a-b"
    })
    void readsLikeTheName(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void endsInDigitsWhereTheNameWouldNotDo() {
        assertThat(Slug.of("編織")).matches("[0-9a-f]{8}").isNotEqualTo(Slug.of("織編"));
        assertThat(Slug.of("x".repeat(200))).matches("x{80}-[0-9a-f]{8}");
        assertThat(Slug.unique("A/B")).startsWith("a-b-").isNotEqualTo(Slug.unique("A-B"));
    }
}
