package org.qualgraph.index.posting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.PostingColumn;
import org.qualgraph.model.PostingFilter;

/**
 * How rare each concept is that postings ask for, and how much each posting asks for when every concept counts by its
 * rarity. Thread-safe.
 *
 * <p>The rarity is {@code ln(1 + N / n)} for a concept that n of N postings ask for, those that repeat another left out
 * (inverse document frequency, Spärck Jones 1972). Cost: one pass over the numbers of the values of all postings, and eight
 * bytes a posting.
 */
final class AskedConcepts {
    private final IndexReader reader;
    private final ValueOrdinals values;
    private final double[] rarity;
    private final double[] sums;

    AskedConcepts(IndexReader reader) throws IOException {
        this.reader = reader;
        values = ValueOrdinals.of(reader, PostingFields.values(PostingColumn.ASKED));
        rarity = rarity(new PostingSearcher(reader).all(PostingFilter.ALL.withoutRepeats()));
        sums = new double[reader.maxDoc()];
        var asked = new IntegerList();
        for (var leaf : reader.leaves()) {
            var column = values.column(leaf);
            for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                column.read(document, asked);
                for (int i = 0; i < asked.size(); i++) {
                    sums[leaf.docBase + document] += rarity[asked.get(i)];
                }
            }
        }
    }

    private double[] rarity(FacetsCollector originals) throws IOException {
        var counts = new int[values.size()];
        var found = new FoundPostings(originals);
        found.forEach(List.of(values), rows -> rows.get(0).countInto(counts));
        double all = originals.getMatchingDocs().stream()
                .mapToLong(FacetsCollector.MatchingDocs::totalHits)
                .sum();
        return Arrays.stream(counts)
                .mapToDouble(count -> Math.log1p(all / Math.max(1, count)))
                .toArray();
    }

    /** The numbers of the concepts that a posting asks for, in rising order. */
    int[] numbers(int document) throws IOException {
        var leaves = reader.leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var asked = new IntegerList();
        values.column(leaf).read(document - leaf.docBase, asked);
        var numbers = new int[asked.size()];
        Arrays.setAll(numbers, asked::get);
        return numbers;
    }

    /** The concepts with these numbers, the rarest first. */
    List<ConceptId> concepts(int[] numbers) throws IOException {
        var names = values.names();
        var order = new ArrayList<Integer>();
        Arrays.stream(numbers).forEach(order::add);
        order.sort(Comparator.comparingDouble((Integer number) -> -rarity[number])
                .thenComparing(Comparator.naturalOrder()));
        var concepts = new ArrayList<ConceptId>();
        for (int number : order) {
            concepts.add(new ConceptId(names.value(number)));
        }
        return concepts;
    }

    /** The values that these are the numbers of, in their order. */
    List<String> values(int[] numbers) throws IOException {
        var names = values.names();
        var named = new ArrayList<String>();
        for (int number : numbers) {
            named.add(names.value(number));
        }
        return named;
    }

    double rarity(int number) {
        return rarity[number];
    }

    /** The rarities of all that a posting asks for, added up in the order of their numbers. */
    double sum(int document) {
        return sums[document];
    }
}
