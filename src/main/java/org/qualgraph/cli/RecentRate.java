package org.qualgraph.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/** The pace during the last ten seconds, from samples of a count that grows. */
final class RecentRate {
    private static final double WINDOW_SECONDS = 10;

    private record Sample(double seconds, long count) {}

    private final Deque<Sample> samples = new ArrayDeque<>();

    RecentRate() {
        samples.add(new Sample(0, 0));
    }

    /** Takes a sample and gives the count a second since the oldest one in the window. */
    double at(double seconds, long count) {
        while (samples.size() > 1 && samples.getFirst().seconds < seconds - WINDOW_SECONDS) {
            samples.removeFirst();
        }
        var oldest = samples.getFirst();
        samples.addLast(new Sample(seconds, count));
        return seconds <= oldest.seconds ? 0 : (count - oldest.count) / (seconds - oldest.seconds);
    }
}
