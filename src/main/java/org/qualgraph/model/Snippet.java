package org.qualgraph.model;

import java.util.List;

/**
 * A passage of a text.
 *
 * @param found where the words asked for stand in the passage, in UTF-16 code units, in order
 */
public record Snippet(String text, List<Span> found) {
    public Snippet {
        found = List.copyOf(found);
    }
}
