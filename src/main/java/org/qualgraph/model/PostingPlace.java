package org.qualgraph.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Where a posting stands in an order: what the next page begins after. Written as {@code posting/…} in the order of
 * identifiers, else with the score, whose bits are written in hexadecimal digits, or the date before it.
 *
 * @param score how well it fits the words, 0 where that does not matter
 * @param date when it was posted, empty where that does not matter or is not known
 */
public record PostingPlace(PostingOrder order, PostingId id, float score, Optional<LocalDate> date) {
    private static final char SEPARATOR = '_';
    private static final String UNDATED = "undated";

    /** The place of a posting in the order of identifiers. */
    public static PostingPlace of(PostingId id) {
        return new PostingPlace(PostingOrder.ID, id, 0, Optional.empty());
    }

    /** The place that a text names in an order, empty where it names none. */
    public static Optional<PostingPlace> read(PostingOrder order, String text) {
        int end = text.indexOf(SEPARATOR);
        var before = end < 0 ? "" : text.substring(0, end);
        try {
            var id = new PostingId(text.substring(end + 1));
            return switch (order) {
                case ID -> end < 0 ? Optional.of(of(id)) : Optional.empty();
                case RELEVANCE -> before.matches("[0-9a-f]{8}") ? Optional.of(scored(id, before)) : Optional.empty();
                case DATE -> end < 0 ? Optional.empty() : Optional.of(new PostingPlace(order, id, 0, date(before)));
            };
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static PostingPlace scored(PostingId id, String bits) {
        return new PostingPlace(
                PostingOrder.RELEVANCE, id, Float.intBitsToFloat(Integer.parseUnsignedInt(bits, 16)), Optional.empty());
    }

    private static Optional<LocalDate> date(String text) {
        return text.equals(UNDATED) ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    /** The text that {@link #read} reads. */
    public String text() {
        return switch (order) {
            case ID -> id.value();
            case RELEVANCE -> "%08x".formatted(Float.floatToRawIntBits(score)) + SEPARATOR + id.value();
            case DATE -> date.map(LocalDate::toString).orElse(UNDATED) + SEPARATOR + id.value();
        };
    }
}
