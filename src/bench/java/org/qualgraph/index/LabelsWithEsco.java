package org.qualgraph.index;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.qualgraph.Shared;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.ontology.Ontology;
import org.qualgraph.ontology.taxonomy.EscoReader;

/** Our vocabulary and that of ESCO; as a program, indexes them in the folder that is its argument. */
final class LabelsWithEsco {
    private LabelsWithEsco() {}

    static Vocabulary read() {
        var esco = Shared.file("taxonomies/esco-v1.1.1")
                .orElseThrow(() -> new IllegalStateException(
                        "ESCO is not here: -Dqualgraph.shared or QUALGRAPH_SHARED names the folder it is in"));
        var ours = Ontology.read(Path.of("ontology")).vocabulary();
        var theirs = EscoReader.read("esco", List.of(esco), reject -> {}).vocabulary();
        return new Vocabulary(Stream.of(ours, theirs)
                .flatMap(part -> part.concepts().stream())
                .toList());
    }

    public static void main(String[] args) {
        ConceptIndex.open(Path.of(args[0]), read()).close();
    }
}
