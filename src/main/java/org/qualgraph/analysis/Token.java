package org.qualgraph.analysis;

import java.util.List;
import org.qualgraph.model.Span;

/**
 * A word of a text.
 *
 * @param form its normal form, under which it equals the same word of a label
 */
public record Token(Span span, String form) {

    /** The characters from the first token of a run to the last. */
    public static Span span(List<Token> tokens, int first, int last) {
        return new Span(
                tokens.get(first).span().start(), tokens.get(last).span().end());
    }
}
