package org.qualgraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadOptionsTest {

    @Test
    void keepsSeveralColumnsOfAFieldInTheirOrder() {
        assertThat(ReadOptions.DEFAULTS
                        .withMapping("text=b")
                        .withMapping("text=a")
                        .columns()
                        .get(Field.TEXT))
                .containsExactly("b", "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "text=", "=a", "colour=a", ""})
    void refusesWhatIsNoMapping(String mapping) {
        assertThatThrownBy(() -> ReadOptions.DEFAULTS.withMapping(mapping))
                .isInstanceOf(InvalidMappingException.class)
                .hasMessageContaining("pay-minimum");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void knowsEachFormatByItsLabel(Format format) {
        assertThat(Format.labelled(format.label())).contains(format);
    }
}
