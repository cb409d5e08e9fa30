package org.qualgraph.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualgraph.model.Concept;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Label;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.Vocabulary;

/** Small vocabularies to look names up in. */
final class Vocabularies {
    static final Vocabulary SKILLS = new Vocabulary(List.of(
            concept("skill/pytorch", "PyTorch", "torch"),
            concept("skill/pytorch-lightning", "PyTorch Lightning"),
            concept("skill/tensorflow", "TensorFlow", "TF"),
            concept("skill/kubernetes", "Kubernetes", "k8s"),
            concept("skill/c", "C"),
            concept("skill/cpp", "C++", "cpp"),
            concept("skill/csharp", "C#"),
            concept("skill/fsharp", "F#"),
            concept("skill/dotnet", ".NET"),
            concept("skill/r", "R"),
            concept("skill/go", "Go", "golang"),
            concept("skill/ml-compilers", "ML compilers", "machine learning compilers"),
            concept("skill/machine-learning", "Machine learning", "ML"),
            concept("skill/distributed-systems", "Distributed systems"),
            concept("skill/supply-chain", "Supply chain management", "SC"),
            concept("skill/fuehrung", "de-AT", "Führung von Mitarbeitern", LabelKind.ALTERNATIVE),
            concept("venue/sc", "SC", "Supercomputing"),
            concept("venue/neurips", "NeurIPS", "NIPS", "Neural Information Processing Systems"),
            hidden("skill/postgresql", "PostgreSQL", "postgrest sql")));

    private Vocabularies() {}

    static Concept concept(String id, String preferred, String... alternatives) {
        return concept(id, "en", preferred, LabelKind.ALTERNATIVE, alternatives);
    }

    static Concept hidden(String id, String preferred, String... misspellings) {
        return concept(id, "en", preferred, LabelKind.HIDDEN, misspellings);
    }

    static Concept imported(String source, String iri, String preferred) {
        var labels = List.of(new Label(preferred, LabelKind.PREFERRED, "en"));
        return new Concept(
                new ConceptId(iri),
                ConceptType.SKILL,
                source,
                labels,
                Concept.Notes.NONE,
                Map.of(),
                Set.of(),
                Set.of());
    }

    private static Concept concept(String id, String language, String preferred, LabelKind kind, String... others) {
        var labels = new ArrayList<Label>();
        labels.add(new Label(preferred, LabelKind.PREFERRED, language));
        for (var other : others) {
            labels.add(new Label(other, kind, language));
        }
        var type = ConceptType.ofSegment(id.substring(0, id.indexOf('/'))).orElseThrow();
        return new Concept(
                new ConceptId(id), type, Concept.OWN, labels, Concept.Notes.NONE, Map.of(), Set.of(), Set.of());
    }
}
