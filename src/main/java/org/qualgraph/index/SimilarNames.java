package org.qualgraph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.qualgraph.analysis.Normalizer;
import org.qualgraph.model.MatchClass;

/**
 * The labels that are like the query without being the same name: gathered by {@link Candidates}, then judged. Those that
 * a few typos part from it are judged first, and where they are as many and as likely as wanted, no others are looked for.
 */
final class SimilarNames {
    /** Exact names score higher, whatever their tier and kind. */
    private static final double HIGHEST = 0.9;
    /** Of what is more likely, nothing better is looked for. */
    private static final double LIKELY = 0.95;

    private static final double WORTH_OF_WRITING = 0.01;
    private static final int MOST_EDITS = 4;
    private static final int[] NO_WORDS = {};

    /** Takes what was measured of a label. */
    @FunctionalInterface
    interface Judge {
        void judge(int document, NameFeatures features, double[] values) throws IOException;
    }

    private final LabelReader labels;
    private final Scratch scratch;
    private final List<NameFeatures> features;
    private final Candidates candidates;

    private SimilarNames(LabelReader labels, NameQuery query, Scratch scratch) throws IOException {
        this.labels = labels;
        this.scratch = scratch;
        var names = new ArrayList<QueryName>();
        for (var form : query.forms()) {
            var name = QueryName.of(form, labels, scratch.distance());
            if (!name.name().skeleton().isEmpty()) {
                names.add(name);
            }
        }
        features = names.stream()
                .map(name -> new NameFeatures(name, scratch.distance()))
                .toList();
        candidates = new Candidates(labels, query, names, scratch);
    }

    static void find(LabelReader labels, NameQuery query, Mode mode, Scratch scratch, BestMatches matches)
            throws IOException {
        var model = RankModel.bundled();
        Judge judge = (document, features, values) -> {
            if (!features.areAlike()) {
                return;
            }
            var score = mode.score(model.probability(values), features.beginning());
            if (score >= mode.floor()) {
                var likeness = features.isWithinBudget() ? likeness(labels.label(document), query, scratch) : 0;
                var decided = (1 - WORTH_OF_WRITING) * score + WORTH_OF_WRITING * likeness;
                matches.add(new Match(document, matchClass(features), features.edits(), HIGHEST * decided));
            }
        };
        var names = new SimilarNames(labels, query, scratch);
        names.measureNear(judge);
        if (mode != Mode.LOOKUP || matches.size(HIGHEST * LIKELY) < query.limit()) {
            names.measureAll(judge);
        }
    }

    /** Measures every form of every candidate, against each form of the query. */
    static void measure(LabelReader labels, NameQuery query, Scratch scratch, Judge judge) throws IOException {
        var names = new SimilarNames(labels, query, scratch);
        names.measureNear((document, features, values) -> {});
        names.measureAll(judge);
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

    /** Measures the labels that are within the typo budget, as far as they share a deletion with the query. */
    private void measureNear(Judge judge) throws IOException {
        var forms = labels.forms();
        for (var document : candidates.sharingDeletions()) {
            for (var name : LabelReader.names(forms, document)) {
                for (var each : features) {
                    if (each.isWithinBudget(name)) {
                        judge.judge(document, each, each.of(name, labels.traits(document), 0, NO_WORDS));
                        candidates.add(document);
                    } else if (each.query().isShort()) {
                        candidates.add(document);
                    }
                }
            }
        }
    }

    private void measureAll(Judge judge) throws IOException {
        var forms = labels.forms();
        for (var document : candidates.all()) {
            var traits = labels.traits(document);
            var share = candidates.share(document);
            var words = wordsOfConcept(document);
            for (var name : LabelReader.names(forms, document)) {
                for (var each : features) {
                    if (!name.skeleton().isEmpty()) {
                        judge.judge(document, each, each.of(name, traits, share, words));
                    }
                }
            }
        }
    }

    /** The words of the query that each label of a document's concept has, a bit each. */
    private int[] wordsOfConcept(int document) {
        var ofConcept = labels.labelsOf(labels.concept(document));
        var words = new int[ofConcept.length];
        for (var i = 0; i < words.length; i++) {
            words[i] = scratch.words(ofConcept[i]);
        }
        return words;
    }
}
