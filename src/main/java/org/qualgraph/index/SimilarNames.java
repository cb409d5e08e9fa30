package org.qualgraph.index;

import java.io.IOException;
import java.util.List;
import org.qualgraph.model.LabelKind;

/** The labels that are like the query without being the same name: gathered by {@link Candidates}, then compared. */
final class SimilarNames {
    /** Below it, two names have nothing to do with each other. */
    private static final double FLOOR = 0.3;
    /** Exact names score higher, whatever their tier and kind. */
    private static final double HIGHEST = 0.9;

    private static final double WORTH_OF_PRIOR = 0.002;

    private final LabelReader labels;
    private final List<NameSimilarity> similarities;
    private final BestMatches matches;

    private SimilarNames(LabelReader labels, List<NameSimilarity> similarities, BestMatches matches) {
        this.labels = labels;
        this.similarities = similarities;
        this.matches = matches;
    }

    static void find(LabelReader labels, NameQuery query, Mode mode, Scratch scratch, BestMatches matches)
            throws IOException {
        var similarities = query.forms().stream()
                .map(form -> new NameSimilarity(form, mode, scratch.distance()))
                .toList();
        var names = new SimilarNames(labels, similarities, matches);
        var forms = labels.forms();
        for (var document : Candidates.of(labels, query, scratch)) {
            for (var form : LabelReader.value(forms, document).split("\n")) {
                names.compare(document, form);
            }
        }
    }

    private void compare(int document, String form) {
        for (var similarity : similarities) {
            var found = similarity.to(form);
            if (found.score() >= FLOOR) {
                matches.add(new Match(document, found.matchClass(), score(document, found.score())));
            }
        }
    }

    private double score(int document, double similarity) {
        var traits = labels.traits(document);
        var prior = LabelTraits.prior(traits) / 255.0;
        return (HIGHEST - WORTH_OF_PRIOR) * similarity * worth(LabelTraits.kind(traits)) + WORTH_OF_PRIOR * prior;
    }

    /** Among names that are not quite what was typed, one that is shown is meant rather than one that is not. */
    private static double worth(LabelKind kind) {
        return switch (kind) {
            case PREFERRED -> 1;
            case ALTERNATIVE -> 0.94;
            case HIDDEN -> 0.88;
        };
    }
}
