package org.qualgraph.index.posting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.qualgraph.model.ConceptId;

/**
 * One number for each concept that the postings of an index name, over all its segments, which number them each; and what
 * the postings of the segments ask for, where they are few enough to be held in memory.
 */
final class ConceptNumbers {
    private final List<ConceptId> concepts = new ArrayList<>();
    private final List<int[]> bySegment = new ArrayList<>();
    private final List<HeldShapes> held = new ArrayList<>();

    /** Reads every segment's concepts, some thousands, and once every posting's requirements. */
    ConceptNumbers(IndexReader reader) throws IOException {
        this(reader, HeldShapes.MOST);
    }

    /** @param most so many postings' requirements are held */
    ConceptNumbers(IndexReader reader, int most) throws IOException {
        Map<ConceptId, Integer> numbers = new HashMap<>();
        for (var leaf : reader.leaves()) {
            bySegment.add(numbers(values(leaf.reader()), numbers));
        }
        if (reader.maxDoc() <= most) {
            for (var leaf : reader.leaves()) {
                held.add(new HeldShapes(leaf, this));
            }
        }
    }

    private int[] numbers(SortedSetDocValues values, Map<ConceptId, Integer> numbers) throws IOException {
        var ofSegment = new int[(int) values.getValueCount()];
        for (int ord = 0; ord < ofSegment.length; ord++) {
            var concept = new ConceptId(values.lookupOrd(ord).utf8ToString());
            ofSegment[ord] = numbers.computeIfAbsent(concept, key -> {
                concepts.add(key);
                return concepts.size() - 1;
            });
        }
        return ofSegment;
    }

    static SortedSetDocValues values(LeafReader reader) throws IOException {
        return DocValues.getSortedSet(reader, PostingFields.SHAPE_CONCEPTS);
    }

    /** The concepts by their numbers. */
    List<ConceptId> concepts() {
        return concepts;
    }

    /** What the postings of a segment ask for, where it is held. */
    Optional<HeldShapes> held(int segment) {
        return held.isEmpty() ? Optional.empty() : Optional.of(held.get(segment));
    }

    /** The numbers of a segment's concepts by their ordinals there. */
    int[] ofSegment(int segment) {
        return bySegment.get(segment);
    }
}
