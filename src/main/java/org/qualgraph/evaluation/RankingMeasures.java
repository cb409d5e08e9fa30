package org.qualgraph.evaluation;

import java.util.List;
import java.util.Set;

/** How well a ranking has what is right at its top. */
final class RankingMeasures {
    private RankingMeasures() {}

    /** R-precision at k: right ones among the first k, as a share of as many as there can be. */
    static double precision(List<?> ranking, Set<?> right, int k) {
        var found = ranking.stream().limit(k).filter(right::contains).count();
        return (double) found / Math.min(k, right.size());
    }

    /** One divided by the rank of the first right one; 0 where there is none. */
    static double reciprocalRank(List<?> ranking, Set<?> right) {
        for (var rank = 0; rank < ranking.size(); rank++) {
            if (right.contains(ranking.get(rank))) {
                return 1.0 / (rank + 1);
            }
        }
        return 0;
    }
}
