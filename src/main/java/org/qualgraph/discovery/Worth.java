package org.qualgraph.discovery;

import org.qualgraph.extraction.Sighting.LetterCase;
import org.qualgraph.extraction.Sighting.Place;
import org.qualgraph.model.Vocabulary;

/**
 * How much an editor gains from looking at a term: how likely it names a qualification, squared, times how widespread it
 * is.
 *
 * <p>The likelihood is a logistic function of shares that the corpus itself gives: in which places the term stands, and
 * whether it stands elsewhere more often; how it is written; whether its neighbours are products; whether its words go
 * with any name. The weights were set by hand, in halves and tenths, on how a term of each sort reads; no list of words
 * and no label stands behind them.
 */
final class Worth {
    private static final double BIAS = -2.3;

    /** The share of its occurrences in a place of a qualification that speaks neither for nor against a term. */
    private static final double USUAL_SHARE = 0.6;

    /** Beyond it a larger share says no more. */
    private static final double LARGE_SHARE = 0.7;

    private final TermTally tally;
    private final int words;
    private final int companions;
    private final Company company;

    Worth(TermTally tally, Modifiers modifiers, Vocabulary vocabulary) {
        var forms = TermForms.words(tally.spellings().getFirst());
        var own = tally.modifiers().stream().mapToInt(modifiers::names).max().orElse(0);
        this.tally = tally;
        this.words = forms.size();
        this.companions = Math.max(own, modifiers.namesBefore(forms.getLast()));
        this.company = Company.of(tally, vocabulary);
    }

    /** From 0 to 1. */
    double score() {
        var likelihood = likelihood();
        var spread = Math.log(1 + Math.min(tally.sentences(), tally.postings()))
                + 0.5 * Math.log(Math.max(1, tally.employers()));
        return likelihood * likelihood * (1 - 1 / (1 + spread));
    }

    private double likelihood() {
        var evidence = BIAS + place() + writing() + length() + surroundings();
        return 1 / (1 + Math.exp(-evidence));
    }

    private double place() {
        var listed = tally.share(Place.LISTED);
        var near = tally.share(Place.NEAR_KNOWN);
        var asked = tally.share(Place.ASKED);
        var alone = tally.share(Place.ALONE);
        var onlyNamed = Math.max(0, 1 - (listed + near + asked + alone));
        return 1.5 * listed
                + 0.3 * near
                + 0.5 * asked
                + 0.5 * alone
                - 1.5 * onlyNamed
                + tally.probability()
                + 0.8 * tally.shareAmongQualifications()
                + 1.3 * Math.log(Math.min(tally.shareSighted(), LARGE_SHARE) / USUAL_SHARE);
    }

    private double writing() {
        var lowerBesideName = tally.inside().isEmpty() ? 0 : tally.share(LetterCase.LOWER);
        return 2.5 * name() - lowerBesideName;
    }

    /** How much it is written as names are, where its place does not explain its capitals. */
    private double name() {
        var marked = tally.share(LetterCase.MARKED);
        var capitalised = tally.share(LetterCase.CAPITALISED);
        var telling = marked + capitalised + tally.share(LetterCase.LOWER);
        return telling > 0 ? (marked + 0.8 * capitalised) / telling : 0.3;
    }

    /** A single ordinary word says little, and neither do two letters; of four words one is often not part of the name. */
    private double length() {
        var shortness = tally.spellings().getFirst().length() == 2 ? 0.7 : 0;
        return switch (words) {
            case 1 -> -1.2 * (1 - name()) - shortness;
            case 2 -> 0.5;
            case 3 -> -0.3;
            default -> -1.0;
        };
    }

    private double surroundings() {
        var isOneEmployers = tally.employers() == 1 && tally.sentences() > 2;
        return 2.0 * company.products()
                - 1.5 * company.others()
                - 0.3 * Math.max(0, companions - 1)
                - (isOneEmployers ? 0.8 : 0);
    }
}
