package org.qualgraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    @Test
    void isItselfAndNothingElse() {
        var token = Token.of("0123456789abcdef-._~+/==");

        assertThat(token.is("0123456789abcdef-._~+/==")).isTrue();
        assertThat(token.is("0123456789abcdef-._~+/=")).isFalse();
        assertThat(token.is("")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "short", "0123456789 abcdef", "0123456789abcdéf", "=0123456789abcdef", "0123456789abcdef\n"})
    void isNotWhatCannotBeSentOrIsEasilyGuessed(String plain) {
        assertThatThrownBy(() -> Token.of(plain))
                .isInstanceOf(UnusableTokenException.class)
                .hasMessageStartingWith("A token has 16 to 512 letters");
    }
}
