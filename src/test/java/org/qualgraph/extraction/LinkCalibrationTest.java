package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.qualgraph.evaluation.GoldLinks;

/** Scores of links are shares: of the links scored 0.9 nine in ten are right. */
class LinkCalibrationTest {
    @Test
    void ofTheLinksScoredNineTenthsNineInTenAreRight() throws IOException {
        var right = new ArrayList<Boolean>();
        GoldLinks.each(
                Path.of("data/gold/own"),
                (posting, name, isGold) -> Vocabularies.EXTRACTOR.extract(posting).mentions().stream()
                        .filter(mention -> mention.score() >= 0.9)
                        .forEach(mention -> right.add(isGold.test(mention))));

        assertThat(right).hasSizeGreaterThan(200);
        assertThat(right.stream().filter(isRight -> isRight).count() / (double) right.size())
                .isGreaterThan(0.88);
    }
}
