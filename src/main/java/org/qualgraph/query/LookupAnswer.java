package org.qualgraph.query;

import java.util.List;
import org.qualgraph.model.Hit;

/** The concepts that answer a lookup, best first. */
public record LookupAnswer(String query, List<Hit> hits) {
    public LookupAnswer {
        hits = List.copyOf(hits);
    }
}
