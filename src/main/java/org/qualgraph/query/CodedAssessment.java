package org.qualgraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualgraph.index.posting.ShapeCursor;
import org.qualgraph.index.posting.ShapeScorer;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.ConceptType;
import org.qualgraph.model.DegreeStatus;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.RequirementKind;
import org.qualgraph.query.DemandTally.FieldsHeld;

/**
 * Holds a profile against coded requirements, as {@link Assessment} does against demands, without making anything.
 *
 * <p>Idea: how the profile stands to each concept of the index is put into tables by the concept's number once; a posting
 * then costs a look into them a concept. Which is held decides {@link DemandTally}, as there. A concept can be changed and
 * put back, so as to try what a person would gain by it. Not thread-safe.
 */
final class CodedAssessment implements ShapeScorer {
    private static final GapStatus[] STATUSES = GapStatus.values();
    private static final int DEGREE = RequirementKind.DEGREE.ordinal();
    private static final int NECESSITIES = Necessity.values().length;
    private static final int KEPT = 1_024;
    private static final int UNKNOWN = Integer.MIN_VALUE;
    private static final float[] BOUNDS = bounds();
    private static final int MINIMUM = Necessity.MINIMUM.ordinal();
    private static final int MET = GapStatus.MET.ordinal();
    private static final int NEARLY_MET = GapStatus.NEARLY_MET.ordinal();
    private static final int UNMET = GapStatus.UNMET.ordinal();
    private static final int[] LOST = lost();

    private final ConceptTable concepts;
    private final byte[] completed;
    private final byte[] inProgress;
    private final double[] years;
    private final double totalYears;
    private final FieldsHeld fields;
    /** The concepts of the requirement that is being assessed, where somebody wants them. */
    private @Nullable BitSet named;

    private final List<DemandTally> tallies = new ArrayList<>();
    private final int[] limits = new int[KEPT];
    private float limitsAre = Float.NaN;
    private final int[] states = new int[NECESSITIES * STATUSES.length];

    CodedAssessment(ConceptTable concepts, Profile profile) {
        this.concepts = concepts;
        completed = concepts.statuses();
        inProgress = concepts.statuses();
        years = new double[concepts.size()];
        Arrays.fill(years, Double.NaN);
        totalYears = profile.totalYears().orElse(Double.NaN);
        fields = profile.names(ConceptType.FIELD) ? FieldsHeld.SOME : FieldsHeld.NONE;
        profile.reached().forEach(id -> set(id, profile));
        concepts.degrees().forEach(id -> set(id, profile));
    }

    private void set(ConceptId id, Profile profile) {
        for (int number : concepts.numbers(id)) {
            set(number, standing(id, profile));
        }
    }

    /** How a profile stands to one concept. */
    record Standing(byte completed, byte inProgress, double years) {}

    static Standing standing(ConceptId id, Profile profile) {
        var way = profile.way(id, DegreeStatus.COMPLETED);
        return new Standing(
                (byte) way.status().ordinal(),
                (byte) profile.way(id, DegreeStatus.IN_PROGRESS).status().ordinal(),
                profile.years(id, way).orElse(Double.NaN));
    }

    /** Puts how a concept stands, and gives how it stood. */
    Standing set(int number, Standing standing) {
        var before = new Standing(completed[number], inProgress[number], years[number]);
        completed[number] = standing.completed();
        inProgress[number] = standing.inProgress();
        years[number] = standing.years();
        return before;
    }

    @Override
    public float bound(ShapeCursor cursor) {
        cursor.requirements();
        int asked = weight(cursor);
        return asked < BOUNDS.length ? BOUNDS[asked] : Coverage.score(2 * asked, asked);
    }

    /** The scores of who has all, by the weight of what is asked for. */
    private static float[] bounds() {
        var bounds = new float[KEPT];
        for (int asked = 0; asked < bounds.length; asked++) {
            bounds[asked] = Coverage.score(2 * asked, asked);
        }
        return bounds;
    }

    /** What a requirement of each necessity in each state costs, in halves of its weight. */
    private static int[] lost() {
        var lost = new int[NECESSITIES * STATUSES.length];
        for (int necessity = 0; necessity < NECESSITIES; necessity++) {
            lost[necessity * STATUSES.length + UNMET] = 2 * Coverage.weight(necessity);
            lost[necessity * STATUSES.length + NEARLY_MET] = Coverage.weight(necessity);
        }
        return lost;
    }

    /** What is open would raise the score if it were met, so that all that is not lost bounds it. */
    @Override
    public float score(ShapeCursor cursor, float least) {
        Arrays.fill(states, 0);
        int rest = cursor.requirements();
        int asked = weight(cursor);
        int lost = 0;
        int mostLost = mostLost(asked, least);
        for (; rest > 0; rest--) {
            cursor.next();
            int state = cursor.necessity() * STATUSES.length + status(cursor, 0).ordinal();
            states[state]++;
            lost += LOST[state];
            if (lost > mostLost) {
                return Float.NEGATIVE_INFINITY;
            }
        }
        return Coverage.score(covered(), asked());
    }

    /** Whoever loses more scores less, whatever comes. The limits are kept for as long as the least score is the same. */
    private int mostLost(int asked, float least) {
        if (asked >= limits.length) {
            return limit(asked, least);
        }
        if (least != limitsAre) {
            Arrays.fill(limits, UNKNOWN);
            limitsAre = least;
        }
        if (limits[asked] == UNKNOWN) {
            limits[asked] = limit(asked, least);
        }
        return limits[asked];
    }

