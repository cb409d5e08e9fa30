package org.qualgraph.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.qualgraph.evaluation.LookupSet;

/** Which queries are asked. */
public enum QuerySet {
    RANDOM,
    HARD;

    private static final long SEED = 6;

    /** All of them, shuffled always alike, so that the first thousand are a fair sample. */
    List<LookupSet.Query> queries(LookupSet set) {
        var queries = new ArrayList<>(
                switch (this) {
                    case RANDOM -> set.random();
                    case HARD -> set.hard();
                });
        Collections.shuffle(queries, new Random(SEED));
        return queries;
    }
}
