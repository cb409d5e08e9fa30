package org.qualgraph.ontology.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.qualgraph.Shared;
import org.qualgraph.model.ConceptType;
import org.qualgraph.ontology.Terms;

/** The published files, where they are at hand: what is in them is what comes out. */
class TaxonomiesAtHandTest {

    @Test
    void readsAllOfEsco() {
        var read = Read.of((name, rejects) -> EscoReader.read(name, List.of(folder("esco-v1.1.1")), rejects));

        var counts = read.taxonomy().counts();
        assertThat(counts.concepts())
                .containsEntry(ConceptType.SKILL, 13_896L + 640)
                .containsEntry(ConceptType.ROLE, 3_007L + 619)
                .hasSize(2);
        assertThat(count(read, Terms.ESSENTIAL_SKILL) + count(read, Terms.OPTIONAL_SKILL))
                .isEqualTo(123_855 - 67);
        assertThat(count(read, Terms.BROADER)).isEqualTo(20_656 - 7 + 3_617 - 1);
        assertThat(count(read, Terms.RELATED)).isEqualTo(5_899 - 1);
        assertThat(count(read, Terms.PREF_LABEL)).isEqualTo(counts.total());
        assertThat(read.rejects()).hasSize(67 + 7 + 1 + 1);
        assertThat(read.taxonomy().cyclic()).isEmpty();
    }

    @Test
    void readsOccupationsAndTechnologiesOfOnet() {
        var read = Read.of((name, rejects) -> OnetReader.read(name, List.of(folder("onet-29.2")), rejects));

        assertThat(read.taxonomy().counts().concepts()).containsEntry(ConceptType.ROLE, 1_016L);
        assertThat(count(read, Terms.OPTIONAL_SKILL)).isBetween(32_500L, 32_627L);
        assertThat(read.of("15-1252.00")).contains("optionalSkill c-plus-plus", "prefLabel Software Developers@en");
        assertThat(read.of("c-plus-plus")).contains("prefLabel C++@en", "kind Tool");
        assertThat(read.rejects()).isEmpty();
        assertThat(read.taxonomy().cyclic()).isEmpty();
    }

    private static long count(Read read, Node property) {
        return read.taxonomy().triples().stream()
                .filter(triple -> triple.getPredicate().equals(property))
                .count();
    }

    private static Path folder(String name) {
        var folder = Shared.file("taxonomies/" + name);
        assumeTrue(folder.isPresent(), name + " is not on this machine; set -Dqualgraph.shared");
        return folder.orElseThrow();
    }
}
