package org.qualgraph.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    private final EditDistance distance = new EditDistance();

    @ParameterizedTest
    @CsvSource({"pytorh,pytorch,1", "pytroch,pytorch,1", "kuberntes,kubernetes,1", "abc,abc,0", "'',ab,2", "ca,abc,3"})
    void countsInsertionsDeletionsSubstitutionsAndTranspositions(String first, String second, int edits) {
        assertThat(distance.between(first, second, 4)).isEqualTo(edits);
    }

    @Test
    void agreesWithTheWholeMatrixUpToTheBound() {
        var seed = 7L;
        var random = new Random(seed);
        for (var round = 0; round < 20_000; round++) {
            var first = word(random);
            var second = word(random);
            var bound = random.nextInt(4);
            var expected = Math.min(whole(first, second), bound + 1);
            assertThat(distance.between(first, second, bound))
                    .as("%s %s within %d, seed %d", first, second, bound, seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void isNeverBelowWhatTheLettersAloneSay() {
        var random = new Random(8);
        for (var round = 0; round < 20_000; round++) {
            var first = word(random);
            var second = word(random);
            assertThat(Letters.of(first).leastEdits(Letters.of(second)))
                    .as("%s %s", first, second)
                    .isLessThanOrEqualTo(whole(first, second));
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(9), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int whole(String first, String second) {
        var cells = new int[first.length() + 1][second.length() + 1];
        for (var i = 0; i <= first.length(); i++) {
            for (var j = 0; j <= second.length(); j++) {
                cells[i][j] = i == 0 || j == 0 ? i + j : cell(cells, first, second, i, j);
            }
        }
        return cells[first.length()][second.length()];
    }

    private static int cell(int[][] cells, String first, String second, int i, int j) {
        var match = first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1;
        var best = Math.min(Math.min(cells[i - 1][j], cells[i][j - 1]) + 1, cells[i - 1][j - 1] + match);
        var swapped = i > 1
                && j > 1
                && first.charAt(i - 1) == second.charAt(j - 2)
                && first.charAt(i - 2) == second.charAt(j - 1);
        return swapped ? Math.min(best, cells[i - 2][j - 2] + 1) : best;
    }
}
