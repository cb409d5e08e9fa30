package org.qualgraph.extraction;

import java.util.List;

/** Lines of a posting under one heading. */
record Section(SectionKind kind, List<Line> lines) {
    Section {
        lines = List.copyOf(lines);
    }
}
