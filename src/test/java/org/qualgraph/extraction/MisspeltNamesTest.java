package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualgraph.model.Mention;
import org.qualgraph.model.Posting;

class MisspeltNamesTest {
    private static List<String> surfaces(String item) {
        return Vocabularies.EXTRACTOR.extract(Posting.ofText("Minimum qualifications\n• " + item)).mentions().stream()
                .map(Mention::surface)
                .toList();
    }

    @Test
    void linksAMisspeltNameBetweenTheNamesOfAList() {
        assertThat(surfaces("Experience with Docker, Kuberntes, Terraform"))
                .containsExactly("Docker", "Kuberntes", "Terraform");
    }

    @Test
    void linksNoMisspeltNameElsewhere() {
        assertThat(surfaces("Our friends at Kuberntes love Terraform")).containsExactly("Terraform");
    }
}
