package org.qualgraph.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    private static List<String> forms(String text) {
        return new Tokenizer().tokens(text).stream().map(Token::form).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C/C++ and C#             | c c++ and c#
            .NET, ASP.NET; Node.js   | .net asp net node js
            CI/CD                    | ci cd
            Security+, 5+ years      | security+ 5 year
            on-device                | on device
            a Ph.D. or B.S.          | a phd or bs
            bachelor’s degrees       | bachelor degree
            GPUs                     | gpu
            Malmö                    | malmo
            """)
    void keepsTheSignsThatTellNamesApart(String text, String words) {
        assertThat(forms(text)).containsExactly(words.split(" "));
    }

    @Test
    void splitsJoinedWordsThatNoLabelUses() {
        var tokens = new Tokenizer(Set.of("pytorch", "python")::contains).tokens("PyTorch teamQualifications Python3");
        assertThat(tokens).extracting(Token::form).containsExactly("pytorch", "team", "qualification", "python", "3");
    }

    @Test
    void keepsANameInMixedCaseThatStandsMoreThanOnce() {
        var tokens = new Tokenizer(Set.of()::contains).tokens("ZapLabs hires. Join ZapLabs!");
        assertThat(tokens).extracting(Token::form).containsExactly("zaplab", "hire", "join", "zaplab");
    }

    @Test
    void givesOffsetsThatCoverWordsInOrder() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var alphabet = "aZ9 .+#-/'’é\n•ß語";
        for (var round = 0; round < 2_000; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(40), 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
            var end = 0;
            for (var token : new Tokenizer(form -> false).tokens(text.toString())) {
                assertThat(token.span().start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
                assertThat(token.span().length()).isPositive();
                end = token.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }
}
