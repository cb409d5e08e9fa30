package org.qualgraph.extraction;

import java.util.List;
import java.util.Optional;
import org.qualgraph.model.Span;

/**
 * Lines of a posting under one heading.
 *
 * @param heading the words that say what they are about, where such stand
 */
record Section(SectionKind kind, Optional<Span> heading, List<Line> lines) {
    Section {
        lines = List.copyOf(lines);
    }
}
