package org.qualgraph.http;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Weak entity tags: the same state of the graph and the same variant of a resource, the same tag. The run tells apart
 * servers over other graphs or of other versions on the same address.
 *
 * @param run differs from one start of the server to the next
 */
record Validators(String run) {

    /**
     * The tag of a variant.
     *
     * @param state of the vocabulary and the index, which are read again some time after the graph has changed
     * @param generation of the graph
     */
    String tag(long state, long generation, String variant) {
        return "W/\"" + run + "." + state + "." + generation + "." + Integer.toHexString(variant.hashCode()) + "\"";
    }

    /** Whether a client that sends this If-None-Match has what the tag stands for. */
    static boolean isFresh(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Stream.of(ifNoneMatch.split(","))
                        .map(String::trim)
                        .anyMatch(known -> known.equals("*") || opaque(known).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
