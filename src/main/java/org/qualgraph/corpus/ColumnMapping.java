package org.qualgraph.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qualgraph.model.Posting;

/**
 * Makes a posting of an entry's columns: each column is recognised by its name, unless the user says otherwise. A field
 * that the user has mapped is taken from the mapped columns only.
 */
final class ColumnMapping {
    /** Names are remembered, as the rows of a file share them; JSON with ever new names must not fill the memory. */
    private static final int MOST_REMEMBERED = 1000;

    private final Map<Field, List<String>> mapped;
    private final Map<String, List<Field>> remembered = new HashMap<>();

    ColumnMapping(ReadOptions options) {
        this.mapped = options.columns();
    }

    /** The posting of these columns, the text columns made readable on the way; a reject where they have no text. */
    Outcome outcome(Posting.Source source, List<Column> columns, UnaryOperator<String> readable) {
        var fields = new FieldColumns(mapped);
        for (var column : columns) {
            if (!column.isBlank()) {
                fields.add(column, fieldsOf(column.name()));
            }
        }
        var text = CleanText.of(text(columns, fields, readable));
        return text.isBlank()
                ? new Outcome.Reject(source, "has no text", excerpt(columns))
                : read(source, fields, text);
    }

    /** What calls itself a job posting and says nothing but its title has that for a text. */
    private static String text(List<Column> columns, FieldColumns fields, UnaryOperator<String> readable) {
        var text = new PostingText(readable).of(fields.all(Field.TEXT), fields.all(Field.SECTION));
        return text.isBlank()
                        && columns.stream().anyMatch(column -> column.name().equals(JsonColumns.TYPE))
                ? fields.line(Field.TITLE).orElse("")
                : text;
    }

    /** Whether a column of one of these names holds text. */
    boolean hasText(List<String> names) {
        return names.stream()
                .flatMap(name -> fieldsOf(name).stream())
                .anyMatch(field -> field == Field.TEXT || field == Field.SECTION);
    }

    /** Whether a column of this name holds any field. */
    boolean uses(String name) {
        return !fieldsOf(name).isEmpty();
    }

    private static Outcome read(Posting.Source source, FieldColumns fields, String text) {
        var date = fields.line(Field.DATE);
        var posted = date.flatMap(PostedDate::parse);
        var warnings = date.filter(written -> posted.isEmpty()).stream()
                .map(written -> new Warning(Warning.Kind.UNREADABLE_DATE, written))
                .toList();
        var stated = new Posting.Fields(
                fields.line(Field.ORGANIZATION),
                fields.places(),
                posted,
                fields.line(Field.EMPLOYMENT_TYPE),
                fields.pay(),
                fields.line(Field.URL));
        var title = fields.line(Field.TITLE).orElse("");
        return new Outcome.Read(new Posting(source, fields.line(Field.IDENTIFIER), title, text, stated), warnings);
    }

    private List<Field> fieldsOf(String column) {
        var known = remembered.get(column);
        if (known != null) {
            return known;
        }
        var fields = column.equals(Column.BODY) ? List.of(Field.TEXT) : recognised(column);
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(column, fields);
        }
        return fields;
    }

    private List<Field> recognised(String column) {
        var told = Stream.of(Field.values())
                .filter(field -> mapped.getOrDefault(field, List.of()).contains(column))
                .toList();
        if (!told.isEmpty() || column.contains(".")) {
            return told;
        }
        return Field.ofColumn(column).filter(field -> !isTold(field)).stream().toList();
    }

    private boolean isTold(Field field) {
        return mapped.containsKey(field) || field == Field.SECTION && mapped.containsKey(Field.TEXT);
    }

    private static String excerpt(List<Column> columns) {
        return columns.stream()
                .filter(column -> !column.isBlank() && !column.name().equals(JsonColumns.TYPE))
                .map(column -> column.name() + ": " + column.values().getFirst())
                .findFirst()
                .orElse("");
    }
}
