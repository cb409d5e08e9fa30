package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.qualgraph.model.Necessity.MENTIONED;
import static org.qualgraph.model.Necessity.MINIMUM;
import static org.qualgraph.model.Necessity.PREFERRED;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.qualgraph.Shared;
import org.qualgraph.model.Posting;
import org.qualgraph.model.RequirementKind;

/** The posting that the design began with, where it is at hand: its structure as a careful reader has it. */
class SeedPostingTest {
    @Test
    void readsTheStructureOfAResearchInternship() throws IOException {
        var file = Shared.file("seed-posting.txt");
        assumeTrue(file.isPresent(), "the posting is not at hand");

        var read = Vocabularies.EXTRACTOR.extract(Posting.ofText(Files.readString(file.get())));

        assertThat(read.requirements())
                .filteredOn(requirement -> requirement.necessity() != MENTIONED)
                .extracting(
                        r -> r.necessity(),
                        r -> r.kind(),
                        r -> r.atLeast(),
                        r -> r.concepts().size())
                .containsExactly(
                        tuple(MINIMUM, RequirementKind.DEGREE, 1, 3),
                        tuple(MINIMUM, RequirementKind.SKILL, 1, 18),
                        tuple(MINIMUM, RequirementKind.AUTHORIZATION, 0, 0),
                        tuple(PREFERRED, RequirementKind.SKILL, 1, 1),
                        tuple(PREFERRED, RequirementKind.SKILL, 1, 3),
                        tuple(PREFERRED, RequirementKind.SKILL, 1, 1),
                        tuple(PREFERRED, RequirementKind.PUBLICATION, 1, 9),
                        tuple(PREFERRED, RequirementKind.OTHER, 0, 0));
        assertThat(read.header().workplace()).isEmpty();
        assertThat(read.header().pay()).hasSize(1);
        assertThat(read.header().locations()).hasSize(2);
    }
}
