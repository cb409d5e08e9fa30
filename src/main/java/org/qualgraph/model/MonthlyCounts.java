package org.qualgraph.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * How many postings of each corpus and month ask for concepts.
 *
 * @param cells the corpora and months that have postings, in order
 * @param asking for each concept, how many postings of each cell ask for it
 */
public record MonthlyCounts(List<Cell> cells, Map<ConceptId, int[]> asking) {

    /** The postings of a corpus and month. */
    public record Cell(String corpus, YearMonth month, int postings) {}

    public MonthlyCounts {
        cells = List.copyOf(cells);
        asking = Map.copyOf(asking);
    }
}
