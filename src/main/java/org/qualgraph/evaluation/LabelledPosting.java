package org.qualgraph.evaluation;

import java.util.List;
import org.qualgraph.evaluation.GoogleColumns.Column;
import org.qualgraph.model.Span;

/**
 * A posting written from columns, with what each line is.
 *
 * @param lines the lines of the columns
 * @param boilerplate paragraphs in which nothing is asked for
 */
record LabelledPosting(String text, List<Labelled> lines, List<Span> boilerplate) {

    /** A line and the column that it comes from. */
    record Labelled(Span span, Column column) {}

    LabelledPosting {
        lines = List.copyOf(lines);
        boilerplate = List.copyOf(boilerplate);
    }
}
