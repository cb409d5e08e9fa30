package org.qualgraph.index.posting;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.PostingId;

/**
 * The coded requirements of one segment's postings in memory, laid end to end, which takes a third of the time that it
 * takes to read them from their files. Immutable.
 *
 * <p>Cost: one pass over the segment, and some 250 bytes a posting; so {@link #MOST} postings are held, and more are read
 * from the files each time.
 */
final class HeldShapes {
    /** 100 MB. */
    static final int MOST = 400_000;

    private byte[] code = new byte[1 << 16];
    private int[] numbers = new int[1 << 14];
    private final int[] codeStarts;
    private final int[] numberStarts;

    HeldShapes(LeafReaderContext leaf, ConceptNumbers conceptNumbers) throws IOException {
        int documents = leaf.reader().maxDoc();
        codeStarts = new int[documents + 1];
        numberStarts = new int[documents + 1];
        var codes = DocValues.getBinary(leaf.reader(), PostingFields.SHAPE);
        var concepts = ConceptNumbers.values(leaf.reader());
        var numberByOrd = conceptNumbers.ofSegment(leaf.ord);
        int codeEnd = 0;
        int numberEnd = 0;
        for (int document = 0; document < documents; document++) {
            codeStarts[document] = codeEnd;
            numberStarts[document] = numberEnd;
            if (codes.advanceExact(document)) {
                var value = codes.binaryValue();
                code = grown(code, codeEnd + value.length);
                System.arraycopy(value.bytes, value.offset, code, codeEnd, value.length);
                codeEnd += value.length;
            }
            int count = concepts.advanceExact(document) ? concepts.docValueCount() : 0;
            numbers = grown(numbers, numberEnd + count);
            for (int place = 0; place < count; place++) {
                numbers[numberEnd++] = numberByOrd[(int) concepts.nextOrd()];
            }
        }
        codeStarts[documents] = codeEnd;
        numberStarts[documents] = numberEnd;
        code = Arrays.copyOf(code, codeEnd);
        numbers = Arrays.copyOf(numbers, numberEnd);
    }

    private static byte[] grown(byte[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, array.length * 2));
    }

    private static int[] grown(int[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, array.length * 2));
    }

    boolean has(int document) {
        return codeStarts[document] < codeStarts[document + 1];
    }

    boolean isDuplicate(int document) {
        return ShapeCursor.isDuplicate(code, codeStarts[document]);
    }

    ShapeCursor put(ShapeCursor cursor, int document) {
        return cursor.on(code, codeStarts[document], numbers, numberStarts[document]);
    }

    CodedPosting coded(int document, PostingId id, Optional<ConceptId> role) {
        return new CodedPosting(
                id,
                role,
                Arrays.copyOfRange(code, codeStarts[document], codeStarts[document + 1]),
                Arrays.copyOfRange(numbers, numberStarts[document], numberStarts[document + 1]));
    }
}
