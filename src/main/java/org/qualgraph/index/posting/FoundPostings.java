package org.qualgraph.index.posting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.qualgraph.index.posting.ValueOrdinals.Column;

/** The postings that a search found, passed one by one with their values. */
record FoundPostings(FacetsCollector found) {

    /** Takes of every posting the numbers of its values in each of some fields; the lists are filled anew for the next. */
    void forEach(List<ValueOrdinals> fields, Visitor visitor) throws IOException {
        forEach(fields, first -> true, visitor);
    }

    /** The same of those postings whose values in the first field are wanted; of others nothing more is read. */
    void forEach(List<ValueOrdinals> fields, Predicate<IntegerList> wanted, Visitor visitor) throws IOException {
        var rows = fields.stream().map(field -> new IntegerList()).toList();
        for (var segment : found.getMatchingDocs()) {
            var columns = columns(fields, segment.context());
            var documents = segment.bits().iterator();
            for (int at = documents.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = documents.nextDoc()) {
                columns.getFirst().read(at, rows.getFirst());
                if (wanted.test(rows.getFirst())) {
                    for (int i = 1; i < columns.size(); i++) {
                        columns.get(i).read(at, rows.get(i));
                    }
                    visitor.posting(rows);
                }
            }
        }
    }

    private static List<Column> columns(List<ValueOrdinals> fields, LeafReaderContext leaf) throws IOException {
        var columns = new ArrayList<Column>();
        for (var field : fields) {
            columns.add(field.column(leaf));
        }
        return columns;
    }

    /** Takes the values of a posting. */
    @FunctionalInterface
    interface Visitor {
        void posting(List<IntegerList> values) throws IOException;
    }
}
