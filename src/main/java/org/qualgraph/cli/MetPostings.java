package org.qualgraph.cli;

import java.util.HashMap;
import java.util.Map;
import org.qualgraph.graph.PostingStatements;
import org.qualgraph.model.PostingId;

/** The postings that a load has met, in some hundred bytes each. Not thread-safe. */
final class MetPostings {
    private static final int DIGITS = 16;

    /** By the first sixteen digits of an identifier, in which no two of a billion agree by chance, the digest. */
    private final Map<Long, Long> digests = new HashMap<>();

    /** Notes a posting; tells whether its identifier is new or stood for the same statements before. */
    boolean agrees(PostingStatements posting) {
        var before = digests.putIfAbsent(key(posting.id()), posting.digest());
        return before == null || before == posting.digest();
    }

    boolean contains(PostingId id) {
        return digests.containsKey(key(id));
    }

    private static long key(PostingId id) {
        var value = id.value();
        int start = value.indexOf('/') + 1;
        return Long.parseUnsignedLong(value, start, start + DIGITS, 16);
    }
}
