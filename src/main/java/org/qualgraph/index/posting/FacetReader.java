package org.qualgraph.index.posting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.qualgraph.model.FacetCount;
import org.qualgraph.model.Necessity;
import org.qualgraph.model.PostingFacet;

/**
 * Counts facets of one state of an index. What all counting needs, the order of values over all segments, is made when
 * the first is asked for. Thread-safe.
 */
final class FacetReader {
    /** Of a role all are wanted, since those below it count too; there are few. */
    private static final int ALL = 10_000;

    private final IndexReader reader;
    private final Map<String, Optional<SortedSetDocValuesReaderState>> states = new HashMap<>();

    FacetReader(IndexReader reader) {
        this.reader = reader;
    }

    /** The commonest values of each facet among some postings, the commonest first; of roles all. */
    Map<PostingFacet, List<FacetCount>> counts(FacetsCollector postings, Optional<Necessity> necessity, int most)
            throws IOException {
        var counts = new EnumMap<PostingFacet, List<FacetCount>>(PostingFacet.class);
        var counted = new HashMap<String, Optional<SortedSetDocValuesFacetCounts>>();
        for (var facet : PostingFacet.values()) {
            var field = FacetFields.field(facet, necessity);
            if (!counted.containsKey(field)) {
                counted.put(field, counts(field, postings));
            }
            var all = counted.getOrDefault(field, Optional.empty());
            var top = facet == PostingFacet.ROLE ? ALL : most;
            counts.put(facet, all.isEmpty() ? List.of() : top(all.get(), FacetFields.dimension(facet, necessity), top));
        }
        return counts;
    }

    private Optional<SortedSetDocValuesFacetCounts> counts(String field, FacetsCollector postings) throws IOException {
        var state = state(field);
        return state.isEmpty()
                ? Optional.empty()
                : Optional.of(new SortedSetDocValuesFacetCounts(state.get(), postings));
    }

    private static List<FacetCount> top(SortedSetDocValuesFacetCounts counts, String dimension, int most)
            throws IOException {
        var result = counts.getTopChildren(most, dimension);
        var top = new ArrayList<FacetCount>();
        if (result != null) {
            for (var value : result.labelValues) {
                top.add(new FacetCount(value.label, value.value.longValue()));
            }
        }
        return top;
    }

    /** Empty where no posting has any value. */
    private synchronized Optional<SortedSetDocValuesReaderState> state(String field) throws IOException {
        var known = states.get(field);
        if (known != null) {
            return known;
        }
        Optional<SortedSetDocValuesReaderState> made = hasValues(field)
                ? Optional.of(new DefaultSortedSetDocValuesReaderState(reader, field, FacetFields.CONFIG))
                : Optional.empty();
        states.put(field, made);
        return made;
    }

    private boolean hasValues(String field) {
        return reader.leaves().stream()
                .anyMatch(leaf -> leaf.reader().getFieldInfos().fieldInfo(field) != null);
    }
}
