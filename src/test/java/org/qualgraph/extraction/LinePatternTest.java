package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

class LinePatternTest {
    private static final LinePattern LEVEL = LinePattern.compile("level: (\\w+)$");

    @Test
    void matchesWhereALineBegins() {
        assertThat(LEVEL.all("level: one\nlevel: two\r\nlevel: three\rlevel: four"))
                .extracting(match -> match.group(1))
                .containsExactly("one", "two", "three", "four");
        assertThat(LEVEL.first("\n\nlevel: one\nlevel: two").map(MatchResult::start))
                .contains(2);
    }

    @Test
    void matchesNowhereElse() {
        assertThat(LEVEL.all("the level: one\n level: two\nlevel: three!")).isEmpty();
        assertThat(LEVEL.first("")).isEmpty();
    }

    @Test
    void goesOnBehindAMatchOfSeveralLines() {
        var pair = LinePattern.compile("a\\na");

        assertThat(pair.all("a\na\na\na\na")).extracting(MatchResult::start).containsExactly(0, 4);
    }
}
