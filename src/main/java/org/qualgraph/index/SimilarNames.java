package org.qualgraph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.qualgraph.analysis.Normalizer;
import org.qualgraph.model.MatchClass;

/** The labels that are like the query without being the same name: gathered by {@link Candidates}, then judged. */
final class SimilarNames {
    /** Exact names score higher, whatever their tier and kind. */
    private static final double HIGHEST = 0.9;
    /** Less likely answers are none. */
    private static final double FLOOR = 0.02;

    private static final double WORTH_OF_WRITING = 0.01;
    private static final int MOST_EDITS = 4;

    /** Takes what was measured of a label. */
    @FunctionalInterface
    interface Judge {
        void judge(int document, NameFeatures features, double[] values) throws IOException;
    }

    private SimilarNames() {}

    static void find(LabelReader labels, NameQuery query, Mode mode, Scratch scratch, BestMatches matches)
            throws IOException {
        var model = RankModel.bundled();
        measure(labels, query, scratch, (document, features, values) -> {
            if (!features.areAlike()) {
                return;
            }
            var score = mode.score(model.probability(values), features.beginning());
            if (score >= FLOOR) {
                var likeness = features.isWithinBudget() ? likeness(labels.label(document), query, scratch) : 0;
                var decided = (1 - WORTH_OF_WRITING) * score + WORTH_OF_WRITING * likeness;
                matches.add(new Match(document, matchClass(features), features.edits(), HIGHEST * decided));
            }
        });
    }

    /** How alike two names are as they are written, from 0 to 1: what decides between names that differ in signs only. */
    private static double likeness(String label, NameQuery query, Scratch scratch) {
        var written = Normalizer.written(label);
        var longest = Math.max(written.length(), query.written().length());
        return 1 - (double) scratch.distance().between(query.written(), written, MOST_EDITS) / longest;
    }

    private static MatchClass matchClass(NameFeatures features) {
        if (features.beginning() > 0) {
            return MatchClass.PREFIX;
        }
        return features.isWithinBudget() ? MatchClass.FUZZY : MatchClass.PARTIAL;
    }

    /** Measures every form of every candidate, against each form of the query. */
    static void measure(LabelReader labels, NameQuery query, Scratch scratch, Judge judge) throws IOException {
        var names = new ArrayList<QueryName>();
        var features = new ArrayList<NameFeatures>();
        for (var form : query.forms()) {
            var name = QueryName.of(form, labels, scratch.distance());
            if (!name.name().skeleton().isEmpty()) {
                names.add(name);
                features.add(new NameFeatures(name, scratch.distance()));
            }
        }
        if (!names.isEmpty()) {
            measure(labels, Candidates.of(labels, query, names, scratch), features, scratch, judge);
        }
    }

    private static void measure(
            LabelReader labels, Candidates candidates, List<NameFeatures> features, Scratch scratch, Judge judge)
            throws IOException {
        var forms = labels.forms();
        for (var document : candidates.documents()) {
            var traits = labels.traits(document);
            var share = candidates.share(document);
            var words = wordsOfConcept(labels, document, scratch);
            for (var form : LabelReader.value(forms, document).split("\n")) {
                var name = Name.of(form);
                for (var each : features) {
                    if (!name.skeleton().isEmpty()) {
                        judge.judge(document, each, each.of(name, traits, share, words));
                    }
                }
            }
        }
    }

    /** The words of the query that some label of a document's concept has, a bit each. */
    private static int wordsOfConcept(LabelReader labels, int document, Scratch scratch) {
        var words = 0;
        for (var label : labels.labelsOf(labels.concept(document))) {
            words |= scratch.words(label);
        }
        return words;
    }
}
