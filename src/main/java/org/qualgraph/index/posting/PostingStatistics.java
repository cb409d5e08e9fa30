package org.qualgraph.index.posting;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.IndexReader;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.MonthlyCounts;
import org.qualgraph.model.PairCounts;
import org.qualgraph.model.PayRange;
import org.qualgraph.model.PostingColumn;
import org.qualgraph.model.PostingFilter;
import org.qualgraph.model.PostingTally;
import org.qualgraph.model.RoleCounts;

/**
 * Counts what the postings that fit a filter have, in one state of an index. Thread-safe.
 *
 * <p>Every question is one search and one pass over the numbers of the values of what it found. Every method may throw
 * {@link UnusablePostingIndexException}, {@link PostingSearchTimeoutException} and, where the filter has words, {@link
 * UnsearchableTextException}.
 */
public final class PostingStatistics {
    /** As many take some tens of megabytes. */
    private static final int MOST_COUNTERS = 4_000_000;

    private final IndexReader reader;
    private final Map<String, ValueOrdinals> ordinals = new HashMap<>();
    private final Map<String, List<String>> texts = new HashMap<>();

    PostingStatistics(IndexReader reader) {
        this.reader = reader;
    }

    /** How many of the postings have each value of some columns. */
    public PostingTally tally(PostingFilter filter, Set<PostingColumn> columns) {
        return count(filter, found -> {
            var counting = ColumnCounts.of(ordinals(columns));
            new FoundPostings(found).forEach(counting.fields(), counting::add);
            return tally(counting);
        });
    }

    /**
     * The same for each of some groups of the postings, in one pass over them, or more where there are very many values.
     *
     * @param by the column that tells them apart
     * @param groups for each group, which values of that column its postings may have
     */
    public List<PostingTally> tallies(
            PostingFilter filter, PostingColumn by, List<Set<String>> groups, Set<PostingColumn> columns) {
        return count(filter, found -> {
            var fields = ordinals(columns);
            int counters =
                    fields.values().stream().mapToInt(ValueOrdinals::size).sum();
            int most = Math.max(1, MOST_COUNTERS / Math.max(1, counters));
            var tallies = new ArrayList<PostingTally>();
            for (int start = 0; start < groups.size(); start += most) {
                var some = groups.subList(start, Math.min(groups.size(), start + most));
                for (var counted : count(found, GroupedValues.of(ordinals(PostingFields.values(by)), some), fields)) {
                    tallies.add(tally(counted));
                }
            }
            return tallies;
        });
    }

    private static List<ColumnCounts> count(
            FacetsCollector found, GroupedValues groups, Map<PostingColumn, ValueOrdinals> fields) throws IOException {
        var counts = Stream.generate(() -> ColumnCounts.of(fields))
                .limit(groups.size())
                .toList();
        var read = new ArrayList<>(List.of(groups.values()));
        read.addAll(fields.values());
        var met = new IntegerList();
        new FoundPostings(found).forEach(read, by -> groups.areAny(by, met), rows -> {
            for (int i = 0; i < met.size(); i++) {
                counts.get(met.get(i)).add(rows.subList(1, rows.size()));
            }
        });
        return counts;
    }

    private PostingTally tally(ColumnCounts counting) throws IOException {
        var named = new EnumMap<PostingColumn, Map<String, Long>>(PostingColumn.class);
        for (int i = 0; i < counting.columns().size(); i++) {
            named.put(
                    counting.columns().get(i),
                    named(counting.counts(i), counting.fields().get(i)));
        }
        return new PostingTally(counting.postings(), named);
    }

    private Map<PostingColumn, ValueOrdinals> ordinals(Set<PostingColumn> columns) throws IOException {
        var fields = new EnumMap<PostingColumn, ValueOrdinals>(PostingColumn.class);
        for (var column : columns) {
            fields.put(column, ordinals(PostingFields.values(column)));
        }
        return fields;
    }

    /** How many of the postings that have any value of one column with a beginning have each value of another. */
    public Map<String, Long> tallyOf(PostingColumn column, PostingColumn had, String beginning, PostingFilter filter) {
        return count(filter, found -> {
            var values = ordinals(PostingFields.values(column));
            var others = ordinals(PostingFields.values(had));
            var counts = new int[values.size()];
            var names = others.names();
            int from = names.ceiling(beginning);
            int to = names.ceiling(beginning + Character.toString(Character.MAX_CODE_POINT));
            new FoundPostings(found).forEach(List.of(values, others), rows -> {
                if (rows.get(1).hasBetween(from, to)) {
                    rows.get(0).countInto(counts);
                }
            });
            return named(counts, values);
        });
    }

