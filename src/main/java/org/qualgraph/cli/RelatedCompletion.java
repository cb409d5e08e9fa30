package org.qualgraph.cli;

import java.util.Arrays;
import java.util.Set;
import org.qualgraph.evaluation.CompletionModel;
import org.qualgraph.model.CoOccurrences;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.relatedness.Relatedness;

/** Completes skills by what {@code related} answers. */
record RelatedCompletion(Vocabulary vocabulary) implements CompletionModel {
    private static final int LIMIT = 100_000;

    @Override
    public String name() {
        return "QualGraph";
    }

    @Override
    public Scores fit(CoOccurrences postings) {
        var relatedness = new Relatedness(vocabulary, postings);
        return given -> {
            var concepts = Arrays.stream(given).mapToObj(postings::concept).toList();
            var scores = new double[postings.concepts()];
            for (var related : relatedness.related(concepts, Set.of(ConceptType.SKILL), LIMIT)) {
                var number = postings.number(related.id());
                if (number >= 0) {
                    scores[number] = related.score();
                }
            }
            return scores;
        };
    }
}
