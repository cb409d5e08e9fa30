package org.qualgraph.index;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The terms of a field and the documents that have them, for one lookup. */
final class TermReader {
    private final TermsEnum terms;
    private final DocAndFloatFeatureBuffer block = new DocAndFloatFeatureBuffer();
    private @Nullable PostingsEnum postings;

    TermReader(TermsEnum terms) {
        this.terms = terms;
    }

    /** Takes documents, the first so many of an array. */
    @FunctionalInterface
    interface DocumentBlocks {
        void add(int[] documents, int count);
    }

    /** A term that was found, with where it stands, so that it need not be looked for again. */
    record Place(BytesRef term, TermState state) {}

    /** Goes to a term; whether it is there. */
    boolean seek(String term) throws IOException {
        return terms.seekExact(new BytesRef(term));
    }

    /** Goes to a term or, where it is not there, to the first behind it; whether there is any. */
    boolean seekFrom(String term) throws IOException {
        return terms.seekCeil(new BytesRef(term)) != TermsEnum.SeekStatus.END;
    }

    /** Goes to the next term; whether there is any. */
    boolean next() throws IOException {
        return terms.next() != null;
    }

    String term() throws IOException {
        return terms.term().utf8ToString();
    }

    /** How many documents have the term. */
    int frequency() throws IOException {
        return terms.docFreq();
    }

    Place place() throws IOException {
        return new Place(BytesRef.deepCopyOf(terms.term()), terms.termState());
    }

    /** Gives every document that has a term, in blocks; its field has frequencies. */
    void gather(Place place, DocumentBlocks blocks) throws IOException {
        terms.seekExact(place.term(), place.state());
        gather(blocks);
    }

    /** The same for a term that need not be there. */
    void gather(String term, DocumentBlocks blocks) throws IOException {
        if (seek(term)) {
            gather(blocks);
        }
    }

    private void gather(DocumentBlocks blocks) throws IOException {
        var documents = terms.postings(postings, PostingsEnum.FREQS);
        postings = documents;
        documents.nextDoc();
        for (documents.nextPostings(DocIdSetIterator.NO_MORE_DOCS, block);
                block.size > 0;
                documents.nextPostings(DocIdSetIterator.NO_MORE_DOCS, block)) {
            blocks.add(block.docs, block.size);
        }
    }

    /** Calls back with every document that has a term, in order, until the visitor has enough. */
    void visit(String term, DocumentVisitor visitor) throws IOException {
        if (seek(term)) {
            visit(visitor);
        }
    }

    /** The same, but only with those of the given documents, in rising order, that have it. */
    void visitAmong(int[] candidates, String term, DocumentVisitor visitor) throws IOException {
        if (!seek(term)) {
            return;
        }
        var documents = terms.postings(postings, PostingsEnum.NONE);
        postings = documents;
        for (var candidate : candidates) {
            if (documents.docID() < candidate) {
                documents.advance(candidate);
            }
            if (documents.docID() == candidate) {
                visitor.wantsMoreAfter(candidate);
            }
        }
    }

    /** The same for the term that was gone to. */
    void visit(DocumentVisitor visitor) throws IOException {
        var documents = terms.postings(postings, PostingsEnum.NONE);
        postings = documents;
        var document = documents.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && visitor.wantsMoreAfter(document)) {
            document = documents.nextDoc();
        }
    }
}
