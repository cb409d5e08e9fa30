package org.qualgraph.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * How a corpus is read.
 *
 * @param format the format of every file; empty to guess it, file by file
 * @param columns the columns that hold a field, where their names do not tell; in JSON a name with dots reaches into an
 *     object: {@code labels.company}
 * @param tableColumns the names of the columns of tables that have no header row, the last of which holds the rest of a
 *     longer row as a list; empty where the first row names them
 * @param entryLimit how large an entry may be, in bytes of its source
 * @param progress is given the number of bytes read from the source since it was last told, before decompression
 */
public record ReadOptions(
        Optional<Format> format,
        Map<Field, List<String>> columns,
        List<String> tableColumns,
        int entryLimit,
        LongConsumer progress) {
    private static final int ENTRY_LIMIT = 10_000_000;

    /** Formats guessed, fields found by name, entries of up to 10 MB. */
    public static final ReadOptions DEFAULTS =
            new ReadOptions(Optional.empty(), Map.of(), List.of(), ENTRY_LIMIT, bytes -> {});

    public ReadOptions {
        columns = Map.copyOf(columns);
        tableColumns = List.copyOf(tableColumns);
    }

    /** The same, every file read as this format. */
    public ReadOptions withFormat(Format as) {
        return new ReadOptions(Optional.of(as), columns, tableColumns, entryLimit, progress);
    }

    /** The same, entries of up to so many bytes. */
    public ReadOptions withEntryLimit(int bytes) {
        return new ReadOptions(format, columns, tableColumns, bytes, progress);
    }

    /** The same, with someone to tell how far reading is. */
    public ReadOptions withProgress(LongConsumer listener) {
        return new ReadOptions(format, columns, tableColumns, entryLimit, listener);
    }

    /** The same, tables having no header row but these columns, the last of which holds the rest of a row as a list. */
    public ReadOptions withTableColumns(List<String> names) {
        return new ReadOptions(format, columns, names, entryLimit, progress);
    }

    /** The same, and the column holds the field. Several columns of one field are all used, in the order given. */
    public ReadOptions withColumn(Field field, String column) {
        var more = new LinkedHashMap<>(columns);
        var names = new ArrayList<>(columns.getOrDefault(field, List.of()));
        names.add(column);
        more.put(field, List.copyOf(names));
        return new ReadOptions(format, more, tableColumns, entryLimit, progress);
    }

    /**
     * The same with a mapping as the command line writes it: {@code text=Job body}.
     *
     * @throws InvalidMappingException where it is not of that shape or the field is unknown
     */
    public ReadOptions withMapping(String mapping) {
        int equals = mapping.indexOf('=');
        var column = equals < 0 ? "" : mapping.substring(equals + 1).strip();
        if (column.isEmpty()) {
            throw new InvalidMappingException(mapping);
        }
        var field = Field.labelled(mapping.substring(0, equals).strip());
        return withColumn(field.orElseThrow(() -> new InvalidMappingException(mapping)), column);
    }
}
