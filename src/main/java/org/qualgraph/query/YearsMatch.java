package org.qualgraph.query;

/**
 * Years of experience against those that are asked for.
 *
 * @param held how many the profile says, or at most can be
 * @param scope what they are years of
 */
public record YearsMatch(double held, int asked, Scope scope) {
    /** From this share on, years nearly do. */
    private static final double NEARLY = 0.5;

    /** What years are years of. */
    public enum Scope {
        /** Of what is asked for, or of what leads there. */
        CONCEPT,
        /** Of all work: those of one thing cannot be more. */
        TOTAL
    }

    /** So many years do, half of them nearly. */
    public GapStatus status() {
        return status(held, asked);
    }

    static GapStatus status(double held, int asked) {
        if (held >= asked) {
            return GapStatus.MET;
        }
        return held >= asked * NEARLY ? GapStatus.NEARLY_MET : GapStatus.UNMET;
    }

    /** Such as "5 of 8 years". */
    public String text() {
        var number = held == Math.rint(held) ? String.valueOf((long) held) : String.valueOf(held);
        return number + " of " + asked + (asked == 1 ? " year" : " years");
    }
}
