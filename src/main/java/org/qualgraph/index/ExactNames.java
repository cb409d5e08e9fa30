package org.qualgraph.index;

import java.io.IOException;
import java.util.List;
import org.qualgraph.model.LabelKind;
import org.qualgraph.model.MatchClass;

/**
 * The labels that are the same name as the query: as written, folded, or by their skeleton. All of a tier stand before
 * all of the next, and within a tier preferred labels before alternative ones before hidden ones, by their scores.
 * Costs a few term lookups.
 */
final class ExactNames {
    private static final double WORTH_OF_TIER = 0.03;
    private static final double WORTH_OF_KIND = 0.009;
    private static final double WORTH_OF_PRIOR = 0.002;

    private final LabelReader labels;
    private final NameQuery query;
    private final BestMatches matches;

    private ExactNames(LabelReader labels, NameQuery query, BestMatches matches) {
        this.labels = labels;
        this.query = query;
        this.matches = matches;
    }

    static void find(LabelReader labels, NameQuery query, BestMatches matches) throws IOException {
        var names = new ExactNames(labels, query, matches);
        names.addTier(0, Fields.WRITTEN, List.of(query.written()));
        names.addTier(1, Fields.NORMAL, query.forms());
        names.addTier(
                2, Fields.SKELETON, query.forms().stream().map(Name::skeletonOf).toList());
    }

    private void addTier(int tier, String field, List<String> forms) throws IOException {
        var terms = labels.terms(field);
        for (var form : forms) {
            terms.visit(form, document -> add(document, tier));
        }
    }

    private boolean add(int document, int tier) {
        if (query.accepts(labels, document)) {
            var traits = labels.traits(document);
            var kind = LabelTraits.kind(traits);
            var prior = 1 - LabelTraits.prior(traits) / 255.0;
            var score = 1 - WORTH_OF_TIER * tier - WORTH_OF_KIND * kind.ordinal() - WORTH_OF_PRIOR * prior;
            matches.add(new Match(document, matchClass(kind), 0, score));
        }
        return true;
    }

    /** A hidden label is a misspelling that someone has written down. */
    private static MatchClass matchClass(LabelKind kind) {
        return switch (kind) {
            case PREFERRED -> MatchClass.EXACT;
            case ALTERNATIVE -> MatchClass.ALIAS;
            case HIDDEN -> MatchClass.FUZZY;
        };
    }
}
