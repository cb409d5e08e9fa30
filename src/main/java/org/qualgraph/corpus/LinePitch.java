package org.qualgraph.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far apart the lines of a paragraph stand, for each size of letters: the distance that comes most often. */
final class LinePitch {
    /** Lines further apart, in sizes of letters, are not of one paragraph. */
    private static final float LARGEST = 2.5f;

    private LinePitch() {}

    /** The size of letters that lines are compared by, in half points. */
    static int key(PrintedLine line) {
        return Math.round(line.size() * 2);
    }

    /** The distance of baselines in points by {@link #key}. */
    static Map<Integer, Float> of(List<PrintedLine> lines) {
        var counts = new HashMap<Integer, Map<Integer, Integer>>();
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i - 1);
            var next = lines.get(i);
            float gap = next.baseline() - line.baseline();
            if (line.page() == next.page() && line.hasSizeOf(next) && gap > 0 && gap < LARGEST * line.size()) {
                counts.computeIfAbsent(key(next), size -> new HashMap<>()).merge(Math.round(gap * 2), 1, Integer::sum);
            }
        }
        var pitches = new HashMap<Integer, Float>();
        counts.forEach((size, gaps) -> pitches.put(size, most(gaps) / 2f));
        return pitches;
    }

    private static int most(Map<Integer, Integer> gaps) {
        return gaps.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }
}
