package org.qualgraph.index.posting;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.qualgraph.model.PostingId;

/** The coded requirements and the identifiers of one segment's postings, which are to be asked for in their order. */
final class ShapeValues {
    private final BinaryDocValues codes;
    private final SortedSetDocValues concepts;
    private final NumericDocValues beginnings;
    private final NumericDocValues ends;
    private final int[] numberByOrd;
    private final ShapeCursor cursor = new ShapeCursor();
    private int[] numbers = new int[64];
    private int count;
    private BytesRef code = new BytesRef();

    ShapeValues(LeafReaderContext leaf, ConceptNumbers conceptNumbers) throws IOException {
        codes = DocValues.getBinary(leaf.reader(), PostingFields.SHAPE);
        concepts = ConceptNumbers.values(leaf.reader());
        beginnings = DocValues.getNumeric(leaf.reader(), PostingFields.ID_BEGINNING);
        ends = DocValues.getNumeric(leaf.reader(), PostingFields.ID_END);
        numberByOrd = conceptNumbers.ofSegment(leaf.ord);
    }

    /** Goes to a posting; tells whether it counts, which one that repeats another does not. */
    boolean moveTo(int document) throws IOException {
        if (!codes.advanceExact(document)) {
            return false;
        }
        code = codes.binaryValue();
        if (ShapeCursor.isDuplicate(code.bytes, code.offset)) {
            return false;
        }
        return true;
    }

    /** Reads the concepts of the posting, which its cursor needs to name them. */
    void readConcepts(int document) throws IOException {
        count = concepts.advanceExact(document) ? concepts.docValueCount() : 0;
        if (count > numbers.length) {
            numbers = new int[count * 2];
        }
        for (int place = 0; place < count; place++) {
            numbers[place] = numberByOrd[(int) concepts.nextOrd()];
        }
    }

    /** A cursor before the first requirement; it is the same one every time. */
    ShapeCursor cursor() {
        return cursor.on(code.bytes, code.offset, numbers);
    }

    CodedPosting coded(int document) throws IOException {
        readConcepts(document);
        return new CodedPosting(
                id(document),
                Arrays.copyOfRange(code.bytes, code.offset, code.offset + code.length),
                Arrays.copyOf(numbers, count));
    }

    PostingId id(int document) throws IOException {
        return IdDigits.id(beginning(document), end(document));
    }

    long beginning(int document) throws IOException {
        return beginnings.advanceExact(document) ? beginnings.longValue() : 0;
    }

    long end(int document) throws IOException {
        return ends.advanceExact(document) ? ends.longValue() : 0;
    }
}
