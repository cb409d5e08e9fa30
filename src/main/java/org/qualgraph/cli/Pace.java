package org.qualgraph.cli;

/** Thins out steps to one in some seconds. */
final class Pace {
    private final double every;
    private double next;

    private Pace(double every, double first) {
        this.every = every;
        this.next = first;
    }

    /** The first step after so many seconds, and then one in so many. */
    static Pace every(double seconds) {
        return new Pace(seconds, seconds);
    }

    /** The first step at once, and then one in so many seconds. */
    static Pace atOnceAndEvery(double seconds) {
        return new Pace(seconds, 0);
    }

    /** Whether a step is due by now, in seconds since the start. */
    boolean isDue(double now) {
        if (now < next) {
            return false;
        }
        next = now + every;
        return true;
    }
}