    private Map<String, Long> named(int[] counts, ValueOrdinals values) throws IOException {
        var texts = texts(values);
        var named = new HashMap<String, Long>();
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                named.put(texts.get(number), (long) counts[number]);
            }
        }
        return named;
    }

    /**
     * How many of the postings of each corpus and month ask for each of some concepts; postings without a date are left
     * out.
     */
    public MonthlyCounts monthly(PostingFilter filter, List<ConceptId> concepts) {
        return count(filter, found -> {
            var months = ordinals(PostingFields.values(PostingColumn.MONTH));
            var corpora = ordinals(PostingFields.values(PostingColumn.CORPUS));
            var cells = new MonthlyCells(months.size(), corpora.size());
            new FoundPostings(found).forEach(List.of(months, corpora), rows -> {
                if (rows.get(0).size() > 0) {
                    cells.see(rows.get(0).get(0), rows.get(1).get(0));
                }
            });
            var asked = SelectedValues.of(ordinals(asked(filter)), concepts);
            var indexes = cells.indexes();
            var asking = new int[concepts.size()][cells.places().length];
            var met = new IntegerList();
            new FoundPostings(found).forEach(List.of(months, corpora, asked.values()), rows -> {
                if (rows.get(0).size() > 0) {
                    int cell =
                            indexes[cells.place(rows.get(0).get(0), rows.get(1).get(0))];
                    asked.select(rows.get(2), met);
                    for (int i = 0; i < met.size(); i++) {
                        asking[met.get(i)][cell]++;
                    }
                }
            });
            return new MonthlyCounts(named(cells, months.names(), corpora.names()), named(concepts, asking));
        });
    }

    private static List<MonthlyCounts.Cell> named(MonthlyCells cells, ValueNames months, ValueNames corpora)
            throws IOException {
        var named = new ArrayList<MonthlyCounts.Cell>();
        for (int place : cells.places()) {
            named.add(new MonthlyCounts.Cell(
                    corpora.value(cells.corpus(place)),
                    YearMonth.parse(months.value(cells.month(place))),
                    cells.postings(place)));
        }
        return named;
    }

    private static Map<ConceptId, int[]> named(List<ConceptId> concepts, int[][] counts) {
        var named = new HashMap<ConceptId, int[]>();
        for (int i = 0; i < counts.length; i++) {
            named.put(concepts.get(i), counts[i]);
        }
        return named;
    }

    /** How many of the postings ask for each two of some concepts. */
    public PairCounts pairs(PostingFilter filter, List<ConceptId> concepts) {
        return count(filter, found -> {
            var asked = SelectedValues.of(ordinals(asked(filter)), concepts);
            var together = new int[concepts.size()][];
            for (int i = 0; i < together.length; i++) {
                together[i] = new int[i];
            }
            var met = new IntegerList();
            new FoundPostings(found).forEach(List.of(asked.values()), rows -> {
                asked.select(rows.get(0), met);
                countPairs(met, together);
            });
            return new PairCounts(concepts, together);
        });
    }

    private static void countPairs(IntegerList met, int[][] together) {
        for (int i = 1; i < met.size(); i++) {
            for (int j = 0; j < i; j++) {
                together[Math.max(met.get(i), met.get(j))][Math.min(met.get(i), met.get(j))]++;
            }
        }
    }

    /** What the postings pay, each in each unit in which it states it. */
    public List<PayRange> pay(PostingFilter filter) {
        return count(filter, found -> {
            var ranges = ordinals(PostingFields.PAY_RANGE);
            var known = ranges(ranges);
            var pay = new ArrayList<PayRange>();
            new FoundPostings(found).forEach(List.of(ranges), rows -> {
                for (int i = 0; i < rows.get(0).size(); i++) {
                    pay.add(known[rows.get(0).get(i)]);
                }
            });
            return pay;
        });
    }

    /** What the postings pay, for each value of a column. */
    public Map<String, List<PayRange>> payBy(PostingColumn column, PostingFilter filter) {
        return count(filter, found -> {
            var values = ordinals(PostingFields.values(column));
            var ranges = ordinals(PostingFields.PAY_RANGE);
            var known = ranges(ranges);
            var pay = new TreeMap<Integer, List<PayRange>>();
            new FoundPostings(found).forEach(List.of(ranges, values), rows -> {
                for (int i = 0; i < rows.get(0).size(); i++) {
                    for (int j = 0; j < rows.get(1).size(); j++) {
                        pay.computeIfAbsent(rows.get(1).get(j), number -> new ArrayList<>())
                                .add(known[rows.get(0).get(i)]);
                    }
                }
            });
            var named = new HashMap<String, List<PayRange>>();
            var names = values.names();
            for (var entry : pay.entrySet()) {
                named.put(names.value(entry.getKey()), entry.getValue());
            }
            return named;
        });
    }

    private static PayRange[] ranges(ValueOrdinals values) throws IOException {
        var names = values.names();
        var ranges = new PayRange[values.size()];
        for (int number = 0; number < ranges.length; number++) {
            ranges[number] = PayValue.read(names.value(number));
        }
        return ranges;
    }

    /** How many of the postings of each role have each value of some columns. */
    public RoleCounts byRole(PostingFilter filter, Set<PostingColumn> columns) {
        return count(filter, found -> {
            var roles = ordinals(PostingFields.values(PostingColumn.ROLE));
            return new RoleCounting(roles, ordinals(columns)).count(new FoundPostings(found));
        });
    }

    private static String asked(PostingFilter filter) {
        return PostingFields.values(PostingColumn.asked(filter.necessity()));
    }

    private synchronized ValueOrdinals ordinals(String field) throws IOException {
        var known = ordinals.get(field);
        if (known != null) {
            return known;
        }
        var made = ValueOrdinals.of(reader, field);
        ordinals.put(field, made);
        return made;
    }

    /** All values of a field, read once. */
    private synchronized List<String> texts(ValueOrdinals values) throws IOException {
        var known = texts.get(values.field());
        if (known != null) {
            return known;
        }
        var made = values.names().all();
        texts.put(values.field(), made);
        return made;
    }

    private <T> T count(PostingFilter filter, Counting<T> counting) {
        try {
            return counting.of(new PostingSearcher(reader).all(filter));
        } catch (IOException e) {
            throw UnusablePostingIndexException.reading(e);
        }
    }

    /** Counts what was found. */
    @FunctionalInterface
    private interface Counting<T> {
        T of(FacetsCollector found) throws IOException;
    }
}
