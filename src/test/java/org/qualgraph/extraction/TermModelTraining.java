package org.qualgraph.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qualgraph.Shared;
import org.qualgraph.evaluation.SkillSpanSentence;
import org.qualgraph.extraction.Regression.Example;
import org.qualgraph.model.Concept;
import org.qualgraph.model.Posting;
import org.qualgraph.model.Span;
import org.qualgraph.ontology.Ontology;

/**
 * Fits what {@link TermReader} judges proposals by to the training split of SkillSpan and writes {@code term-model.tsv}; what
 * it gives on the split for development is told by {@code qualgraph evaluate skillspan}. To be run anew whenever linking
 * changes: {@code mvn test -Dtest=TermModelTraining -DexcludedGroups=}.
 */
@Tag("measurement")
class TermModelTraining {
    private static final int RARE = 5;
    private static final double PENALTY = 0.0005;

    private final Extractor extractor = new Extractor(Ontology.bundled().vocabulary());
    private final TermReader reader = new TermReader(
            new LogisticModel(new float[TermFeatures.COUNT]),
            Ontology.bundled().vocabulary().concepts().stream()
                    .collect(Collectors.toMap(Concept::id, concept -> concept)));

    @Test
    void fitsWhatReadersMarkAsKnowledge() throws IOException {
        var examples = new ArrayList<Example>();
        for (var source : List.of("tech", "house")) {
            var file = Shared.file("benchmarks/skillspan/skillspan_" + source + "_train.conll");
            assumeTrue(file.isPresent(), "SkillSpan is not at hand");
            for (var sentence : SkillSpanSentence.read(file.get())) {
                examples.addAll(examples(sentence));
            }
        }
        var weights = Regression.fit(examples, TermFeatures.COUNT, RARE, PENALTY);
        Weights.write("term-model.tsv", weights, TermFeatures::name);
        var model = new LogisticModel(weights);
        var marked = examples.stream()
                .filter(Example::positive)
                .mapToDouble(example -> model.probability(example.features()))
                .average();
        assertThat(marked.orElse(0)).isGreaterThan(0.4);
    }

    private List<Example> examples(SkillSpanSentence sentence) {
        var examples = new ArrayList<Example>();
        for (var part : extractor.sentencesWithLinks(Posting.ofText(sentence.text()))) {
            var words = ClassedWords.of(sentence.text(), part.span());
            for (var judged : reader.judge(sentence.text(), words, part.mentions())) {
                var span = new Span(
                        words.span(judged.proposal().first()).start(),
                        words.span(judged.proposal().last()).end());
                examples.add(new Example(judged.features(), sentence.knowledge().contains(sentence.tokensOf(span))));
            }
        }
        return examples;
    }
}
