package org.qualgraph.query;

import java.util.Comparator;
import java.util.Optional;
import org.qualgraph.model.PostingId;
import org.qualgraph.model.PostingOrder;
import org.qualgraph.model.PostingPlace;

/**
 * Where something stands in a ranking: what the next page begins after. Written as the bits of the score in hexadecimal
 * digits and the identifier behind them.
 */
public record MatchPlace(float score, String id) {
    private static final int HEX = 16;
    private static final char SEPARATOR = '_';

    /** The highest score first, of equals the order of identifiers. */
    static final Comparator<MatchPlace> BEST_FIRST =
            Comparator.comparingDouble((MatchPlace place) -> -place.score()).thenComparing(MatchPlace::id);

    /** The place that a text names, empty where it names none. */
    public static Optional<MatchPlace> read(String text) {
        return text.matches("(?s)[0-9a-f]{8}" + SEPARATOR + ".{1,2000}")
                ? Optional.of(new MatchPlace(
                        Float.intBitsToFloat(Integer.parseUnsignedInt(text.substring(0, 8), HEX)), text.substring(9)))
                : Optional.empty();
    }

    /** The text that {@link #read} reads. */
    public String text() {
        return "%08x".formatted(Float.floatToRawIntBits(score)) + SEPARATOR + id;
    }

    static MatchPlace of(PostingPlace place) {
        return new MatchPlace(place.score(), place.id().value());
    }

    /** The place of a posting; empty where the identifier is none of a posting. */
    Optional<PostingPlace> ofPosting() {
        return id.matches("posting/[0-9a-f]{20}")
                ? Optional.of(new PostingPlace(PostingOrder.RELEVANCE, new PostingId(id), score, Optional.empty()))
                : Optional.empty();
    }
}
