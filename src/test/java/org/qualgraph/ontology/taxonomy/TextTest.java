package org.qualgraph.ontology.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void putsALabelOnOneLineWithSingleBlanks() {
        assertThat(Text.label(" \uFEFFwire\u00A0 drawing\t\r\nmachine\u200B ")).isEqualTo("wire drawing machine");
        assertThat(Text.label("C++ <T>")).isEqualTo("C++ <T>");
        assertThat(Text.label("\0 \u2003\u0085")).isEmpty();
    }

    @Test
    void keepsTheLinesOfANote() {
        assertThat(Text.note("\r\n One \t\r\n- two\n\n\n \nthree\n")).isEqualTo("One\n- two\n\nthree");
    }

    @Test
    void takesMarkupButNoComparisonOutOfANote() {
        assertThat(Text.note("<p>Excludes <a href=\"x\">weaving</a>,<br/> a < b and <T>.</p>"))
                .isEqualTo("Excludes weaving, a < b and <T>.");
    }

    @Test
    void keepsWholeCharactersOnly() {
        assertThat(Text.label("\uD83E\uDDF6 \uD83E yarn")).isEqualTo("\uD83E\uDDF6 \uFFFD yarn");
    }
}
