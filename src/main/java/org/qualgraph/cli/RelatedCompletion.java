package org.qualgraph.cli;

import java.util.Arrays;
import org.qualgraph.evaluation.CompletionModel;
import org.qualgraph.model.CoOccurrences;
import org.qualgraph.model.Vocabulary;
import org.qualgraph.relatedness.Relatedness;

/** Completes skills by the scores of what is related to them. */
record RelatedCompletion(Vocabulary vocabulary) implements CompletionModel {

    @Override
    public String name() {
        return "QualGraph";
    }

    @Override
    public Scores fit(CoOccurrences postings) {
        var relatedness = new Relatedness(vocabulary, postings);
        return given -> {
            var scores = new double[postings.concepts()];
            relatedness
                    .scores(Arrays.stream(given).mapToObj(postings::concept).toList())
                    .forEach((concept, score) -> {
                        var number = postings.number(concept);
                        if (number >= 0) {
                            scores[number] = score;
                        }
                    });
            return scores;
        };
    }
}
