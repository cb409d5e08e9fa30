package org.qualgraph.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.qualgraph.evaluation.GoogleColumns.Column;
import org.qualgraph.evaluation.LabelledPosting.Labelled;
import org.qualgraph.model.Span;

/**
 * Writes the columns of a posting as a text. The same columns, wordings and state of the source of chance give the same
 * text.
 */
final class ColumnWriter {
    private static final Map<Column, String> ORIGINAL = Map.of(
            Column.MINIMUM, "Minimum qualifications:",
            Column.PREFERRED, "Preferred qualifications:",
            Column.DUTIES, "Responsibilities:");
    private static final Map<Column, String> KINDS =
            Map.of(Column.MINIMUM, "minimum", Column.PREFERRED, "preferred", Column.DUTIES, "duties");
    private static final List<String> BOILERPLATE = List.of("company", "benefits", "legal");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Labelled> lines = new ArrayList<>();
    private final List<Span> boilerplate = new ArrayList<>();

    private ColumnWriter(Random random, String title) {
        this.random = random;
        text.append(title).append("\n\n");
    }

    /** Under the headings that the columns have at their source. */
    static LabelledPosting withOriginalHeadings(GoogleColumns columns) {
        var writer = new ColumnWriter(new Random(0), columns.title());
        for (var column : List.of(Column.DUTIES, Column.MINIMUM, Column.PREFERRED)) {
            writer.text.append(ORIGINAL.get(column)).append('\n');
            writer.addLines(columns, column, ListStyle.BULLETS);
        }
        return writer.posting();
    }

    /** Under no heading at all. */
    static LabelledPosting withoutHeadings(GoogleColumns columns) {
        var writer = new ColumnWriter(new Random(0), columns.title());
        for (var column : List.of(Column.DUTIES, Column.MINIMUM, Column.PREFERRED)) {
            writer.addLines(columns, column, ListStyle.BULLETS);
        }
        return writer.posting();
    }

    /** In any order, under headings of any wording and style, with boilerplate between. */
    static LabelledPosting varied(GoogleColumns columns, Wordings wordings, Random random) {
        var writer = new ColumnWriter(random, columns.title());
        var headings = any(random, HeadingStyle.values());
        var lists = any(random, ListStyle.values());
        var order = new ArrayList<>(List.of(Column.values()));
        Collections.shuffle(order, random);
        writer.addBoilerplate(wordings, headings);
        for (var column : order) {
            writer.addSection(
                    columns, column, any(random, wordings.headingsOf(KINDS.getOrDefault(column, ""))), headings, lists);
            writer.addBoilerplate(wordings, headings);
        }
        return writer.posting();
    }

    private void addSection(GoogleColumns columns, Column column, String heading, HeadingStyle style, ListStyle lists) {
        if (lists == ListStyle.INLINE) {
            text.append(heading).append(": ");
        } else {
            text.append(style.write(heading)).append('\n');
        }
        addLines(columns, column, lists);
    }

    private void addLines(GoogleColumns columns, Column column, ListStyle style) {
        for (var line : columns.lines().getOrDefault(column, List.of())) {
            text.append(style.mark());
            var start = text.length();
            text.append(line);
            lines.add(new Labelled(new Span(start, text.length()), column));
            if (style.isParagraph() && Character.isLetterOrDigit(line.charAt(line.length() - 1))) {
                text.append('.');
            }
            text.append(style.separator());
        }
        text.append(style.isParagraph() ? "\n\n" : "\n");
    }

    /** None, or one or two paragraphs about the employer, what it offers or the law; two in three have a heading. */
    private void addBoilerplate(Wordings wordings, HeadingStyle style) {
        for (var i = random.nextInt(3); i > 0; i--) {
            var kind = any(random, BOILERPLATE);
            if (random.nextInt(3) > 0) {
                text.append(style.write(any(random, wordings.headingsOf(kind)))).append('\n');
            }
            var start = text.length();
            text.append(any(random, wordings.paragraphsOf(kind)));
            boilerplate.add(new Span(start, text.length()));
            text.append("\n\n");
        }
    }

    private LabelledPosting posting() {
        return new LabelledPosting(text.toString(), lines, boilerplate);
    }

    private static <T> T any(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static <T> T any(Random random, T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
