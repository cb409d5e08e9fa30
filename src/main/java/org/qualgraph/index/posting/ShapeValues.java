package org.qualgraph.index.posting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.PostingColumn;

/**
 * The coded requirements and the identifiers of one segment's postings, which are to be asked for in their order: from
 * memory where they are held, else from their files.
 */
final class ShapeValues {
    private final @Nullable HeldShapes held;
    private final BinaryDocValues codes;
    private final SortedSetDocValues concepts;
    private final SortedSetDocValues roles;
    private final Map<Long, ConceptId> roleByOrd = new HashMap<>();
    private final NumericDocValues beginnings;
    private final NumericDocValues ends;
    private final int[] numberByOrd;
    private final ShapeCursor cursor = new ShapeCursor();
    private int[] numbers = new int[64];
    private int count;
    private int at;
    private BytesRef code = new BytesRef();

    ShapeValues(LeafReaderContext leaf, ConceptNumbers conceptNumbers) throws IOException {
        held = conceptNumbers.held(leaf.ord).orElse(null);
        codes = DocValues.getBinary(leaf.reader(), PostingFields.SHAPE);
        concepts = ConceptNumbers.values(leaf.reader());
        roles = DocValues.getSortedSet(leaf.reader(), PostingFields.values(PostingColumn.ROLE));
        beginnings = DocValues.getNumeric(leaf.reader(), PostingFields.ID_BEGINNING);
        ends = DocValues.getNumeric(leaf.reader(), PostingFields.ID_END);
        numberByOrd = conceptNumbers.ofSegment(leaf.ord);
    }

    /** Goes to a posting; tells whether it counts, which one that repeats another does not. */
    boolean moveTo(int document) throws IOException {
        at = document;
        if (held != null) {
            return held.has(document) && !held.isDuplicate(document);
        }
        if (!codes.advanceExact(document)) {
            return false;
        }
        code = codes.binaryValue();
        return !ShapeCursor.isDuplicate(code.bytes, code.offset);
    }

    /** Reads the concepts of the posting, which its cursor needs to name them. */
    void readConcepts() throws IOException {
        if (held != null) {
            return;
        }
        count = concepts.advanceExact(at) ? concepts.docValueCount() : 0;
        if (count > numbers.length) {
            numbers = new int[count * 2];
        }
        for (int place = 0; place < count; place++) {
            numbers[place] = numberByOrd[(int) concepts.nextOrd()];
        }
    }

    /** A cursor before the first requirement; it is the same one every time. */
    ShapeCursor cursor() {
        return held == null ? cursor.on(code.bytes, code.offset, numbers, 0) : held.put(cursor, at);
    }

    CodedPosting coded() throws IOException {
        var id = IdDigits.id(beginning(), end());
        if (held != null) {
            return held.coded(at, id, role());
        }
        readConcepts();
        return new CodedPosting(
                id,
                role(),
                Arrays.copyOfRange(code.bytes, code.offset, code.offset + code.length),
                Arrays.copyOf(numbers, count));
    }

    private Optional<ConceptId> role() throws IOException {
        return roles.advanceExact(at)
                ? Optional.of(roleByOrd.computeIfAbsent(roles.nextOrd(), this::role))
                : Optional.empty();
    }

    private ConceptId role(long ord) {
        try {
            return new ConceptId(roles.lookupOrd(ord).utf8ToString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first digits of the identifier. */
    long beginning() throws IOException {
        return beginnings.advanceExact(at) ? beginnings.longValue() : 0;
    }

    /** The last digits of the identifier. */
    long end() throws IOException {
        return ends.advanceExact(at) ? ends.longValue() : 0;
    }
}
