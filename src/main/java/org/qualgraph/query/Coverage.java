package org.qualgraph.query;

import org.qualgraph.model.Necessity;

/**
 * How much of what is asked for a profile has.
 *
 * <p>Of each necessity the coverage is the share of requirements that are met, those that are nearly met counted half;
 * what is open does not count. The coverage of all is the same share with a minimum requirement counted four times, a
 * preferred one twice and a mentioned one once: {@code Σ weight · (met + nearly met / 2) / Σ weight · (met + nearly met +
 * unmet)}; 0 where nothing can be compared.
 *
 * <p>The score by which postings are ranked is the same with {@link #UNKNOWN} minimum requirements more that are not met:
 * who meets all three of three fits less surely than who meets nine of ten, and a posting that asks for nothing comes
 * last.
 */
public record Coverage(States minimum, States preferred, States mentioned) {
    private static final int[] WEIGHTS = {4, 2, 1};
    private static final int UNKNOWN = 2;

    /** How many requirements are in each state. */
    public record States(int met, int nearlyMet, int unmet, int open) {
        static final States NONE = new States(0, 0, 0, 0);

        /** How many can be compared. */
        public int compared() {
            return met + nearlyMet + unmet;
        }

        /** The share that is covered; 0 where none can be compared. */
        public double coverage() {
            return compared() == 0 ? 0 : (met + nearlyMet / 2.0) / compared();
        }

        States with(GapStatus status) {
            return switch (status) {
                case MET -> new States(met + 1, nearlyMet, unmet, open);
                case NEARLY_MET -> new States(met, nearlyMet + 1, unmet, open);
                case UNMET -> new States(met, nearlyMet, unmet + 1, open);
                case OPEN -> new States(met, nearlyMet, unmet, open + 1);
            };
        }
    }

    /** The states of these demands. */
    static Coverage of(Iterable<AssessedDemand> demands) {
        var coverage = new Coverage(States.NONE, States.NONE, States.NONE);
        for (var assessed : demands) {
            coverage = coverage.with(assessed.demand().necessity(), assessed.status());
        }
        return coverage;
    }

    private Coverage with(Necessity necessity, GapStatus status) {
        return switch (necessity) {
            case MINIMUM -> new Coverage(minimum.with(status), preferred, mentioned);
            case PREFERRED -> new Coverage(minimum, preferred.with(status), mentioned);
            case MENTIONED -> new Coverage(minimum, preferred, mentioned.with(status));
        };
    }

    /** The states of one necessity. */
    public States states(Necessity necessity) {
        return switch (necessity) {
            case MINIMUM -> minimum;
            case PREFERRED -> preferred;
            case MENTIONED -> mentioned;
        };
    }

    /** The coverage of all, from 0 to 1. */
    public double coverage() {
        int asked = asked();
        return asked == 0 ? 0 : covered() / (2.0 * asked);
    }

    /** What postings are ranked by, from 0 to below 1. */
    public float score() {
        return score(covered(), asked());
    }

    /** The weight of what a requirement adds to what is asked for, and twice that to what is covered where it is met. */
    static int weight(int necessity) {
        return WEIGHTS[necessity];
    }

    /** @param covered in halves */
    static float score(int covered, int asked) {
        return covered / (2f * (asked + UNKNOWN * WEIGHTS[Necessity.MINIMUM.ordinal()]));
    }

    private int covered() {
        int covered = 0;
        for (var necessity : Necessity.values()) {
            var states = states(necessity);
            covered += weight(necessity.ordinal()) * (2 * states.met() + states.nearlyMet());
        }
        return covered;
    }

    private int asked() {
        int asked = 0;
        for (var necessity : Necessity.values()) {
            asked += weight(necessity.ordinal()) * states(necessity).compared();
        }
        return asked;
    }
}
