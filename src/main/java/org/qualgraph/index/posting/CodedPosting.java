package org.qualgraph.index.posting;

import java.util.Optional;
import org.qualgraph.model.ConceptId;
import org.qualgraph.model.PostingId;

/**
 * A posting's coded requirements, apart from the index.
 *
 * @param concepts the numbers of its concepts, as in {@link PostingIndex#concepts()}
 */
public record CodedPosting(PostingId id, Optional<ConceptId> role, byte[] code, int[] concepts) {

    /** Puts a cursor before the first requirement. */
    public ShapeCursor read(ShapeCursor cursor) {
        return cursor.on(code, 0, concepts, 0);
    }

    /** A cursor to read many with. */
    public static ShapeCursor cursor() {
        return new ShapeCursor();
    }
}
