package org.qualgraph.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qualgraph.model.Posting;

/**
 * Makes a posting of an entry's columns: each column is recognised by its name, unless the user says otherwise. A field
 * that the user has mapped is taken from the mapped columns only.
 */
final class ColumnMapping {
    private static final String PLACE_SEPARATORS = "[;|\n]";

    private final Map<Field, List<String>> mapped;

    ColumnMapping(ReadOptions options) {
        this.mapped = options.columns();
    }

    /** The posting of these columns, the text columns made readable on the way; a reject where they have no text. */
    Outcome outcome(Posting.Source source, List<Column> columns, UnaryOperator<String> readable) {
        try {
            return posting(source, columns, readable);
        } catch (UnreadablePostingException e) {
            return new Outcome.Reject(source, e.reason(), excerpt(columns));
        }
    }

    /** Whether any of the columns holds text. */
    boolean hasText(List<String> names) {
        return names.stream().anyMatch(name -> holds(Field.TEXT, name) || holds(Field.SECTION, name));
    }

    private Outcome posting(Posting.Source source, List<Column> columns, UnaryOperator<String> readable) {
        var filled = columns.stream().filter(column -> !column.isBlank()).toList();
        var text = CleanText.of(new PostingText(readable).of(of(Field.TEXT, filled), sections(filled)));
        if (text.isBlank()) {
            throw new UnreadablePostingException("has no text");
        }
        var date = first(Field.DATE, filled).map(Column::line);
        var posted = date.flatMap(PostedDate::parse);
        var warnings = new ArrayList<String>();
        date.filter(written -> posted.isEmpty()).ifPresent(written -> warnings.add("\"" + written + "\" is no date"));
        var title = first(Field.TITLE, filled).map(Column::line).orElse("");
        var identifier = first(Field.IDENTIFIER, filled).map(Column::line);
        return new Outcome.Read(new Posting(source, identifier, title, text, fields(filled, posted)), warnings);
    }

    private Posting.Fields fields(List<Column> columns, Optional<LocalDate> posted) {
        return new Posting.Fields(
                first(Field.ORGANIZATION, columns).map(Column::line),
                locations(columns),
                posted,
                first(Field.EMPLOYMENT_TYPE, columns).map(Column::line),
                pay(columns),
                first(Field.URL, columns).map(Column::line));
    }

    private List<String> locations(List<Column> columns) {
        var places = first(Field.LOCATION, columns).map(Column::values).orElseGet(() -> List.of(address(columns)));
        return places.stream()
                .flatMap(place -> Stream.of(place.split(PLACE_SEPARATORS)))
                .map(ReadableText::line)
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
    }

    private String address(List<Column> columns) {
        return String.join(
                ", ",
                Stream.of(Field.LOCALITY, Field.REGION, Field.COUNTRY)
                        .flatMap(part -> first(part, columns).stream())
                        .map(Column::line)
                        .toList());
    }

    private Optional<String> pay(List<Column> columns) {
        var currency = first(Field.PAY_CURRENCY, columns).map(Column::line);
        var unit = first(Field.PAY_UNIT, columns).map(Column::line);
        var range = PayText.range(
                first(Field.PAY_MINIMUM, columns).map(Column::line),
                first(Field.PAY_MAXIMUM, columns).map(Column::line));
        var amount = first(Field.PAY, columns).map(Column::line).or(() -> range);
        return amount.map(written -> PayText.of(written, currency, unit));
    }

    private List<Column> sections(List<Column> columns) {
        return columns.stream()
                .filter(column -> holds(Field.SECTION, column.name()))
                .toList();
    }

    private Optional<Column> first(Field field, List<Column> columns) {
        return of(field, columns).stream().findFirst();
    }

    /** The columns of a field, the most telling name first. */
    private List<Column> of(Field field, List<Column> columns) {
        var names = mapped.get(field);
        Comparator<Column> byRank = names == null
                ? Comparator.comparingInt(column -> field.rank(column.name()))
                : Comparator.comparingInt(column -> names.indexOf(column.name()));
        return columns.stream()
                .filter(column -> holds(field, column.name()))
                .sorted(byRank)
                .toList();
    }

    private boolean holds(Field field, String column) {
        if (column.equals(Column.BODY)) {
            return field == Field.TEXT;
        }
        var names = mapped.get(field);
        if (names != null) {
            return names.contains(column);
        }
        if (column.contains(".") || field == Field.SECTION && mapped.containsKey(Field.TEXT)) {
            return false;
        }
        return mapped.values().stream().noneMatch(taken -> taken.contains(column))
                && Field.ofColumn(column).filter(field::equals).isPresent();
    }

    private static String excerpt(List<Column> columns) {
        return columns.stream()
                .filter(column -> !column.isBlank())
                .map(column -> column.name() + ": " + column.values().getFirst())
                .findFirst()
                .orElse("");
    }
}
