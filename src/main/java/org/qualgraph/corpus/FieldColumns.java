package org.qualgraph.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The filled columns of one entry, by the field that they hold. */
final class FieldColumns {
    private static final String PLACE_SEPARATORS = "[;|\n]";

    private final Map<Field, List<String>> mapped;
    private final Map<Field, List<Column>> columns = new EnumMap<>(Field.class);

    /** @param mapped the columns that the user has named for a field, in the order of preference */
    FieldColumns(Map<Field, List<String>> mapped) {
        this.mapped = mapped;
    }

    void add(Column column, List<Field> fields) {
        fields.forEach(
                field -> columns.computeIfAbsent(field, f -> new ArrayList<>()).add(column));
    }

    /** The columns of a field: sections in the order of the source, else the most telling name first. */
    List<Column> all(Field field) {
        var found = columns.getOrDefault(field, List.of());
        return found.size() < 2 || field == Field.SECTION
                ? found
                : found.stream().sorted(byRank(field)).toList();
    }

    /** The value of a field on one line; markup or blanks alone are none. */
    Optional<String> line(Field field) {
        return all(field).stream()
                .map(Column::line)
                .filter(line -> !line.isEmpty())
                .findFirst();
    }

    /** One string a place; from columns of city, region and country where no column holds places. */
    List<String> places() {
        var written =
                all(Field.LOCATION).stream().findFirst().map(Column::values).orElseGet(() -> List.of(address()));
        return written.stream()
                .flatMap(place -> Stream.of(place.split(PLACE_SEPARATORS)))
                .map(ReadableText::line)
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
    }

    /** The pay as a posting would write it, from one column or from its parts. */
    Optional<String> pay() {
        var amount = line(Field.PAY).or(() -> PayText.range(line(Field.PAY_MINIMUM), line(Field.PAY_MAXIMUM)));
        return amount.map(written -> PayText.of(written, line(Field.PAY_CURRENCY), line(Field.PAY_UNIT)));
    }

    private String address() {
        var parts = Stream.of(Field.LOCALITY, Field.REGION, Field.COUNTRY).flatMap(part -> line(part).stream());
        return String.join(", ", parts.toList());
    }

    private Comparator<Column> byRank(Field field) {
        var names = mapped.get(field);
        return names == null
                ? Comparator.comparingInt(column -> field.rank(column.name()))
                : Comparator.comparingInt(column -> names.indexOf(column.name()));
    }
}
