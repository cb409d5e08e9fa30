package org.qualgraph.query;

/**
 * Counts how a profile stands to what one demand names, and says how it stands to the demand: the one place where that is
 * decided, for a single posting and for the scan of all.
 *
 * <p>So many of the concepts and parts must be met as the demand says; where only those that are nearly met make up the
 * number, so is the demand. What a degree is in counts only where nothing else is named; but where the profile names
 * fields of study and none comes close to those asked for, the degree is only nearly met. Years of work that the whole
 * demand asks for bound it, and a missing degree whose equivalent will do is nearly met.
 */
final class DemandTally {
    private int met;
    private int nearlyMet;
    private int unmet;
    private int subjectsMet;
    private int subjectsNearlyMet;
    private int subjectsUnmet;

    void clear() {
        met = 0;
        nearlyMet = 0;
        unmet = 0;
        subjectsMet = 0;
        subjectsNearlyMet = 0;
        subjectsUnmet = 0;
    }

    /** Counts a concept or a part. */
    void count(GapStatus status) {
        switch (status) {
            case MET -> met++;
            case NEARLY_MET -> nearlyMet++;
            case UNMET -> unmet++;
            case OPEN -> {}
        }
    }

    /** Counts what a degree is in. */
    void countSubject(GapStatus status) {
        switch (status) {
            case MET -> subjectsMet++;
            case NEARLY_MET -> subjectsNearlyMet++;
            case UNMET -> subjectsUnmet++;
            case OPEN -> {}
        }
    }

    /** Whether a degree is held and none of the fields that it should be in, nor one near them. */
    boolean lacksField(FieldsHeld fields) {
        return fields == FieldsHeld.SOME && subjectsUnmet > 0 && subjectsMet + subjectsNearlyMet == 0;
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
     * @param instead what it comes to where it is not met: unmet, or nearly met where an equivalent will do
     */
    GapStatus status(int atLeast, FieldsHeld fields, GapStatus years, GapStatus instead) {
        int needed = Math.max(1, atLeast);
        GapStatus status;
        if (met + nearlyMet + unmet > 0) {
            status = atLeast(needed, met, nearlyMet);
        } else if (subjectsMet + subjectsNearlyMet + subjectsUnmet > 0) {
            status = atLeast(needed, subjectsMet, subjectsNearlyMet);
        } else {
            status = years;
        }
        if (status == GapStatus.MET && lacksField(fields)) {
            status = GapStatus.NEARLY_MET;
        }
        status = status.and(years);
        return status == GapStatus.UNMET ? instead : status;
    }

    private static GapStatus atLeast(int needed, int met, int nearlyMet) {
        if (met >= needed) {
            return GapStatus.MET;
        }
        return met + nearlyMet >= needed ? GapStatus.NEARLY_MET : GapStatus.UNMET;
    }
}
