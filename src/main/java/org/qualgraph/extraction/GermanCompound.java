package org.qualgraph.extraction;

import java.util.List;
import java.util.Optional;
import org.qualgraph.model.Span;

/** German words that are a name and what one has of it: {@code Pythonkenntnisse}, {@code Projekterfahrung}. */
final class GermanCompound {
    private static final List<String> LAST_PARTS =
            List.of("kenntnisse", "kenntnissen", "erfahrung", "erfahrungen", "programmierung", "entwicklung");
    private static final int SHORTEST_FRONT = 2;

    private GermanCompound() {}

    /** The part of a word before the last, if it is such a compound. */
    static Optional<Span> front(Span word, String text) {
        for (var part : LAST_PARTS) {
            var end = word.end() - part.length();
            if (end - word.start() >= SHORTEST_FRONT && text.regionMatches(true, end, part, 0, part.length())) {
                return Optional.of(new Span(word.start(), end));
            }
        }
        return Optional.empty();
    }
}