    /** Rounded up, so that nobody is left who does not score less. */
    private static int limit(int asked, float least) {
        if (least <= 0) {
            return Integer.MAX_VALUE;
        }
        float mostCovered = 2f * asked;
        float perScore = mostCovered / Math.max(Coverage.score(2 * asked, asked), Float.MIN_NORMAL);
        return (int) (mostCovered - least * perScore) + 2;
    }

    /** The weight of what a posting asks for, as if all could be compared. */
    private static int weight(ShapeCursor cursor) {
        int weight = 0;
        for (int necessity = 0; necessity < NECESSITIES; necessity++) {
            weight += Coverage.weight(necessity) * cursor.requirements(necessity);
        }
        return weight;
    }

    /** Assesses the requirements of a posting; the other methods then tell of it. */
    void assess(ShapeCursor cursor) {
        score(cursor, Float.NEGATIVE_INFINITY);
    }

    /** Assesses a posting, and gives the concepts that every minimum requirement names that is not met. */
    BitSet commonToUnmet(ShapeCursor cursor) {
        Arrays.fill(states, 0);
        BitSet common = null;
        for (int rest = cursor.requirements(); rest > 0; rest--) {
            cursor.next();
            int necessity = cursor.necessity();
            named = new BitSet();
            var status = status(cursor, 0);
            states[necessity * STATUSES.length + status.ordinal()]++;
            if (necessity == MINIMUM && (status == GapStatus.UNMET || status == GapStatus.NEARLY_MET)) {
                if (common == null) {
                    common = named;
                } else {
                    common.and(named);
                }
            }
        }
        named = null;
        return common == null ? new BitSet() : common;
    }

    /** How many requirements of a necessity are in a state. */
    int count(Necessity necessity, GapStatus status) {
        return states[necessity.ordinal() * STATUSES.length + status.ordinal()];
    }

    /** The weight of what is covered, in halves. */
    int covered() {
        int covered = 0;
        for (int necessity = 0; necessity < NECESSITIES; necessity++) {
            int first = necessity * STATUSES.length;
            covered += Coverage.weight(necessity) * (2 * states[first + MET] + states[first + NEARLY_MET]);
        }
        return covered;
    }

    /** The weight of what can be compared. */
    int asked() {
        int asked = 0;
        for (int necessity = 0; necessity < NECESSITIES; necessity++) {
            int first = necessity * STATUSES.length;
            asked += Coverage.weight(necessity)
                    * (states[first + MET] + states[first + NEARLY_MET] + states[first + UNMET]);
        }
        return asked;
    }

    double coverage() {
        int asked = asked();
        return asked == 0 ? 0 : covered() / (2.0 * asked);
    }

    private GapStatus status(ShapeCursor cursor, int depth) {
        var tally = tally(depth);
        int flags = cursor.flags();
        int minimumYears = cursor.minimumYears();
        int atLeast = cursor.atLeast();
        boolean isDegree = cursor.kind() == DEGREE;
        boolean takesEquivalent = cursor.takesEquivalent();
        int counted = countConcepts(cursor, tally, isDegree, isDegree ? -1 : minimumYears);
        for (int rest = cursor.parts(flags); rest > 0; rest--) {
            cursor.next();
            tally.count(status(cursor, depth + 1));
        }
        boolean asksForWork = minimumYears >= 0 && (isDegree || counted == 0);
        var alone = tally.status(atLeast, fields, asksForWork ? wholeYears(minimumYears) : GapStatus.OPEN);
        return takesEquivalent ? alone.or(GapStatus.NEARLY_MET) : alone;
    }

    /** Counts the concepts, and gives how many of them anything in use stands for, where years are asked for. */
    private int countConcepts(ShapeCursor cursor, DemandTally tally, boolean isDegree, int minimumYears) {
        var statuses = cursor.takesInProgress() ? inProgress : completed;
        if (!isDegree && minimumYears < 0 && named == null) {
            for (int rest = cursor.concepts(); rest > 0; rest--) {
                tally.count(statuses[cursor.concept()]);
            }
            return 0;
        }
        int counted = 0;
        for (int rest = cursor.concepts(); rest > 0; rest--) {
            int number = cursor.concept();
            if (concepts.isKnown(number)) {
                counted++;
                count(STATUSES[statuses[number]], number, tally, isDegree, minimumYears);
            }
        }
        return counted;
    }

    private void count(GapStatus status, int number, DemandTally tally, boolean isDegree, int minimumYears) {
        if (named != null) {
            named.set(number);
        }
        if (isDegree && !concepts.isDegree(number)) {
            tally.countSubject(status);
        } else {
            tally.count(minimumYears < 0 ? status : bounded(status, number, minimumYears));
        }
    }

    private GapStatus bounded(GapStatus status, int number, int minimumYears) {
        if (status == GapStatus.UNMET) {
            return status;
        }
        if (!Double.isNaN(years[number])) {
            return status.and(YearsMatch.status(years[number], minimumYears));
        }
        return Double.isNaN(totalYears) ? status : status.and(YearsMatch.status(totalYears, minimumYears));
    }

    private GapStatus wholeYears(int minimumYears) {
        return Double.isNaN(totalYears) ? GapStatus.OPEN : YearsMatch.status(totalYears, minimumYears);
    }

    private DemandTally tally(int depth) {
        while (tallies.size() <= depth) {
            tallies.add(new DemandTally());
        }
        var tally = tallies.get(depth);
        tally.clear();
        return tally;
    }
}
