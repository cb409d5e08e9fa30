package org.qualgraph.query;

/**
 * Counts how a profile stands to what one demand names, and says how it stands to the demand: the one place where that is
 * decided, for a single posting and for the scan of all.
 *
 * <p>So many of the concepts and parts must be met as the demand says; where only those that are nearly met make up the
 * number, so is the demand. What a degree is in counts only where nothing else is named; but where the profile names
 * fields of study and none comes close to those asked for, the degree is only nearly met. Years of work that the whole
 * demand asks for bound it.
 */
final class DemandTally {
    private static final int MET = GapStatus.MET.ordinal();
    private static final int NEARLY_MET = GapStatus.NEARLY_MET.ordinal();
    private static final int UNMET = GapStatus.UNMET.ordinal();

    /** A demand names fewer than two million concepts. */
    private static final int BITS = 21;

    private static final int MASK = (1 << BITS) - 1;

    /** Counts by the ordinal of the status, side by side in one number, since this is emptied for every demand. */
    private long counted;

    private long subjects;

    void clear() {
        counted = 0;
        subjects = 0;
    }

    /** Counts a concept or a part. */
    void count(GapStatus status) {
        count(status.ordinal());
    }

    /** The same by the ordinal. */
    void count(int status) {
        counted += 1L << BITS * status;
    }

    /** Counts what a degree is in. */
    void countSubject(GapStatus status) {
        subjects += 1L << BITS * status.ordinal();
    }

    private static int count(long counts, int status) {
        return (int) (counts >>> BITS * status) & MASK;
    }

    /** Whether a degree is held and none of the fields that it should be in, nor one near them. */
    boolean lacksField(FieldsHeld fields) {
        return fields == FieldsHeld.SOME && count(subjects, UNMET) > 0 && held(subjects) == 0;
    }

    /** Whether the profile says anything of what was studied. */
    enum FieldsHeld {
        NONE,
        SOME
    }

    /**
     * How the profile stands to the demand.
     *
     * @param atLeast how many are needed
     * @param years how it stands to the years of work of the whole demand, open where none are asked for or known
     */
    GapStatus status(int atLeast, FieldsHeld fields, GapStatus years) {
        int needed = Math.max(1, atLeast);
        GapStatus status;
        if (isAny(counted)) {
            status = atLeast(needed, counted);
        } else if (isAny(subjects)) {
            status = atLeast(needed, subjects);
        } else {
            status = years;
        }
        if (status == GapStatus.MET && lacksField(fields)) {
            status = GapStatus.NEARLY_MET;
        }
        return status.and(years);
    }

    private static boolean isAny(long counts) {
        return held(counts) + count(counts, UNMET) > 0;
    }

    /** How many are met, or nearly. */
    private static int held(long counts) {
        return count(counts, MET) + count(counts, NEARLY_MET);
    }

    private static GapStatus atLeast(int needed, long counts) {
        if (count(counts, MET) >= needed) {
            return GapStatus.MET;
        }
        return held(counts) >= needed ? GapStatus.NEARLY_MET : GapStatus.UNMET;
    }
}
