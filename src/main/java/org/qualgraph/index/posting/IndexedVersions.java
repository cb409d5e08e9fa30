package org.qualgraph.index.posting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.qualgraph.model.PostingId;

/** Which contents of postings an index has, and which of them were met. */
final class IndexedVersions {
    private final List<Segment> segments = new ArrayList<>();

    IndexedVersions(DirectoryReader reader) throws IOException {
        for (var leaf : reader.leaves()) {
            segments.add(Segment.of(leaf.reader()));
        }
    }

    /** Marks the document of a content; tells whether there is one. */
    boolean mark(String version) throws IOException {
        var term = new BytesRef(version);
        for (var segment : segments) {
            if (segment.mark(segment.versions(), term)) {
                return true;
            }
        }
        return false;
    }

    /** Marks whatever has this identifier. */
    void markId(PostingId id) throws IOException {
        var term = new BytesRef(id.value());
        for (var segment : segments) {
            segment.mark(segment.ids(), term);
        }
    }

    /** Takes the identifiers of the documents that were not marked. */
    void forEachUnmarked(IdVisitor visitor) throws IOException {
        for (var segment : segments) {
            var live = segment.reader().getLiveDocs();
            var stored = segment.reader().storedFields();
            for (int document = 0; document < segment.reader().maxDoc(); document++) {
                if ((live == null || live.get(document)) && !segment.marked().get(document)) {
                    visitor.id(
                            stored.document(document, Set.of(PostingFields.ID)).get(PostingFields.ID));
                }
            }
        }
    }

    /** Takes identifiers one by one. */
    @FunctionalInterface
    interface IdVisitor {
        void id(String id) throws IOException;
    }

    private record Segment(LeafReader reader, TermsEnum versions, TermsEnum ids, FixedBitSet marked) {
        static Segment of(LeafReader reader) throws IOException {
            return new Segment(
                    reader,
                    terms(reader, PostingFields.VERSION),
                    terms(reader, PostingFields.ID),
                    new FixedBitSet(Math.max(1, reader.maxDoc())));
        }

        private static TermsEnum terms(LeafReader reader, String field) throws IOException {
            var terms = reader.terms(field);
            return terms == null ? TermsEnum.EMPTY : terms.iterator();
        }

        boolean mark(TermsEnum terms, BytesRef term) throws IOException {
            if (!terms.seekExact(term)) {
                return false;
            }
            var live = reader.getLiveDocs();
            var documents = terms.postings(null, PostingsEnum.NONE);
            boolean found = false;
            for (int at = documents.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = documents.nextDoc()) {
                if (live == null || live.get(at)) {
                    marked.set(at);
                    found = true;
                }
            }
            return found;
        }
    }
}
