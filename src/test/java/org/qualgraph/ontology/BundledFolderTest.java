package org.qualgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.qualgraph.model.QualGraphException;

final class BundledFolderTest {
    @Test
    void holdsTheOntologyWithItsShapesAndRules() {
        try (var folder = BundledFolder.open("ontology")) {
            assertThat(folder.path().resolve("shapes.ttl")).exists();
            assertThat(folder.path().resolve("rules/orphan.rq")).exists();
        }
    }

    @Test
    void saysWhichFolderIsMissing() {
        assertThatThrownBy(() -> BundledFolder.open("no-such-folder"))
                .isInstanceOf(QualGraphException.class)
                .hasMessageContaining("no-such-folder");
    }
}
