package org.qualgraph.analysis;

import java.util.List;
import java.util.Optional;
import org.qualgraph.model.Span;

/**
 * A word of a text with the forms under which it is found: two words are the same where they share one.
 *
 * @param joined the form of this word and the next, where a hyphen alone parts them: {@code front-end} as {@code frontend}
 */
public record SearchWord(Span span, List<String> forms, Optional<String> joined) {
    public SearchWord {
        forms = List.copyOf(forms);
    }
}
